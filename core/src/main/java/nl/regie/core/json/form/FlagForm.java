package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ja-of-neevorm: true or false. */
public final class FlagForm extends Form<Boolean> {

    /** The form. */
    public static final FlagForm FLAG = new FlagForm();

    private FlagForm() {}

    @Override
    @Nullable
    Boolean read(In in) throws IOException {
        JsonToken token = in.parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            in.rejectType(expected());
            return null;
        }
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    void write(Boolean value, Out out) throws IOException {
        out.generator.writeBoolean(value);
    }

    @Override
    Map<String, Object> schema(Schema schema) {
        return Schema.map("type", "boolean");
    }

    @Override
    String expected() {
        return "true | false";
    }
}
