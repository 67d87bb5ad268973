package nl.regie.core.json.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.regie.core.document.Version;

/**
 * Writes what is exchanged in a form of others: the bare value, without the header that our own documents begin with.
 *
 * @param <T> the type of the value
 */
public final class PlainWriter<T> {

    private final Form<T> form;

    private PlainWriter(Form<T> form) {
        this.form = form;
    }

    /**
     * The writer for a form.
     *
     * @param form the form
     * @param <T> the type of the value
     * @return the writer
     */
    public static <T> PlainWriter<T> of(Form<T> form) {
        return new PlainWriter<>(requireNonNull(form, "form"));
    }

    /**
     * Writes a value in canonical form.
     *
     * @param value the value
     * @return the text, in UTF-8
     * @throws nl.regie.core.violation.MalformedValueException if it holds what the form does not allow
     */
    public byte[] write(T value) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (JsonGenerator generator = Codec.FACTORY.createGenerator(target)) {
            form.write(requireNonNull(value, "value"), new Out(generator, Version.FIRST));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a target in memory cannot fail
        }
        return target.toByteArray();
    }
}
