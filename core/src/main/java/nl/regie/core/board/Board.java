package nl.regie.core.board;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Bestuur van een Zorg- en Veiligheidshuis: its bodies and the municipalities behind it.
 *
 * <p>Source: ON 3, 6; ROLE-8.
 *
 * @param house the house
 * @param centre the centre municipality; empty if there is none
 * @param municipalities the municipalities that take part; at least one, each once
 * @param bodies its bodies, of each kind at most one; empty if the house has no board
 */
@Built
@Value.Builder
public record Board(
        SafetyHouse house,
        Optional<MunicipalityCode> centre,
        List<BoardMunicipality> municipalities,
        List<Body> bodies) {

    /**
     * Checks that nothing stands twice.
     *
     * @param house the house
     * @param centre the centre municipality
     * @param municipalities the municipalities that take part
     * @param bodies its bodies
     * @throws MalformedValueException if there is no municipality, one stands twice, or a kind of body does
     */
    public Board {
        requireNonNull(house, "house");
        requireNonNull(centre, "centre");
        municipalities = List.copyOf(requireNonNull(municipalities, "municipalities"));
        MalformedValueException.unless(!municipalities.isEmpty(), ValueCode.TOO_SHORT, "municipalities");
        long codes =
                municipalities.stream().map(BoardMunicipality::code).distinct().count();
        MalformedValueException.unless(codes == municipalities.size(), ValueCode.DUPLICATE, "municipalities");
        bodies = List.copyOf(requireNonNull(bodies, "bodies"));
        long kinds = bodies.stream().map(Body::kind).distinct().count();
        MalformedValueException.unless(kinds == bodies.size(), ValueCode.DUPLICATE, "bodies");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static BoardBuilder builder() {
        return new BoardBuilder();
    }
}
