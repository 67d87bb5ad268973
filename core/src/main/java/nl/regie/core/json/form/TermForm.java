package nl.regie.core.json.form;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.core.text.Term;
import nl.regie.core.violation.ValueCode;
import nl.regie.core.violation.ViolationCode;
import org.jspecify.annotations.Nullable;

/**
 * Termvorm: a term of a closed vocabulary, written as its code.
 *
 * @param <E> the vocabulary
 */
public final class TermForm<E extends Enum<E> & Term> extends Form<E> {

    private final String name;
    private final List<String> codes;
    private final Map<String, E> byCode = new HashMap<>();
    private final Map<E, SerializableString> written;

    private final Set<String> refused;
    private final ViolationCode refusal;

    private TermForm(Class<E> vocabulary, Set<String> refused, ViolationCode refusal) {
        this.refused = refused;
        this.refusal = refusal;
        name = vocabulary.getSimpleName();
        E[] terms = vocabulary.getEnumConstants();
        codes = Stream.of(terms).map(Term::code).toList();
        written = new EnumMap<>(vocabulary);
        for (E term : terms) {
            byCode.put(term.code(), term);
            written.put(term, new SerializedString(term.code()));
        }
    }

    /**
     * The form of a vocabulary.
     *
     * @param vocabulary the enum
     * @param <E> the enum
     * @return the form
     */
    public static <E extends Enum<E> & Term> TermForm<E> of(Class<E> vocabulary) {
        return new TermForm<>(vocabulary, Set.of(), ValueCode.UNKNOWN_CODE);
    }

    /**
     * The form of a vocabulary from which some words were left out on purpose.
     *
     * @param vocabulary the enum
     * @param refused words that are not of the vocabulary, and are told by a code of their own
     * @param refusal that code
     * @param <E> the enum
     * @return the form
     */
    public static <E extends Enum<E> & Term> TermForm<E> refusing(
            Class<E> vocabulary, Set<String> refused, ViolationCode refusal) {
        return new TermForm<>(vocabulary, Set.copyOf(refused), refusal);
    }

    @Override
    @Nullable
    E read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            in.rejectType(expected());
            return null;
        }
        String text = in.parser.getText();
        E term = byCode.get(text);
        if (term == null) {
            ViolationCode code = refused.contains(text) ? refusal : ValueCode.UNKNOWN_CODE;
            in.reject(code, in.key(), Nearest.first(text, codes));
        }
        return term;
    }

    @Override
    void write(E value, Out out) throws IOException {
        out.generator.writeString(written.get(value));
    }

    @Override
    Map<String, Object> schema(Schema schema) {
        return schema.reference(name, () -> Schema.map("enum", codes));
    }

    @Override
    String expected() {
        return String.join(" | ", codes);
    }
}
