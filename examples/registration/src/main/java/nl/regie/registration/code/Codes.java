package nl.regie.registration.code;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regie.core.text.Term;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/** Codes: how terms of the library’s vocabularies stand in the database and in addresses. */
public final class Codes {

    private Codes() {}

    /**
     * The term with a code.
     *
     * @throws MalformedValueException if there is none
     */
    public static <T extends Enum<T> & Term> T term(Class<T> vocabulary, String code) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new MalformedValueException(ValueCode.UNKNOWN_CODE, vocabulary.getSimpleName()));
    }

    /** Several terms in one text. */
    public static <T extends Enum<T> & Term> List<T> terms(Class<T> vocabulary, String codes) {
        return split(codes, code -> term(vocabulary, code));
    }

    /** Several of anything in one text, parted by commas. */
    public static <T> List<T> split(String text, Function<String, T> read) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(read).toList();
    }

    /** The one text for several. */
    public static <T> String join(List<T> values, Function<T, String> write) {
        return values.stream().map(write).collect(Collectors.joining(","));
    }
}
