package nl.regie.core.json.form;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Vorm: how values of one type look in JSON.
 *
 * @param <T> the type
 */
public abstract class Form<T> {

    /** For the forms of this package. */
    Form() {}

    /**
     * Reads a value. The parser stands on its first token, and afterwards on its last.
     *
     * @param in the text being read
     * @return the value, or null if it was rejected, which {@code in} then knows
     * @throws IOException if the text is no JSON or passes a limit
     */
    abstract @Nullable T read(In in) throws IOException;

    /**
     * Writes a value in canonical form.
     *
     * @param value the value
     * @param out where to write
     * @throws IOException if writing fails
     */
    abstract void write(T value, Out out) throws IOException;

    /**
     * Describes the form as JSON Schema.
     *
     * @param schema gathers the named definitions
     * @return the schema of this form, as maps, lists, texts and numbers
     */
    abstract Map<String, Object> schema(Schema schema);

    /**
     * What is expected, for people: a phrase that is the same in both languages, such as a pattern or a list of codes.
     *
     * @return the phrase
     */
    abstract String expected();
}
