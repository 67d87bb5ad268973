package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.violation.Lines;

/**
 * Ontvanger: to whom an item was disclosed, and when.
 *
 * @param name the organisation
 * @param on the day
 */
public record ExtractRecipient(String name, LocalDate on) {

    /**
     * Checks that both are there.
     *
     * @param name the organisation
     * @param on the day
     * @throws nl.regie.core.violation.MalformedValueException if the name is blank or too long
     */
    public ExtractRecipient {
        Lines.line(requireNonNull(name, "name"), "name");
        requireNonNull(on, "on");
    }
}
