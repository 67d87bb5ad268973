package nl.regie.core.casefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.id.CaseId;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Verbonden casus: a case of the same person in another house, found by hit or no hit.
 *
 * <p>Source: WGS 2.28; CASE-6, PRIV-9.
 *
 * @param house the other house
 * @param id the id of the case there
 * @param hitOn the day of the hit
 */
public record LinkedCase(String house, CaseId id, LocalDate hitOn) {

    /**
     * Checks what must hold.
     *
     * @param house the other house
     * @param id the id of the case there
     * @param hitOn the day of the hit
     * @throws MalformedValueException if the house is blank
     */
    public LinkedCase {
        requireNonNull(house, "house");
        requireNonNull(id, "id");
        requireNonNull(hitOn, "hitOn");
        Lines.code(house, "house");
    }
}
