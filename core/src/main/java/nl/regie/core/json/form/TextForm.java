package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import org.jspecify.annotations.Nullable;

/**
 * Tekstvorm: a value that is written as a text.
 *
 * @param <T> the type
 */
public final class TextForm<T> extends Form<T> {

    private final String expected;
    private final Map<String, Object> schema;
    private final Function<String, T> parse;
    private final Function<T, String> format;

    private TextForm(
            String expected, Map<String, Object> schema, Function<String, T> parse, Function<T, String> format) {
        this.expected = expected;
        this.schema = schema;
        this.parse = parse;
        this.format = format;
    }

    /**
     * A text of a fixed pattern.
     *
     * @param pattern a regular expression in the dialect that Java and ECMAScript share, from {@code ^} to {@code $}
     * @param example a text that has it, to show what is expected
     * @param parse makes the value; throws {@link MalformedValueException} for a text that is none
     * @param format writes the value
     * @param <T> the type
     * @return the form
     */
    public static <T> TextForm<T> pattern(
            String pattern, String example, Function<String, T> parse, Function<T, String> format) {
        return new TextForm<>(example, Schema.map("type", "string", "pattern", pattern), parse, format);
    }

    /**
     * Free text.
     *
     * @param max its longest length in characters (code points), inclusive; one of them shows
     * @param parse makes the value; throws {@link MalformedValueException} for a text that is none
     * @param format writes the value
     * @param <T> the type
     * @return the form
     */
    public static <T> TextForm<T> free(int max, Function<String, T> parse, Function<T, String> format) {
        Map<String, Object> schema = Schema.map("type", "string", "pattern", Lines.SHOWS, "maxLength", max);
        return new TextForm<>("\"…\" (1–" + max + ")", schema, parse, format);
    }

    @Override
    @Nullable
    T read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            in.rejectType("\"…\"");
            return null;
        }
        try {
            return parse.apply(in.parser.getText());
        } catch (MalformedValueException e) {
            in.reject(e, in.path(), in.location(), in.found(), expected);
            return null;
        }
    }

    @Override
    void write(T value, Out out) throws IOException {
        out.generator.writeString(format.apply(value));
    }

    @Override
    Map<String, Object> schema(Schema definitions) {
        return schema;
    }

    @Override
    String expected() {
        return expected;
    }
}
