package nl.regie.core.place;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Zorg- en Veiligheidshuis: the house whose case it is.
 *
 * <p>Source: WGS 2.24; CASE-6.
 *
 * @param id a short name of its own, lower case with hyphens
 * @param name its name, 1 to 500 characters
 * @param region the safety region it works in
 */
public record SafetyHouse(String id, String name, SafetyRegion region) {

    /**
     * Checks what must hold.
     *
     * @param id a short name of its own
     * @param name its name
     * @param region the safety region it works in
     * @throws MalformedValueException if the id or the name is blank
     */
    public SafetyHouse {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(region, "region");
        Lines.code(id, "id");
        Lines.line(name, "name");
    }
}
