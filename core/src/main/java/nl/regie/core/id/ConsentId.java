package nl.regie.core.id;

import static java.util.Objects.requireNonNull;

/**
 * Toestemmingskenmerk: the id of a consent within a case. It stands in logs and findings, so it means nothing.
 *
 * <p>Source: PRIV-6.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens and underscores; no number that may be a BSN
 */
public record ConsentId(String value) implements Comparable<ConsentId> {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws nl.regie.core.violation.MalformedValueException if it has another form, or may be a BSN
     */
    public ConsentId {
        Ids.check(requireNonNull(value, "value"), "id");
    }

    /** By the characters of the id. */
    @Override
    public int compareTo(ConsentId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
