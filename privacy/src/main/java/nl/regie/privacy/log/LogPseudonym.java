package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Pseudoniem in het logbestand: what stands in the log for a case or a person. Whoever holds the key of the case can tell which; when the
 * key is destroyed, nobody can. It is as long as the municipal log allows an identifier to be.
 *
 * <p>Source: WGS 1.8(4), (7); PRIV-11.
 *
 * @param value 40 hexadecimal digits in lower case
 */
public record LogPseudonym(String value) {

    /** The written form, in the dialect that Java and ECMAScript share. */
    public static final String PATTERN = "^[0-9a-f]{40}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @param value the pseudonym
     * @throws MalformedValueException if it has another form
     */
    public LogPseudonym {
        boolean fits = FORM.matcher(requireNonNull(value, "value")).matches();
        MalformedValueException.unless(fits, ValueCode.PATTERN, "pseudonym");
    }
}
