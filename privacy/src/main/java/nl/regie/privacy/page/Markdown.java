package nl.regie.privacy.page;

/** Markdown: text that stays text, wherever in a line of Markdown it stands. */
public final class Markdown {

    private static final String MARKS = "\\`*_[]()#+-.|~>";

    private Markdown() {}

    /**
     * Puts a text into a line.
     *
     * @param text any text
     * @return the text on one line, in which no character marks anything up: marks stand behind a backslash, {@code <} and
     *     {@code &} as entities, and an end of line as a break
     */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                out.append("<br>");
            } else if (c == '\t') {
                out.append(' ');
            } else if (MARKS.indexOf(c) >= 0 && marks(text, i)) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A hyphen, full stop or plus inside a word or before a space marks nothing, and a page full of backslashes reads badly. */
    private static boolean marks(String text, int at) {
        char c = text.charAt(at);
        if (c == '.' || c == ')') {
            return isNumberFrom(text, at);
        }
        if (c == '(') {
            return at > 0 && text.charAt(at - 1) == ']';
        }
        if (c == '-' || c == '+' || c == '>' || c == '#') {
            return text.substring(0, at).isBlank() || isRepeated(text, at);
        }
        return true;
    }

    /** "1." and "1)" at the beginning would begin a list. */
    private static boolean isNumberFrom(String text, int at) {
        int digits = 0;
        while (digits < at && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits == at;
    }

    private static boolean isRepeated(String text, int at) {
        char c = text.charAt(at);
        return (at > 0 && text.charAt(at - 1) == c) || (at + 1 < text.length() && text.charAt(at + 1) == c);
    }
}
