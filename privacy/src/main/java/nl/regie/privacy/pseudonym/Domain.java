package nl.regie.privacy.pseudonym;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.Ids;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Domein: for whom and for what pseudonyms are made. Within one domain a person always has the same pseudonym (of one key version), and
 * in no two domains: two recipients cannot link what they have, nor can one recipient across two purposes.
 *
 * <p>Source: WGS 1.8(5), 1.9(5); PRIV-12.
 *
 * @param recipient who gets them: a name of the recipient’s own, the same in every case, in the form of an id
 * @param purpose for what, as a code
 */
public record Domain(String recipient, String purpose) {

    /**
     * Checks the forms.
     *
     * @param recipient who gets them
     * @param purpose for what
     * @throws MalformedValueException if the recipient has not the form of an id, or the purpose none of a code
     */
    public Domain {
        Ids.check(requireNonNull(recipient, "recipient"), "recipient");
        Lines.code(requireNonNull(purpose, "purpose"), "purpose");
    }
}
