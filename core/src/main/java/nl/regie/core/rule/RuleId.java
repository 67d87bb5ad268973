package nl.regie.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Regelkenmerk: the id of a rule, beginning with the requirement it carries out, such as {@code CPLX-1.C2}. An id keeps
 * its meaning for ever; a rule that changes gets a new version.
 *
 * @param value upper-case letters, hyphen, number, and after a dot any letters, digits and hyphens; at most 64 characters
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-[0-9]{1,3}(\\.[A-Za-z0-9][A-Za-z0-9-]{0,40})?");

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws MalformedValueException if it has another form
     */
    public RuleId {
        boolean fits = FORM.matcher(requireNonNull(value, "value")).matches();
        MalformedValueException.unless(fits, ValueCode.PATTERN, "rule");
    }

    /** By the characters of the id. */
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
