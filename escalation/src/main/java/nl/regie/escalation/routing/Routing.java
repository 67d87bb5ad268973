package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Built;
import nl.regie.core.text.Coded;
import nl.regie.core.text.Language;
import nl.regie.escalation.model.Direction;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.LevelKind;
import org.immutables.value.Value;

/**
 * Route: where a case belongs, and who must do what there. It is advice; somebody moves the case.
 *
 * <p>Source: ON 6; ESC-3, CASE-8.
 *
 * @param movement whether it goes elsewhere, and on what
 * @param from the level on which it stands
 * @param level the level on which it belongs; the same if it stays
 * @param direction which way that is; empty if it stays
 * @param newDisclosure whether going there is a new disclosure, because the legal regime changes
 * @param duties who must do what by when: at the level on which it stands if it stays, else at the new level as if it arrived now
 */
@Built
@Value.Builder
public record Routing(
        Movement movement,
        EscalationLevel from,
        EscalationLevel level,
        Optional<Direction> direction,
        boolean newDisclosure,
        List<DueDuty> duties)
        implements Coded {

    /**
     * Copies the list.
     *
     * @param movement whether it goes elsewhere
     * @param from the level on which it stands
     * @param level the level on which it belongs
     * @param direction which way that is
     * @param newDisclosure whether going there is a new disclosure
     * @param duties who must do what by when
     */
    public Routing {
        requireNonNull(movement, "movement");
        requireNonNull(from, "from");
        requireNonNull(level, "level");
        requireNonNull(direction, "direction");
        duties = List.copyOf(requireNonNull(duties, "duties"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static RoutingBuilder builder() {
        return new RoutingBuilder();
    }

    /**
     * The route: where the case is to be dealt with.
     *
     * @return front line, local table, Safety House, administrative, or to be discussed with the prosecution
     */
    public LevelKind route() {
        return level.kind();
    }

    /**
     * Whether the case goes elsewhere.
     *
     * @return false if it stays, decided or not
     */
    public boolean moves() {
        return movement == Movement.BY_RULE || movement == Movement.BY_SILENCE;
    }

    /** The id of the level on which it belongs. */
    @Override
    public String code() {
        return level.id();
    }

    /** The name of that level, and whether the case goes or stays. */
    @Override
    public String label(Language language) {
        return level.name().in(language) + " (" + movement.label(language) + ")";
    }

    /** The movement and the levels; nothing of the case. */
    @Override
    public String toString() {
        return "Routing[" + movement.code() + ", " + from.id() + ", " + level.id() + "]";
    }
}
