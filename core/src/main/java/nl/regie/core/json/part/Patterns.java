package nl.regie.core.json.part;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.regie.core.violation.Lines;
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

    /** A line of text for people, which is not personal: checked as {@link Lines} says. */
    static UnaryOperator<String> line(int longest) {
        return text -> Lines.check(text, longest, "text");
    }
}
