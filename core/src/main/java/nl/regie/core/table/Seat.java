package nl.regie.core.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.problem.Problem;
import nl.regie.core.source.Source;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Stoel aan tafel: whom one problem of a case calls for, and who of them is there.
 *
 * <p>Source: ON 3, 6; ROLE-6.
 *
 * @param problem the problem
 * @param callsFor the kinds of organisation of which one must be there, the most fitting first
 * @param present the participants of those kinds that are at the table, by id
 * @param missingSince since when nobody of them is there, inclusive; if and only if nobody is
 * @param evidence the items that say that the problem is there
 * @param source what it rests on that the problem calls for them
 */
@Built
@Value.Builder
public record Seat(
        Problem problem,
        List<OrganisationType> callsFor,
        List<ParticipantId> present,
        Optional<LocalDate> missingSince,
        List<ItemId> evidence,
        Source source) {

    /**
     * Copies the lists.
     *
     * @param problem the problem
     * @param callsFor the kinds of organisation of which one must be there
     * @param present the participants that are at the table
     * @param missingSince since when nobody of them is there
     * @param evidence the items that say that the problem is there
     * @param source what it rests on
     * @throws MalformedValueException if somebody is there and missing at once, or neither
     */
    public Seat {
        requireNonNull(problem, "problem");
        callsFor = List.copyOf(requireNonNull(callsFor, "callsFor"));
        present = List.copyOf(requireNonNull(present, "present"));
        requireNonNull(missingSince, "missingSince");
        evidence = List.copyOf(requireNonNull(evidence, "evidence"));
        requireNonNull(source, "source");
        boolean either = present.isEmpty() == missingSince.isPresent();
        MalformedValueException.unless(either, ValueCode.CONTRADICTION, "missingSince");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static SeatBuilder builder() {
        return new SeatBuilder();
    }

    /**
     * Whether nobody whom the problem calls for is at the table.
     *
     * @return true if somebody is missing
     */
    public boolean isEmpty() {
        return present.isEmpty();
    }

    /** Whether somebody is there; not which problem it is. */
    @Override
    public String toString() {
        return "Seat[" + (isEmpty() ? "empty" : "taken") + "]";
    }
}
