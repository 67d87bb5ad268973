package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Telefoonnummer: a telephone number as it is dialled.
 *
 * <p>Personal data: its text form is masked, and it has no property that a mapper could write. Immutable.
 *
 * <p>Source: WGS 2.30(1); PRIV-15.
 */
public final class PhoneNumber {

    /** The written form, in the dialect that Java and ECMAScript share. */
    public static final String PATTERN = "^\\+?[0-9 ()-]{6,20}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private final String value;

    private PhoneNumber(String value) {
        this.value = value;
    }

    /**
     * Makes the value of a text.
     *
     * @param text 6 to 20 digits, spaces, hyphens, brackets, and a plus at the start
     * @return the value
     * @throws MalformedValueException if it has another form
     */
    public static PhoneNumber of(String text) {
        boolean fits = FORM.matcher(requireNonNull(text, "text")).matches();
        MalformedValueException.unless(fits, ValueCode.PATTERN, "phone");
        return new PhoneNumber(text);
    }

    /**
     * Reads the raw value. Search for this name to find every place that handles personal data in the clear (PRIV-15).
     *
     * @return the number as given
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked: the same for every value. */
    @Override
    public String toString() {
        return "PhoneNumber[***]";
    }
}
