package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Doorgang: one text in canonical form, read value by value by a {@link Sieve}. It gives up at the first thing that is not as it
 * should be; the tolerant reading then finds out what it was. Not thread-safe.
 */
public final class Passage {

    private final In in;

    Passage(In in) {
        this.in = in;
    }

    /**
     * Reads the value that the text stands on.
     *
     * @param form its form
     * @param <V> its type
     * @return the value
     */
    public <V> V read(Form<V> form) {
        try {
            V value = form.read(in);
            if (value == null) {
                throw refuse();
            }
            return value;
        } catch (IOException e) { // told by the tolerant reading
            throw refuse();
        }
    }

    /** Goes past the value that the text stands on; that it is sound JSON is all that is known of it. */
    public void skip() {
        try {
            in.parser.skipChildren();
        } catch (IOException e) { // told by the tolerant reading
            throw refuse();
        }
    }

    /**
     * Goes through the list that the text stands on.
     *
     * @param max how many values at most, inclusive
     * @param element reads or skips the value that the text then stands on, once for each
     */
    public void list(int max, Consumer<Passage> element) {
        expect(in.parser.currentToken(), JsonToken.START_ARRAY);
        int count = 0;
        while (next() != JsonToken.END_ARRAY) {
            if (++count > max) {
                throw refuse();
            }
            element.accept(this);
        }
    }

    /** Enters the object that the text stands on. */
    public void enter() {
        expect(in.parser.currentToken(), JsonToken.START_OBJECT);
    }

    /**
     * Goes on to the value under the next key of the object.
     *
     * @return the key
     */
    public String key() {
        try {
            String key = in.parser.nextFieldName();
            if (key == null) {
                throw refuse();
            }
            in.parser.nextToken();
            return key;
        } catch (IOException e) { // told by the tolerant reading
            throw refuse();
        }
    }

    /**
     * Goes on to the value under the next key of the object, which must be this one.
     *
     * @param key the key
     */
    public void key(String key) {
        if (!key().equals(key)) {
            throw refuse();
        }
    }

    /** Leaves the object, which must end here. */
    public void leave() {
        expect(next(), JsonToken.END_OBJECT);
    }

    /**
     * Gives up.
     *
     * @return what to throw
     */
    public RuntimeException refuse() {
        return Refused.INSTANCE;
    }

    private JsonToken next() {
        try {
            JsonToken token = in.parser.nextToken();
            if (token == null) {
                throw refuse();
            }
            return token;
        } catch (IOException e) { // told by the tolerant reading
            throw refuse();
        }
    }

    private void expect(JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw refuse();
        }
    }
}
