package nl.regie.privacy.pseudonym;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Pseudoniem: stands for somebody or something before one recipient, for one purpose. It tells which version of the key made it, such as
 * {@code 3.} and 43 characters. It has the form of an id and shows as one, but legally it is still personal data. Immutable.
 *
 * <p>Source: WGS 1.9(5); PRIV-12.
 */
public final class Pseudonym implements Comparable<Pseudonym> {

    /** The written form, in the dialect that Java and ECMAScript share. */
    public static final String PATTERN = "^[1-9][0-9]{0,8}\\.[A-Za-z0-9_-]{43}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private final int keyVersion;
    private final String value;

    private Pseudonym(int keyVersion, String value) {
        this.keyVersion = keyVersion;
        this.value = value;
    }

    /**
     * Reads a pseudonym.
     *
     * @param text its written form
     * @return the pseudonym
     * @throws MalformedValueException if it has another form
     */
    public static Pseudonym of(String text) {
        boolean fits = FORM.matcher(requireNonNull(text, "text")).matches();
        MalformedValueException.unless(fits, ValueCode.PATTERN, "pseudonym");
        return new Pseudonym(Integer.parseInt(text.substring(0, text.indexOf('.'))), text);
    }

    static Pseudonym of(int keyVersion, String code) {
        return new Pseudonym(keyVersion, keyVersion + "." + code);
    }

    /**
     * Which version of the key made it.
     *
     * @return from 1
     */
    public int keyVersion() {
        return keyVersion;
    }

    /**
     * Its written form.
     *
     * @return the version, a dot and 43 characters
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pseudonym that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** By the characters of the written form, which says nothing of whom it stands for. */
    @Override
    public int compareTo(Pseudonym other) {
        return value.compareTo(other.value);
    }

    /** Its written form. */
    @Override
    public String toString() {
        return value;
    }
}
