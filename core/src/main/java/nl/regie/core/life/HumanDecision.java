package nl.regie.core.life;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Menselijke beslissing: what a named person decided beside an advice. It may differ, and then says why.
 *
 * <p>Source: WGS 1.9(2), P; CPLX-8.
 *
 * @param advice which advice, by the requirement or rule it came from
 * @param advised the code of what was advised
 * @param decided the code of what was decided
 * @param by who decided
 * @param on the day
 * @param why why; needed when the decision differs
 */
@Built
@Value.Builder
public record HumanDecision(
        String advice, String advised, String decided, DecidedBy by, LocalDate on, Optional<FreeText> why) {

    /**
     * Checks what must hold.
     *
     * @param advice which advice
     * @param advised the code of what was advised
     * @param decided the code of what was decided
     * @param by who decided
     * @param on the day
     * @param why why
     * @throws MalformedValueException if the decision differs from the advice without a reason
     */
    public HumanDecision {
        Lines.line(requireNonNull(advice, "advice"), "advice");
        Lines.code(requireNonNull(advised, "advised"), "advised");
        Lines.code(requireNonNull(decided, "decided"), "decided");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(why, "why");
        MalformedValueException.unless(advised.equals(decided) || why.isPresent(), ValueCode.MISSING_TOGETHER, "why");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static HumanDecisionBuilder builder() {
        return new HumanDecisionBuilder();
    }
}
