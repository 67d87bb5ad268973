package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * E-mailadres: an e-mail address.
 *
 * <p>Personal data: its text form is masked, and it has no property that a mapper could write. Immutable.
 *
 * <p>Source: WGS 2.30(1); PRIV-15.
 */
public final class EmailAddress {

    /** The written form, in the dialect that Java and ECMAScript share: printable ASCII. */
    public static final String PATTERN = "^[!-?A-~]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,2}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private final String value;

    private EmailAddress(String value) {
        this.value = value;
    }

    /**
     * Makes the value of a text.
     *
     * @param text at most 254 characters, with one @ and a dot after it, no spaces
     * @return the value
     * @throws MalformedValueException if it has another form
     */
    public static EmailAddress of(String text) {
        boolean fits = FORM.matcher(requireNonNull(text, "text")).matches();
        MalformedValueException.unless(fits, ValueCode.PATTERN, "email");
        return new EmailAddress(text);
    }

    /**
     * Reads the raw value. Search for this name to find every place that handles personal data in the clear (PRIV-15).
     *
     * @return the address as given
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked: the same for every value. */
    @Override
    public String toString() {
        return "EmailAddress[***]";
    }
}
