package nl.regie.privacy.result;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.Ids;

/**
 * Kenmerk van een verstrekt resultaat: it stands in lists of what is owed, so it means nothing.
 *
 * <p>Source: PRIV-8.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens and underscores; no number that may be a BSN
 */
public record ResultId(String value) implements Comparable<ResultId> {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws nl.regie.core.violation.MalformedValueException if it has another form, or may be a BSN
     */
    public ResultId {
        Ids.check(requireNonNull(value, "value"), "id");
    }

    /** By the characters of the id. */
    @Override
    public int compareTo(ResultId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
