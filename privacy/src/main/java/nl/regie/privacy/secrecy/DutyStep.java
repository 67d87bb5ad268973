package nl.regie.privacy.secrecy;

import static java.util.Objects.requireNonNull;

import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Stap bij een conflict van plichten: one question that a professional answers when secrecy is broken for good care provision.
 *
 * <p>Source: facts 5.7; PRIV-6.
 *
 * @param id lower case, digits and hyphens
 * @param says the step as a sentence without a full stop
 * @param verified whether the step was read in a source of the field; one that was not is never demanded
 */
public record DutyStep(String id, Text says, boolean verified) {

    /**
     * Checks the id.
     *
     * @param id lower case, digits and hyphens
     * @param says the step as a sentence
     * @param verified whether it was read in a source
     * @throws MalformedValueException if the id is malformed
     */
    public DutyStep {
        Lines.code(requireNonNull(id, "id"), "id");
        requireNonNull(says, "says");
    }
}
