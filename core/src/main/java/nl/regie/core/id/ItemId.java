package nl.regie.core.id;

import static java.util.Objects.requireNonNull;

/**
 * Itemkenmerk: the id of a recorded item within its case. It stands in logs and findings, so it means nothing.
 *
 * <p>Source: PRIV-1, CPLX-4.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens and underscores; no number that may be a BSN
 */
public record ItemId(String value) implements Comparable<ItemId> {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws nl.regie.core.violation.MalformedValueException if it has another form, or may be a BSN
     */
    public ItemId {
        Ids.check(requireNonNull(value, "value"), "id");
    }

    /** By the characters of the id. */
    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
