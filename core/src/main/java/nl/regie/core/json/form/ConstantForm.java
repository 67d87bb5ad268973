package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import nl.regie.core.document.DocumentCode;
import org.jspecify.annotations.Nullable;

/** Vaste tekst: the one text that names the kind of a document. */
final class ConstantForm extends Form<String> {

    private final String constant;

    ConstantForm(String constant) {
        this.constant = constant;
    }

    @Override
    @Nullable
    String read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            in.rejectType(expected());
            return null;
        }
        if (!in.parser.getText().equals(constant)) {
            in.reject(DocumentCode.WRONG_FORMAT, constant);
            return null;
        }
        return constant;
    }

    @Override
    void write(String value, Out out) throws IOException {
        out.generator.writeString(constant);
    }

    @Override
    Map<String, Object> schema(Schema schema) {
        return Schema.map("const", constant);
    }

    @Override
    String expected() {
        return '"' + constant + '"';
    }
}
