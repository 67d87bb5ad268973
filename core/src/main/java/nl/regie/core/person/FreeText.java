package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Vrije tekst: what somebody wrote in his or her own words. It may hold anything about anybody, so it is withheld unless a
 * person has released it.
 *
 * <p>Personal data: its text form is masked, and it has no property that a mapper could write. Immutable.
 *
 * <p>Source: PRIV-15, PRIV-16.
 */
public final class FreeText {

    /** The greatest length in characters (code points), inclusive. */
    public static final int LONGEST = 20_000;

    private final String value;

    private FreeText(String value) {
        this.value = value;
    }

    /**
     * Makes the value of a text.
     *
     * @param text 1 to 20,000 characters; line feeds and tabs, but no other control characters
     * @return the value
     * @throws MalformedValueException if it is blank, too long or no valid Unicode
     */
    public static FreeText of(String text) {
        return new FreeText(Lines.checkAll(requireNonNull(text, "text"), LONGEST, "text"));
    }

    /**
     * Reads the raw value. Search for this name to find every place that handles personal data in the clear (PRIV-15).
     *
     * @return the text as given
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FreeText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked: the same for every value. */
    @Override
    public String toString() {
        return "FreeText[***]";
    }
}
