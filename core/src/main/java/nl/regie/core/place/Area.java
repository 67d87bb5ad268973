package nl.regie.core.place;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Gebied: what an area case is about. It holds no personal data.
 *
 * <p>Source: ON 1; CASE-1.
 *
 * @param name the name people know it by, 1 to 500 characters
 * @param within the municipality it lies in
 * @param description its bounds; no personal data
 */
public record Area(String name, MunicipalityCode within, Optional<FreeText> description) {

    /**
     * Checks what must hold.
     *
     * @param name the name people know it by
     * @param within the municipality it lies in
     * @param description its bounds
     * @throws MalformedValueException if the name is no line of text
     */
    public Area {
        requireNonNull(name, "name");
        requireNonNull(within, "within");
        requireNonNull(description, "description");
        Lines.line(name, "name");
    }
}
