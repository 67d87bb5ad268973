package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;

/**
 * Kop: what a row or column of a table is about.
 *
 * <p>Source: PRIV-13.
 *
 * @param code its code, such as that of a municipality; 1 to 500 characters
 * @param label what it is called; no personal data
 */
public record Heading(String code, Text label) {

    /**
     * Checks the code.
     *
     * @param code its code
     * @param label what it is called
     * @throws nl.regie.core.violation.MalformedValueException if the code is no line of text
     */
    public Heading {
        Lines.line(requireNonNull(code, "code"), "code");
        requireNonNull(label, "label");
    }
}
