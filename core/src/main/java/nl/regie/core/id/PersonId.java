package nl.regie.core.id;

import static java.util.Objects.requireNonNull;

/**
 * Persoonskenmerk: the id of a person within a case. It stands in logs and findings, so it means nothing.
 *
 * <p>Source: CASE-7.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens and underscores; no number that may be a BSN
 */
public record PersonId(String value) implements Comparable<PersonId> {

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws nl.regie.core.violation.MalformedValueException if it has another form, or may be a BSN
     */
    public PersonId {
        Ids.check(requireNonNull(value, "value"), "id");
    }

    /** By the characters of the id. */
    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
