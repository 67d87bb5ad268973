package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Vingerafdruk: the SHA-256 digest of an entry and of everything before it.
 *
 * <p>Source: PRIV-11.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record LogDigest(String value) {

    /** The written form, in the dialect that Java and ECMAScript share. */
    public static final String PATTERN = "^[0-9a-f]{64}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @param value the digest
     * @throws MalformedValueException if it has another form
     */
    public LogDigest {
        boolean fits = FORM.matcher(requireNonNull(value, "value")).matches();
        MalformedValueException.unless(fits, ValueCode.PATTERN, "digest");
    }
}
