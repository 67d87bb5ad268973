package nl.regie.core.document;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Violation;

/**
 * Documentsoort: the door for one kind of versioned document. It reads strictly, writes canonically and publishes the JSON
 * Schema. Implemented by this library only. Immutable and thread-safe.
 *
 * <p>A text is first read quickly; only when something is wrong it is read again, tolerantly, so that every violation
 * comes at once with its place. To throw instead: {@code InvalidDocumentException.orElseThrow(type.read(bytes))}.
 *
 * <p>Source: SDK-1, SDK-2.
 *
 * @param <T> the kind of document
 */
public interface DocumentType<T> {

    /**
     * Reads a document by its form: keys, types, vocabularies and values, not yet the rules of the field.
     *
     * @param bytes the text, in UTF-8
     * @return the document with its warnings, or everything that is wrong
     */
    Validation<Seq<Violation>, Checked<T>> read(byte[] bytes);

    /**
     * Reads a document by its form and then by the rules of the field, each violation at its line and column.
     *
     * @param bytes the text, in UTF-8
     * @return the document with its warnings, or everything that is wrong
     */
    Validation<Seq<Violation>, Checked<T>> check(byte[] bytes);

    /**
     * Takes the bytes of a document out of a stream; never more than the limit and one.
     *
     * @param in the stream; it is not closed
     * @return the bytes, to hand to {@link #read} or {@link #check}
     * @throws IOException if the stream fails
     */
    default byte[] take(InputStream in) throws IOException {
        return in.readNBytes(limits().bytes() + (limits().bytes() == Integer.MAX_VALUE ? 0 : 1));
    }

    /**
     * Writes a document in canonical form: the same document gives the same bytes.
     *
     * @param document the document
     * @return the text, in UTF-8
     * @throws MalformedValueException if it holds what no reader takes: a list too long, a date out of range, conditions
     *     nested too deep, or an extension that is no sound JSON
     */
    byte[] write(T document);

    /**
     * Writes a document in canonical form.
     *
     * @param document the document
     * @param target where to write; it is flushed and not closed
     * @throws IOException if the target fails
     * @throws MalformedValueException if it holds what no reader takes: a list too long, a date out of range, conditions
     *     nested too deep, or an extension that is no sound JSON
     */
    void write(T document, OutputStream target) throws IOException;

    /**
     * Writes a document as an older minor version, for a receiver that reads no newer one. Nothing is lost silently.
     *
     * @param document the document
     * @param version the version to write
     * @return the text, or what that version cannot carry
     * @throws MalformedValueException as for {@link #write(Object)}
     * @throws IllegalArgumentException if the version is newer than this library, or of another major
     */
    Validation<Seq<Violation>, byte[]> writeAs(T document, Version version);

    /**
     * The JSON Schema, draft 2020-12.
     *
     * @return the schema as JSON, indented; the same on every call
     */
    String schema();

    /**
     * The newest version that is read, which is the version that is written.
     *
     * @return the version
     */
    Version version();

    /**
     * What a text may ask of the reader.
     *
     * @return the limits
     */
    Limits limits();

    /**
     * The same kind of document under other limits.
     *
     * @param limits the limits
     * @return the door
     */
    DocumentType<T> with(Limits limits);
}
