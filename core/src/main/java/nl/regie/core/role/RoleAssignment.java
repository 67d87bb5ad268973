package nl.regie.core.role;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Roltoewijzing: who has which role in the case, and who is finally accountable for carrying out the plan.
 *
 * <p>Source: ON 6; ROLE-3, ROLE-4.
 *
 * @param person the professional
 * @param participant the participant he or she acts for
 * @param role the role
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty while it lasts
 * @param finallyAccountable whether this person is finally accountable (eindverantwoordelijk), whatever the title
 */
@Built
@Value.Builder
public record RoleAssignment(
        PersonId person,
        ParticipantId participant,
        CaseRole role,
        LocalDate from,
        Optional<LocalDate> until,
        boolean finallyAccountable) {

    /**
     * Checks what must hold.
     *
     * @param person the professional
     * @param participant the participant he or she acts for
     * @param role the role
     * @param from the first day
     * @param until the last day
     * @param finallyAccountable whether this person is finally accountable (eindverantwoordelijk)
     * @throws MalformedValueException if it ends before it begins, or the role cannot be finally accountable
     */
    public RoleAssignment {
        requireNonNull(person, "person");
        requireNonNull(participant, "participant");
        requireNonNull(role, "role");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        MalformedValueException.unless(until.map(end -> !end.isBefore(from)).orElse(true), ValueCode.ORDER, "until");
        MalformedValueException.unless(
                !finallyAccountable || role.canBeFinallyAccountable(), ValueCode.CONTRADICTION, "finallyAccountable");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static RoleAssignmentBuilder builder() {
        return new RoleAssignmentBuilder();
    }

    /**
     * Whether the role is held on a date.
     *
     * @param date the date
     * @return true from {@code from} up to and including {@code until}
     */
    public boolean heldOn(LocalDate date) {
        return !date.isBefore(from) && until.map(end -> !date.isAfter(end)).orElse(true);
    }
}
