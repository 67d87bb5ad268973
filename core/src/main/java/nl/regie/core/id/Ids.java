package nl.regie.core.id;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Kenmerken: the form that all ids share. Ids stand in logs, findings and addresses, so a number that passes the 11-test
 * of the citizen service number (BSN) is refused as one.
 *
 * <p>Source: PRIV-15, P.
 */
public final class Ids {

    /** The written form, in the dialect that Java and ECMAScript share. */
    public static final String PATTERN = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    private static final int LONGEST = 64;
    private static final int BSN_DIGITS = 9;

    private Ids() {}

    /**
     * Checks an id.
     *
     * @param value the id
     * @param attribute the attribute to name if it is malformed
     * @throws MalformedValueException if it has another form, or is a number that may be a BSN
     */
    public static void check(String value, String attribute) {
        boolean fits = !value.isEmpty() && value.length() <= LONGEST && isLetterOrDigit(value.charAt(0));
        boolean digits = true;
        for (int i = 0; fits && i < value.length(); i++) {
            char c = value.charAt(i);
            fits = isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
            digits &= c >= '0' && c <= '9';
        }
        MalformedValueException.unless(fits, ValueCode.PATTERN, attribute);
        MalformedValueException.unless(!(digits && passesElevenTest(value)), ValueCode.LOOKS_LIKE_BSN, attribute);
    }

    /**
     * The 11-test (elfproef): of nine digits, the sum of each times 9, 8, … 2 and −1 is a multiple of eleven, and not all
     * are zero. Eight digits are read with a zero before them. Source: facts 8.1.
     *
     * @param digits ASCII digits only
     * @return true if the number may be a BSN
     */
    public static boolean passesElevenTest(String digits) {
        int missing = BSN_DIGITS - digits.length();
        if (missing < 0 || missing > 1) {
            return false;
        }
        int sum = 0;
        boolean zero = true;
        for (int i = 0; i < digits.length(); i++) {
            int place = i + missing;
            int digit = digits.charAt(i) - '0';
            sum += digit * (place == BSN_DIGITS - 1 ? -1 : BSN_DIGITS - place);
            zero &= digit == 0;
        }
        return !zero && sum % 11 == 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
