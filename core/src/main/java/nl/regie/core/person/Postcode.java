package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Postcode: a Dutch postcode.
 *
 * <p>Personal data: its text form is masked, and it has no property that a mapper could write. Immutable.
 *
 * <p>Source: facts 8.3; PRIV-15.
 */
public final class Postcode {

    /** The written form, in the dialect that Java and ECMAScript share. */
    public static final String PATTERN = "^[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private final String value;

    private Postcode(String value) {
        this.value = value;
    }

    /**
     * Makes the value of a text.
     *
     * @param text four digits not beginning with zero, at most one space, two capital letters other than SA, SD and SS
     * @return the value
     * @throws MalformedValueException if it has another form
     */
    public static Postcode of(String text) {
        boolean fits = FORM.matcher(requireNonNull(text, "text")).matches();
        MalformedValueException.unless(fits, ValueCode.PATTERN, "postcode");
        return new Postcode(text.replace(" ", ""));
    }

    /**
     * Reads the raw value. Search for this name to find every place that handles personal data in the clear (PRIV-15).
     *
     * @return four digits and two letters, without a space
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Postcode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked: the same for every value. */
    @Override
    public String toString() {
        return "Postcode[***]";
    }
}
