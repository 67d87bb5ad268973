package nl.regie.core.violation;

/**
 * Regels tekst: what every text must be, so that it can be shown, written and read back.
 *
 * <p>Source: SDK-2.
 */
public final class Lines {

    private Lines() {}

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
        MalformedValueException.unless(!text.isBlank(), ValueCode.TOO_SHORT, attribute);
        int length = 0;
        for (int i = 0; i < text.length(); length++) {
            int c = text.codePointAt(i);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            MalformedValueException.unless(!half, ValueCode.LONE_SURROGATE, attribute);
            boolean allowed = !Character.isISOControl(c) || (several && (c == '\n' || c == '\t'));
            MalformedValueException.unless(allowed, ValueCode.CONTROL_CHARACTER, attribute);
            i += Character.charCount(c);
        }
        MalformedValueException.unless(length <= longest, ValueCode.TOO_LONG, attribute);
        return text;
    }
}
