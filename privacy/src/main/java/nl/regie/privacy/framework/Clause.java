package nl.regie.privacy.framework;

import static java.util.Objects.requireNonNull;

import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Bepaling: one clause of a covenant.
 *
 * <p>Source: PRIV-3.
 *
 * @param number as the covenant numbers it, such as {@code 4.2}: 1 to 20 letters, digits, dots and hyphens
 * @param says the clause as a sentence without a full stop
 * @param effect what it does
 */
public record Clause(String number, Text says, ClauseEffect effect) {

    /** The form of a number, in the dialect that Java and ECMAScript share. */
    public static final String NUMBER = "^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$";

    /**
     * Checks what must hold.
     *
     * @param number as the covenant numbers it
     * @param says the clause as a sentence
     * @param effect what it does
     * @throws MalformedValueException if the number is malformed
     */
    public Clause {
        Lines.line(requireNonNull(number, "number"), "number");
        MalformedValueException.unless(number.matches(NUMBER), ValueCode.PATTERN, "number");
        requireNonNull(says, "says");
        requireNonNull(effect, "effect");
    }
}
