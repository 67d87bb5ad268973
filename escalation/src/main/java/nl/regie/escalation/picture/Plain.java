package nl.regie.escalation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text that came from data, made fit for a picture. */
final class Plain {

    private static final Pattern COLON = Pattern.compile(":(?!$| )");
    private static final Pattern WEB = Pattern.compile("(?i)(www)\\.");

    private Plain() {}

    /** One line without anything that does not show: control, format and direction characters, half characters, ends of lines. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (shows(c)) {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                out.appendCodePoint(c);
            }
            space = !shows(c);
        }
        return out.toString();
    }

    private static boolean shows(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Lines of at most so many characters, broken between words where there are any. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : line(text).split(" ", -1)) {
            String rest = word;
            if (line.length() > 0 && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) { // a word longer than the line
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }

    /** For the text of an element and the value of an attribute in XML. */
    static String xml(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        line(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** For a quoted label in Mermaid: every other ASCII sign as its number, which Mermaid writes {@code #35;}. */
    static String mermaid(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        line(text).codePoints().forEach(c -> {
            boolean plain = c > '~' || Character.isLetterOrDigit(c) || " .,:()-".indexOf(c) >= 0;
            if (plain) {
                out.appendCodePoint(c);
            } else {
                out.append('#').append(c).append(';');
            }
        });
        return out.toString();
    }

    /** For a line or a cell in Markdown: every sign that may mean something there as its number. */
    static String markdown(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        line(text).codePoints().forEach(c -> {
            boolean plain = c > '~' || Character.isLetterOrDigit(c) || " .,:()/%;?'’-".indexOf(c) >= 0;
            if (plain) {
                out.appendCodePoint(c);
            } else {
                out.append("&#").append(c).append(';');
            }
        });
        // or some readers would make a link or a picture of it
        return WEB.matcher(COLON.matcher(out).replaceAll("&#58;")).replaceAll("$1&#46;");
    }
}
