package nl.regie.registration.step;

import java.util.List;
import java.util.Optional;
import nl.regie.core.life.Step;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Gewenste stap: a step that somebody wants to take.
 *
 * @param step the step
 * @param reason why
 * @param mandate where the mandate is recorded; empty for an own power
 * @param admits the user names of whom the step admits to the table; for {@link Step#ADMIT}
 */
public record StepWish(Step step, FreeText reason, Optional<FreeText> mandate, List<String> admits) {

    /**
     * Copies the list.
     *
     * @throws MalformedValueException if a step that admits nobody is to admit somebody
     */
    public StepWish {
        admits = List.copyOf(admits);
        boolean admitting = admits.isEmpty() || step == Step.ADMIT;
        MalformedValueException.unless(admitting, ValueCode.CONTRADICTION, "admits");
    }

    /** A step by one’s own power, which admits nobody. */
    public static StepWish of(Step step, String reason) {
        return new StepWish(step, FreeText.of(reason), Optional.empty(), List.of());
    }

    /** A step by a mandate. */
    public static StepWish of(Step step, String reason, String mandate) {
        return new StepWish(step, FreeText.of(reason), Optional.of(FreeText.of(mandate)), List.of());
    }
}
