package nl.regie.core.json.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.Limits;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.jspecify.annotations.Nullable;

/**
 * Ruwe vorm: an object of namespaced keys whose values are any JSON, kept as text. Nothing is decided on it, but it must be
 * sound JSON: no key twice, no half characters, no number that other readers cannot hold. White space is not kept.
 *
 * @param <T> the type made of the texts by key
 */
public final class RawForm<T> extends Form<T> {

    private static final int MAX_DIGITS = 64;
    private static final String EXAMPLE = "nl.voorbeeld.kleur";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEFAULT.depth() - 2) // they stand in an object in the document
                    .maxNameLength(Codec.MAX_NAME)
                    .maxStringLength(Limits.DEFAULT.text())
                    .build())
            .build();

    private final String pattern;
    private final Pattern keyForm;
    private final Function<Map<String, String>, T> make;
    private final BiFunction<T, String, Optional<String>> get;
    private final Function<T, List<String>> keys;

    private RawForm(
            String pattern,
            Function<Map<String, String>, T> make,
            BiFunction<T, String, Optional<String>> get,
            Function<T, List<String>> keys) {
        this.pattern = pattern;
        this.keyForm = Pattern.compile(pattern);
        this.make = make;
        this.get = get;
        this.keys = keys;
    }

    /**
     * An object of any JSON values.
     *
     * @param pattern the form of its keys, in the dialect that Java and ECMAScript share
     * @param make makes the value of the JSON texts by key
     * @param get gets the JSON text of a key
     * @param keys gets the keys in their order
     * @param <T> the type
     * @return the form
     */
    public static <T> RawForm<T> of(
            String pattern,
            Function<Map<String, String>, T> make,
            BiFunction<T, String, Optional<String>> get,
            Function<T, List<String>> keys) {
        return new RawForm<>(pattern, make, get, keys);
    }

    @Override
    @Nullable
    T read(In in) throws IOException {
        JsonParser parser = in.parser;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            in.rejectType("{…}");
            return null;
        }
        String path = in.path();
        Map<String, String> texts = new LinkedHashMap<>();
        boolean bad = false;
        String key;
        while ((key = parser.nextFieldName()) != null) {
            if (!keyForm.matcher(key).matches()) {
                in.reject(ValueCode.PATTERN, path, in.location(), in.found(), "extensions", EXAMPLE);
                bad = true;
            }
            parser.nextToken();
            String text = copy(in, path);
            if (text == null) {
                bad = true;
            } else if (texts.putIfAbsent(key, text) != null) {
                in.reject(DocumentCode.DUPLICATE_KEY, path, in.location(), in.found(), "extensions");
                bad = true;
            }
        }
        return bad ? null : make.apply(texts);
    }

    private static @Nullable String copy(In in, String path) throws IOException {
        StringWriter text = new StringWriter();
        boolean sound = true;
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonGenerator generator = Codec.FACTORY.createGenerator(text)) {
            JsonParser parser = in.parser;
            do {
                JsonToken token = parser.currentToken();
                sound &= sound(in, path, token, open);
                if (token.isNumeric()) {
                    generator.writeNumber(parser.getText());
                } else {
                    generator.copyCurrentEvent(parser);
                }
                if (token.isStructStart()) {
                    open.push(new HashSet<>());
                } else if (token.isStructEnd()) {
                    open.pop();
                }
            } while (!open.isEmpty() && parser.nextToken() != null);
        }
        return sound ? text.toString() : null;
    }

    private static boolean sound(In in, String path, JsonToken token, Deque<Set<String>> open) throws IOException {
        JsonParser parser = in.parser;
        String text = parser.getText();
        if (token == JsonToken.FIELD_NAME && !open.element().add(text)) {
            in.reject(DocumentCode.DUPLICATE_KEY, path, in.location(), in.found(), "extensions");
            return false;
        }
        if ((token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) && hasLoneSurrogate(text)) {
            in.reject(ValueCode.LONE_SURROGATE, path, in.location(), in.found(), "extensions", "Unicode");
            return false;
        }
        if (token.isNumeric() && (text.length() > MAX_DIGITS || !Double.isFinite(Double.parseDouble(text)))) {
            in.reject(ValueCode.OUT_OF_RANGE, path, in.location(), in.found(), "extensions", "IEEE 754");
            return false;
        }
        return true;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    @Override
    void write(T value, Out out) throws IOException {
        out.generator.writeStartObject();
        for (String key : keys.apply(value)) {
            out.generator.writeFieldName(key);
            out.generator.writeRawValue(sound(get.apply(value, key).orElse("null")));
        }
        out.generator.writeEndObject();
    }

    /** What a program made itself is checked as what a document holds: what is written can be read back. */
    private static String sound(String raw) throws IOException {
        try (JsonParser parser = FACTORY.createParser(raw)) {
            parser.nextToken();
            String text = parser.hasCurrentToken() ? copy(new In(parser, false, Limits.DEFAULT), "$") : null;
            MalformedValueException.unless(text != null && parser.nextToken() == null, ValueCode.PATTERN, "extensions");
            return requireNonNull(text);
        } catch (JsonProcessingException | Refused e) { // its message may quote what it read
            throw new MalformedValueException(ValueCode.PATTERN, "extensions");
        }
    }

    @Override
    Map<String, Object> schema(Schema schema) {
        return Schema.map(
                "type",
                "object",
                "patternProperties",
                Schema.map(pattern, Schema.map()),
                "additionalProperties",
                false);
    }

    @Override
    String expected() {
        return "{…}";
    }
}
