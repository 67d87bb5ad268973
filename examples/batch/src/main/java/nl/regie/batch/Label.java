package nl.regie.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Of which house a record is and which case it holds, as its text says, found without reading the rest: in the order that is written both
 * stand at the beginning. Of a text that is broken before them they are not known.
 *
 * @param house the id of the house
 * @param id the id of the case
 */
record Label(@Nullable String house, @Nullable String id) {

    private static final JsonFactory JSON = new JsonFactory();

    static Label of(byte[] text) {
        String house = null;
        String id = null;
        try (JsonParser parser = JSON.createParser(text)) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            while (object && (house == null || id == null) && parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (key.equals("id") && value == JsonToken.VALUE_STRING) {
                    id = parser.getText();
                } else if (key.equals("house") && value == JsonToken.START_OBJECT) {
                    house = house(parser);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            return new Label(house, id); // what is wrong with the text is told when it is read
        }
        return new Label(house, id);
    }

    private static @Nullable String house(JsonParser parser) throws IOException {
        String house = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING && key.equals("id")) {
                house = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
        return house;
    }

    /** By what two records are about the same case; empty if they cannot be compared. */
    String key() {
        return house == null || id == null ? "" : house + "/" + id;
    }
}
