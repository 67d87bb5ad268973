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
 * <p>Source: WGS 2.31; CASE-2.
 *
 * @param on the day
 * @param step the step
 * @param by who decided
 * @param reason why
 * @param consentOf the supplier who consented; for re-use of screened-off data
 */
@Built
@Value.Builder
public record Event(LocalDate on, Step step, DecidedBy by, FreeText reason, Optional<ParticipantId> consentOf) {

    /**
     * Checks what must hold.
     *
     * @param on the day
     * @param step the step
     * @param by who decided
     * @param reason why
     * @param consentOf the supplier who consented
     * @throws MalformedValueException if screened-off data are re-used without a supplier’s consent (WGS 1.8(7))
     */
    public Event {
        requireNonNull(on, "on");
        requireNonNull(step, "step");
        requireNonNull(by, "by");
        requireNonNull(reason, "reason");
        requireNonNull(consentOf, "consentOf");
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
