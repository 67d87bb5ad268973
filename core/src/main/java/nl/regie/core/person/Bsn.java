package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.Ids;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Burgerservicenummer (BSN): the citizen service number.
 *
 * <p>Personal data: its text form is masked, and it has no property that a mapper could write. Immutable.
 *
 * <p>Source: facts 8.1; WGS 2.29(1); PRIV-15.
 */
public final class Bsn {

    private static final int DIGITS = 9;

    private final String value;

    private Bsn(String value) {
        this.value = value;
    }

    /**
     * Makes the value of a text.
     *
     * @param text 8 or 9 ASCII digits; to 8 digits a zero is put before
     * @return the value
     * @throws MalformedValueException if it has another form, or fails the 11-test
     */
    public static Bsn of(String text) {
        int length = requireNonNull(text, "text").length();
        boolean digits = (length == 8 || length == DIGITS) && text.chars().allMatch(c -> c >= '0' && c <= '9');
        MalformedValueException.unless(digits, ValueCode.PATTERN, "bsn");
        MalformedValueException.unless(Ids.passesElevenTest(text), ValueCode.ELEVEN_TEST, "bsn");
        return new Bsn(length == DIGITS ? text : "0" + text);
    }

    /**
     * Reads the raw value. Search for this name to find every place that handles personal data in the clear (PRIV-15).
     *
     * @return nine digits
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bsn that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked: the same for every value. */
    @Override
    public String toString() {
        return "Bsn[***]";
    }
}
