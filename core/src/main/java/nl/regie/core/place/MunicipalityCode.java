package nl.regie.core.place;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Gemeentecode: the four-digit code of a municipality, with leading zeros. Whether it ever existed is not checked here.
 *
 * <p>Source: facts 8.2; CASE-6.
 *
 * @param value four digits, not all zero
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    /** The written form, in the dialect that Java and ECMAScript share. */
    public static final String PATTERN = "^(?!0000)[0-9]{4}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @param value four digits
     * @throws MalformedValueException if it has another form
     */
    public MunicipalityCode {
        boolean fits = FORM.matcher(requireNonNull(value, "value")).matches();
        MalformedValueException.unless(fits, ValueCode.PATTERN, "municipality");
    }

    /** By number. */
    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    /** The four digits. */
    @Override
    public String toString() {
        return value;
    }
}
