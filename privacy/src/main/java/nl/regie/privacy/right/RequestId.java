package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.Ids;
import nl.regie.core.violation.MalformedValueException;

/**
 * Kenmerk van een verzoek: the id of a request within the house. It stands in the answer, so it names neither a case nor a person.
 *
 * <p>Source: PRIV-14, PRIV-15.
 *
 * @param value the id
 */
public record RequestId(String value) {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws MalformedValueException if it has another form, or is a number that may be a BSN
     */
    public RequestId {
        Ids.check(requireNonNull(value, "value"), "id");
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
