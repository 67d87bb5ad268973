package nl.regie.registration.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.registration.code.Codes;

/** Formulierlezer: takes values out of a form. What is malformed is told by the name of its field and never by what was typed. */
final class FormReader {

    private final Map<String, String> values;
    private final List<Problem> problems = new ArrayList<>();
    private String field = "";

    FormReader(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * Wat er mis is met een veld.
     *
     * @param field its name
     * @param code what is wrong
     */
    public record Problem(String field, ValueCode code) {

        /** In words, with what the field is called. */
        public String says(String label, Language language) {
            return code.template("message", language).replace("{0}", label);
        }
    }

    /** Reads the whole form; empty if something in it is malformed, which {@link #problems} tells. */
    <T> Optional<T> read(Function<FormReader, T> how) {
        try {
            return Optional.of(how.apply(this));
        } catch (MalformedValueException malformed) {
            problems.add(new Problem(field, malformed.code()));
            return Optional.empty();
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Optional<String> optional(String name) {
        field = name;
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new MalformedValueException(ValueCode.TOO_SHORT, name));
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw new MalformedValueException(ValueCode.NO_SUCH_DAY, name);
        }
    }

    Optional<LocalDate> optionalDay(String name) {
        return optional(name).map(text -> day(name));
    }

    boolean isTicked(String name) {
        return optional(name).isPresent();
    }

    <T extends Enum<T> & Term> T term(Class<T> vocabulary, String name) {
        return Codes.term(vocabulary, text(name));
    }

    <T extends Enum<T> & Term> Optional<T> optionalTerm(Class<T> vocabulary, String name) {
        return optional(name).map(code -> Codes.term(vocabulary, code));
    }

    /** The terms of a vocabulary that are ticked; each stands under the name, a colon and its code. */
    <T extends Enum<T> & Term> List<T> ticked(Class<T> vocabulary, String name) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(term -> isTicked(name + ":" + term.code()))
                .toList();
    }

    /** What stands under names that start in one way, by the rest of the name; what is empty is left out. */
    Map<String, String> starting(String start) {
        Map<String, String> found = new TreeMap<>();
        values.keySet().stream()
                .filter(name -> name.startsWith(start))
                .sorted()
                .forEach(name -> optional(name).ifPresent(text -> found.put(name.substring(start.length()), text)));
        return found;
    }
}
