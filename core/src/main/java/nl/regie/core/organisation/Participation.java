package nl.regie.core.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Deelneming: one organisation in one case, over a period.
 *
 * <p>Source: WGS 2.27, 2.31(4); ROLE-2, ROLE-11.
 *
 * @param id the id within the case
 * @param organisation who takes part
 * @param task the statutory task it takes part on
 * @param commissioned whether the executive board has commissioned that task
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty while it takes part
 * @param admitted whether the public participants have admitted it to this case
 * @param people the persons it has designated; may be empty
 */
@Built
@Value.Builder
public record Participation(
        ParticipantId id,
        Organisation organisation,
        Optional<StatutoryTask> task,
        boolean commissioned,
        LocalDate from,
        Optional<LocalDate> until,
        boolean admitted,
        List<Designation> people) {

    /**
     * Checks what must hold.
     *
     * @param id the id within the case
     * @param organisation who takes part
     * @param task the statutory task it takes part on
     * @param commissioned whether the executive board has commissioned that task
     * @param from the first day
     * @param until the last day
     * @param admitted whether the public participants have admitted it to this case
     * @param people the persons it has designated
     * @throws MalformedValueException if it ends before it begins
     */
    public Participation {
        requireNonNull(id, "id");
        requireNonNull(organisation, "organisation");
        requireNonNull(task, "task");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        people = List.copyOf(requireNonNull(people, "people"));
        MalformedValueException.unless(until.map(end -> !end.isBefore(from)).orElse(true), ValueCode.ORDER, "until");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ParticipationBuilder builder() {
        return new ParticipationBuilder();
    }

    /**
     * Whether it takes part on a date.
     *
     * @param date the date
     * @return true from {@code from} up to and including {@code until}
     */
    public boolean takesPartOn(LocalDate date) {
        return !date.isBefore(from) && until.map(end -> !date.isAfter(end)).orElse(true);
    }
}
