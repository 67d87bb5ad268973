package nl.regie.privacy.review;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Uitgave: one edition of a versioned set. A change is a new edition, and that asks for a review of its own.
 *
 * <p>Source: WGS 1.8(6); PRIV-19.
 *
 * @param kind what kind of set it is
 * @param id its id: lower case, digits and hyphens
 * @param edition as its makers number it
 */
public record Edition(ReviewedKind kind, String id, String edition) {

    /**
     * Checks what must hold.
     *
     * @param kind what kind of set it is
     * @param id its id
     * @param edition as its makers number it
     * @throws MalformedValueException if a text is malformed
     */
    public Edition {
        requireNonNull(kind, "kind");
        Lines.code(requireNonNull(id, "id"), "id");
        Lines.line(requireNonNull(edition, "edition"), "edition");
    }
}
