package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.jspecify.annotations.Nullable;

/** Getalvorm: a whole number within bounds, written without fraction or exponent. */
public final class NumberForm extends Form<Integer> {

    private static final int MAX_DIGITS = 10;

    private final int min;
    private final int max;

    private NumberForm(int min, int max) {
        this.min = min;
        this.max = max;
    }

    /**
     * A whole number.
     *
     * @param min the lowest, inclusive
     * @param max the highest, inclusive
     * @return the form
     */
    public static NumberForm within(int min, int max) {
        return new NumberForm(min, max);
    }

    @Override
    @Nullable
    Integer read(In in) throws IOException {
        if (in.parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            in.reject(DocumentCode.NOT_WHOLE, expected());
            return null;
        }
        if (in.parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            in.rejectType(expected());
            return null;
        }
        // a number of more digits is out of range whatever it says, and is never converted
        long value = in.parser.getTextLength() > MAX_DIGITS ? Long.MAX_VALUE : in.parser.getLongValue();
        if (value < min || value > max) {
            in.reject(ValueCode.OUT_OF_RANGE, in.key(), expected());
            return null;
        }
        return (int) value;
    }

    @Override
    void write(Integer value, Out out) throws IOException {
        MalformedValueException.unless(value >= min && value <= max, ValueCode.OUT_OF_RANGE, "number");
        out.generator.writeNumber(value.intValue());
    }

    @Override
    Map<String, Object> schema(Schema schema) {
        return Schema.map("type", "integer", "minimum", min, "maximum", max);
    }

    @Override
    String expected() {
        return min + "–" + max;
    }
}
