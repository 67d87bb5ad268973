package nl.regie.core.json;

import java.util.function.Function;
import java.util.regex.Pattern;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/** Checks of texts that have no type of their own. */
final class Patterns {

    private Patterns() {}

    static Function<String, String> checked(String pattern, String attribute) {
        Pattern form = Pattern.compile(pattern);
        return text -> {
            MalformedValueException.unless(form.matcher(text).matches(), ValueCode.PATTERN, attribute);
            return text;
        };
    }

    /** A line of text for people: not blank, at most 500 characters, no control characters, no half characters. */
    static String line(String text) {
        MalformedValueException.unless(!text.isBlank(), ValueCode.TOO_SHORT, "text");
        int length = 0;
        for (int i = 0; i < text.length(); length++) {
            int c = text.codePointAt(i);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            MalformedValueException.unless(!half, ValueCode.LONE_SURROGATE, "text");
            MalformedValueException.unless(!Character.isISOControl(c), ValueCode.CONTROL_CHARACTER, "text");
            i += Character.charCount(c);
        }
        MalformedValueException.unless(length <= 500, ValueCode.TOO_LONG, "text");
        return text;
    }
}
