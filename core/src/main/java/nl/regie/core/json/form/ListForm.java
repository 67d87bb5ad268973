package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.FoundKind;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.jspecify.annotations.Nullable;

/**
 * Lijstvorm: a list of values; its order is kept.
 *
 * @param <T> the type of the values
 */
public final class ListForm<T> extends Form<List<T>> {

    private final Form<T> of;
    private final int min;
    private final int max;

    private ListForm(Form<T> of, int min, int max) {
        this.of = of;
        this.min = min;
        this.max = max;
    }

    /**
     * A list.
     *
     * @param of the form of each value
     * @param min how many at least, inclusive
     * @param max how many at most, inclusive
     * @param <T> the type of the values
     * @return the form
     */
    public static <T> ListForm<T> of(Form<T> of, int min, int max) {
        return new ListForm<>(of, min, max);
    }

    @Override
    @Nullable
    List<T> read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.START_ARRAY) {
            in.rejectType("[…]");
            return null;
        }
        JsonLocation start = in.tolerant ? in.location() : JsonLocation.NA;
        List<T> values = new ArrayList<>();
        boolean bad = false;
        int count = 0;
        while (in.parser.nextToken() != JsonToken.END_ARRAY) {
            if (++count > max) {
                in.parser.skipChildren();
                continue;
            }
            T value = of.read(in);
            if (value == null) {
                bad = true;
            } else {
                values.add(value);
            }
        }
        if (count > max) {
            in.reject(DocumentCode.TOO_MANY, in.path(), start, Found.of(FoundKind.LIST, count), Integer.toString(max));
        }
        if (count < min) {
            in.reject(ValueCode.TOO_SHORT, in.path(), start, Found.of(FoundKind.LIST, count), "list", min + "–" + max);
        }
        return bad || count < min || count > max ? null : values;
    }

    @Override
    void write(List<T> values, Out out) throws IOException {
        MalformedValueException.unless(values.size() <= max, ValueCode.TOO_LONG, "list");
        out.generator.writeStartArray();
        for (T value : values) {
            of.write(value, out);
        }
        out.generator.writeEndArray();
    }

    @Override
    Map<String, Object> schema(Schema schema) {
        Map<String, Object> array = Schema.map("type", "array", "items", of.schema(schema), "maxItems", max);
        if (min > 0) {
            array.put("minItems", min);
        }
        return array;
    }

    @Override
    String expected() {
        return "[" + of.expected() + "]";
    }
}
