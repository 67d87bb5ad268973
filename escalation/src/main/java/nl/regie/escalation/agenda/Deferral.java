package nl.regie.escalation.agenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.CaseId;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Aanhouding van een casus: that a case was deferred, with reason and date.
 *
 * <p>Source: ESC-7.
 *
 * @param id the case
 * @param on the day of the deferral
 * @param ground where it stands in the order
 * @param reason why it was deferred
 * @param deferrals how often it has been deferred by now, this time included; 1 or more
 * @param why the words of the chair; if and only if the chair decided so
 */
public record Deferral(
        CaseId id, LocalDate on, AgendaGround ground, DeferralReason reason, int deferrals, Optional<FreeText> why) {

    /**
     * Checks what must hold.
     *
     * @param id the case
     * @param on the day of the deferral
     * @param ground where it stands in the order
     * @param reason why it was deferred
     * @param deferrals how often by now
     * @param why the words of the chair
     * @throws MalformedValueException if the number is below 1, or there are words without a chair or a chair without words
     */
    public Deferral {
        requireNonNull(id, "id");
        requireNonNull(on, "on");
        requireNonNull(ground, "ground");
        requireNonNull(reason, "reason");
        requireNonNull(why, "why");
        MalformedValueException.unless(deferrals >= 1, ValueCode.OUT_OF_RANGE, "deferrals");
        boolean told = why.isPresent() == (reason == DeferralReason.CHAIR);
        MalformedValueException.unless(told, ValueCode.MISSING_TOGETHER, "why");
    }

    /** Which case and when; not why, which tells something about it. */
    @Override
    public String toString() {
        return "Deferral[" + id + ", " + on + "]";
    }
}
