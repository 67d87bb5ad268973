package nl.regie.core.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.violation.Violation;

/**
 * Gecontroleerd: a document that was accepted, with what somebody should still look at.
 *
 * <p>Source: SDK-2.
 *
 * @param <T> the kind of document
 * @param value the document
 * @param warnings violations of severity warning, in the order they were found; may be empty
 */
public record Checked<T>(T value, List<Violation> warnings) {

    /**
     * Copies the warnings.
     *
     * @param value the document
     * @param warnings what somebody should look at
     */
    public Checked {
        requireNonNull(value, "value");
        warnings = List.copyOf(requireNonNull(warnings, "warnings"));
    }
}
