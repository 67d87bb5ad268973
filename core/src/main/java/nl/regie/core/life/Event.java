package nl.regie.core.life;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Gebeurtenis: one step in the life of a case, with who decided it and why.
 *
 * <p>Re-use of screened-off data names one supplier, and so stands for the data of that supplier alone: re-use of what several supplied
 * takes a step for each of them. That the consent is of somebody who supplied something is checked; that nothing of another supplier was
 * used with it cannot be, because a step does not say which items were used again.
 *
 * <p>Source: WGS 1.8(7), 2.31; CASE-2.
 *
 * @param on the day
 * @param step the step
 * @param by who decided
 * @param reason why
 * @param consentOf the supplier who consented that what it supplied is used again; for re-use of screened-off data
 * @param regimeBefore the regime that held before; for a change of regime, so that earlier steps are judged by theirs
 */
@Built
@Value.Builder
public record Event(
        LocalDate on,
        Step step,
        DecidedBy by,
        FreeText reason,
        Optional<ParticipantId> consentOf,
        Optional<Regime> regimeBefore) {

    /**
     * Checks what must hold.
     *
     * @param on the day
     * @param step the step
     * @param by who decided
     * @param reason why
     * @param consentOf the supplier who consented
     * @param regimeBefore the regime that held before
     * @throws MalformedValueException if screened-off data are re-used without a supplier’s consent (WGS 1.8(7)), or a step that
     *     does not change the regime names one that held before
     */
    public Event {
        requireNonNull(on, "on");
        requireNonNull(step, "step");
        requireNonNull(by, "by");
        requireNonNull(reason, "reason");
        requireNonNull(consentOf, "consentOf");
        requireNonNull(regimeBefore, "regimeBefore");
        MalformedValueException.unless(
                step == Step.CHANGE_REGIME || regimeBefore.isEmpty(), ValueCode.CONTRADICTION, "regimeBefore");
        MalformedValueException.unless(
                step != Step.REUSE || consentOf.isPresent(), ValueCode.MISSING_TOGETHER, "consentOf");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static EventBuilder builder() {
        return new EventBuilder();
    }
}
