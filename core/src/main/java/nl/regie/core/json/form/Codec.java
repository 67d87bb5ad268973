package nl.regie.core.json.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.core.document.Checked;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Limits;
import nl.regie.core.document.Version;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.FoundKind;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one kind of document by its form.
 *
 * @param <T> the kind of document
 */
public final class Codec<T> implements DocumentType<T> {

    static final int MAX_NAME = 1_000;
    private static final int TYPICAL = 16_384;

    /** No table of names outlives a document: one made of colliding names would slow down or break the reading of others. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final String format;
    private final Version version;
    private final ObjectForm<T> form;
    private final Function<T, List<Violation>> rules;
    private final Limits limits;
    private final JsonFactory factory;

    private Codec(
            String format, Version version, ObjectForm<T> form, Function<T, List<Violation>> rules, Limits limits) {
        this.format = format;
        this.version = version;
        this.form = form;
        this.rules = rules;
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.text())
                        .maxNameLength(Math.min(limits.text(), MAX_NAME))
                        .maxNumberLength(Math.min(limits.text(), MAX_NAME))
                        .build())
                .build();
    }

    /**
     * The codec of a kind of document.
     *
     * @param format the text that names the kind, first in every document
     * @param version the version of this library
     * @param describe adds the keys of the document to those of the header
     * @param rules what the rules of the field say of a document that has the right form
     * @param <T> the kind of document
     * @return the codec, with the default limits
     */
    public static <T> Codec<T> of(
            String format,
            Version version,
            Function<Fields<T>, ObjectForm<T>> describe,
            Function<T, List<Violation>> rules) {
        Fields<T> fields = Fields.of("Document");
        fields.required("format", new ConstantForm(format), document -> format);
        fields.required("version", new VersionForm(version), document -> version);
        return new Codec<>(format, version, describe.apply(fields), rules, Limits.DEFAULT);
    }

    @Override
    public Codec<T> with(Limits other) {
        return new Codec<>(format, version, form, rules, requireNonNull(other, "limits"));
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public Version version() {
        return version;
    }

    @Override
    public Validation<Seq<Violation>, Checked<T>> read(byte[] bytes) {
        Violation refused = refused(bytes);
        if (refused != null) {
            return Validation.invalid(io.vavr.collection.List.of(refused));
        }
        int from = Utf8.markLength(bytes);
        List<Violation> warnings = from == 0 ? List.of() : List.of(whole(DocumentCode.BYTE_ORDER_MARK, bytes));
        T quick = quick(bytes, from);
        if (quick != null) {
            return Validation.valid(new Checked<>(quick, warnings));
        }
        Diagnosis<T> diagnosis = new Diagnosis<>(form, limits);
        List<Violation> newer = diagnosis.newer(parser(bytes, from), version);
        return Validation.invalid(io.vavr.collection.List.ofAll(warnings)
                .appendAll(newer.isEmpty() ? diagnosis.of(parser(bytes, from)) : newer));
    }

    @Override
    public Validation<Seq<Violation>, Checked<T>> check(byte[] bytes) {
        return read(bytes).flatMap(checked -> {
            List<Violation> broken = rules.apply(checked.value());
            boolean refused = broken.stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
            List<Violation> told = refused ? firstOf(broken) : broken;
            Seq<Violation> all = io.vavr.collection.List.ofAll(checked.warnings())
                    .appendAll(Locator.place(told, parser(bytes, Utf8.markLength(bytes))));
            return refused ? Validation.invalid(all) : Validation.valid(new Checked<>(checked.value(), all.asJava()));
        });
    }

    /** As many as are reported; of more, the errors before the warnings. */
    private List<Violation> firstOf(List<Violation> broken) {
        if (broken.size() <= limits.violations()) {
            return broken;
        }
        List<Violation> told = new ArrayList<>(broken);
        told.sort(Comparator.comparing(Violation::severity));
        told.subList(limits.violations(), told.size()).clear();
        told.add(Violation.of(DocumentCode.MORE, "$", Found.NOTHING));
        return told;
    }

    private @Nullable Violation refused(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return whole(DocumentCode.TOO_LARGE, bytes, Integer.toString(limits.bytes()));
        }
        int broken = Utf8.firstBroken(bytes);
        return broken < 0
                ? null
                : new Violation(
                        DocumentCode.NOT_UTF8,
                        "$",
                        Optional.of(Utf8.place(bytes, broken)),
                        Found.of(FoundKind.BYTES, bytes.length),
                        List.of());
    }

    private JsonParser parser(byte[] bytes, int from) {
        try {
            return factory.createParser(new String(bytes, from, bytes.length - from, UTF_8).toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory cannot fail
        }
    }

    private @Nullable T quick(byte[] bytes, int from) {
        try (JsonParser parser = parser(bytes, from)) {
            T value = parser.nextToken() == null ? null : form.read(new In(parser, false, limits));
            return value != null && parser.nextToken() == null ? value : null;
        } catch (Refused | IOException e) { // the tolerant reading finds out what it was
            return null;
        }
    }

    /**
     * The codec behind a door of this library.
     *
     * @param type the door
     * @param <T> the kind of document
     * @return its codec
     */
    public static <T> Codec<T> behind(DocumentType<T> type) {
        if (type instanceof Codec<T> codec) {
            return codec;
        }
        throw new IllegalArgumentException("a door that is not of this library");
    }

    /**
     * Reads a document quickly, and leaves the values under some of its keys to a sieve. What the sieve skips is not checked, except
     * that it is sound JSON.
     *
     * @param bytes the text, in UTF-8
     * @param sieve takes what it wants of the document
     * @return false if it gave up, because something is wrong or not in canonical order; then what the sieve took is worth nothing, and
     *     {@link #read} tells what there is to tell
     */
    public boolean sift(byte[] bytes, Sieve<T> sieve) {
        if (refused(bytes) != null || Utf8.markLength(bytes) != 0) {
            return false;
        }
        try (JsonParser parser = parser(bytes, 0)) {
            if (parser.nextToken() == null) {
                return false;
            }
            form.sift(new In(parser, false, limits), sieve);
            return parser.nextToken() == null;
        } catch (Refused | MalformedValueException | IOException e) { // the tolerant reading finds out what it was
            return false;
        }
    }

    private static Violation whole(DocumentCode code, byte[] bytes, String... details) {
        return Violation.of(code, "$", Found.of(FoundKind.BYTES, bytes.length), details);
    }

    @Override
    public byte[] write(T document) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(TYPICAL);
        try {
            write(document, target, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a target in memory cannot fail
        }
        return target.toByteArray();
    }

    @Override
    public void write(T document, OutputStream target) throws IOException {
        write(document, target, version);
    }

    @Override
    public Validation<Seq<Violation>, byte[]> writeAs(T document, Version as) {
        if (as.major() != version.major() || as.compareTo(version) > 0) {
            throw new IllegalArgumentException("cannot write version " + as);
        }
        ByteArrayOutputStream target = new ByteArrayOutputStream(TYPICAL);
        try {
            List<Violation> lost = write(document, target, as);
            return lost.isEmpty()
                    ? Validation.valid(target.toByteArray())
                    : Validation.invalid(io.vavr.collection.List.ofAll(lost));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a target in memory cannot fail
        }
    }

    private List<Violation> write(T document, OutputStream target, Version as) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(target)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            Out out = new Out(generator, as);
            form.write(document, out);
            return out.lost();
        }
    }

    @Override
    public String schema() {
        Schema schema = new Schema();
        Map<String, Object> root = Schema.map(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:" + format.replace('.', ':') + ":" + version);
        root.putAll(form.schema(schema));
        return schema.render(root);
    }
}
