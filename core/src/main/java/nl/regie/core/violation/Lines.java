package nl.regie.core.violation;

import java.util.regex.Pattern;

/**
 * Regels tekst: what every text must be, so that it can be shown, written and read back.
 *
 * <p>Source: SDK-2.
 */
public final class Lines {

    /** The greatest length of one line that is not personal, such as a name of an organisation; in characters, inclusive. */
    public static final int LONGEST = 500;

    /** A character that shows, so that the text is not blank; in the dialect that Java and ECMAScript share. */
    public static final String SHOWS =
            "[^\\t\\n \\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";

    /** The form of a code: what terms and names of facts look like, in the dialect that Java and ECMAScript share. */
    public static final String CODE = "^[a-z][a-z0-9-]{0,62}(\\.[a-z][a-z0-9-]{0,62}){0,7}$";

    private static final char DELETE = 0x7f;
    private static final Pattern CODE_FORM = Pattern.compile(CODE);

    private Lines() {}

    /**
     * Checks one line of at most {@link #LONGEST} characters, as {@link #check} does.
     *
     * @param text the text
     * @param attribute the attribute to name if it is malformed
     * @return the text
     * @throws MalformedValueException if it breaks one of these
     */
    public static String line(String text, String attribute) {
        return check(text, LONGEST, attribute, false);
    }

    /**
     * Checks a code.
     *
     * @param text the text
     * @param attribute the attribute to name if it is malformed
     * @return the text
     * @throws MalformedValueException if it has not the form of {@link #CODE}
     */
    public static String code(String text, String attribute) {
        MalformedValueException.unless(CODE_FORM.matcher(text).matches(), ValueCode.PATTERN, attribute);
        return text;
    }

    /**
     * Checks one line of text: not blank, no control characters, no half characters (lone surrogates), not too long.
     *
     * @param text the text
     * @param longest its greatest length in characters (code points), inclusive
     * @param attribute the attribute to name if it is malformed
     * @return the text
     * @throws MalformedValueException if it breaks one of these
     */
    public static String check(String text, int longest, String attribute) {
        return check(text, longest, attribute, false);
    }

    /**
     * Checks a text of several lines: as one line, but line feeds and tabs are allowed.
     *
     * @param text the text
     * @param longest its greatest length in characters (code points), inclusive
     * @param attribute the attribute to name if it is malformed
     * @return the text
     * @throws MalformedValueException if it breaks one of these
     */
    public static String checkAll(String text, int longest, String attribute) {
        return check(text, longest, attribute, true);
    }

    private static String check(String text, int longest, String attribute, boolean several) {
        int length = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); length++) {
            char first = text.charAt(i);
            if (first > ' ' && first < DELETE) { // nearly all of nearly every text
                blank = false;
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            blank = blank && isSpace(c);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            MalformedValueException.unless(!half, ValueCode.LONE_SURROGATE, attribute);
            boolean allowed = !Character.isISOControl(c) || (several && (c == '\n' || c == '\t'));
            MalformedValueException.unless(allowed, ValueCode.CONTROL_CHARACTER, attribute);
            i += Character.charCount(c);
        }
        MalformedValueException.unless(!blank, ValueCode.TOO_SHORT, attribute);
        MalformedValueException.unless(length <= longest, ValueCode.TOO_LONG, attribute);
        return text;
    }

    /** Whether a character does not show: those of {@link #SHOWS}. */
    private static boolean isSpace(int c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == 0xa0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200b)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000
                || c == 0xfeff;
    }
}
