package nl.regie.core.document;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Versie: the version of a kind of document. What was valid in M.N is valid in M.N+1.
 *
 * <p>Source: SDK-1.
 *
 * @param major raised when old documents may no longer be valid; from 1
 * @param minor raised when something optional is added; from 0
 */
public record Version(int major, int minor) implements Comparable<Version> {

    /** The written form, which the schema uses too. */
    public static final String PATTERN = "^[1-9][0-9]{0,3}\\.(0|[1-9][0-9]{0,3})$";

    /** The version that every kind of document begins with: 1.0. */
    public static final Version FIRST = new Version(1, 0);

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the range.
     *
     * @param major from 1
     * @param minor from 0
     * @throws MalformedValueException if either is out of range
     */
    public Version {
        MalformedValueException.unless(
                major >= 1 && major <= 9999 && minor >= 0 && minor <= 9999, ValueCode.OUT_OF_RANGE, "version");
    }

    /**
     * Reads the written form.
     *
     * @param text for example {@code 1.0}
     * @return the version
     * @throws MalformedValueException if it has another form
     */
    public static Version parse(String text) {
        boolean fits = FORM.matcher(requireNonNull(text, "text")).matches();
        MalformedValueException.unless(fits, ValueCode.PATTERN, "version");
        int dot = text.indexOf('.');
        return new Version(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }

    /** By major, then by minor. */
    @Override
    public int compareTo(Version other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    /** The written form. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
