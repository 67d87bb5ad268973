package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import nl.regie.core.person.FreeText;
import nl.regie.core.violation.Lines;

/**
 * Regel van het overzicht: one thing that an item says.
 *
 * @param label what it is about, a few words
 * @param says what is recorded
 */
public record ExtractLine(String label, FreeText says) {

    /**
     * Checks that both are there.
     *
     * @param label what it is about
     * @param says what is recorded
     * @throws nl.regie.core.violation.MalformedValueException if the label is blank or too long
     */
    public ExtractLine {
        Lines.line(requireNonNull(label, "label"), "label");
        requireNonNull(says, "says");
    }

    /** Masked: even what it is about tells something. */
    @Override
    public String toString() {
        return "ExtractLine[***]";
    }
}
