package nl.regie.escalation.proof;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;

/**
 * Gebrek: one thing that is wrong with a model, with a concrete example of it.
 *
 * <p>Source: ESC-4.
 *
 * @param code what is wrong
 * @param path where in the model, such as {@code $.levels[2].triggers[0]}
 * @param details the ids of levels, rules and duties that the text of the code names
 * @param example the fewest facts that bring it about, whatever the others are; empty if it does not depend on facts
 */
public record Fault(ModelCode code, String path, List<String> details, List<Assumption> example) {

    /**
     * Copies the lists.
     *
     * @param code what is wrong
     * @param path where in the model
     * @param details the ids that the text names
     * @param example the facts that bring it about
     */
    public Fault {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        details = List.copyOf(requireNonNull(details, "details"));
        example = List.copyOf(requireNonNull(example, "example"));
    }

    static Fault of(ModelCode code, String path, String... details) {
        return new Fault(code, path, List.of(details), List.of());
    }

    /**
     * The fault as a violation of the document.
     *
     * @return the violation; its last detail is the example, in the names of the document, or {@code *} if any facts will do
     */
    public Violation violation() {
        List<String> words = new ArrayList<>(details);
        words.add(
                example.isEmpty()
                        ? "*"
                        : example.stream().map(Assumption::toString).collect(Collectors.joining(", ")));
        return Violation.of(code, path, Found.NOTHING, words.toArray(String[]::new));
    }

    /**
     * The example for people.
     *
     * @param language the language
     * @return for example {@code the cooperation stagnates: yes; the case is complex: no}; empty if it does not depend on facts
     */
    public String example(Language language) {
        return example.stream().map(assumed -> assumed.label(language)).collect(Collectors.joining("; "));
    }

    /** The code, the place and the example. */
    @Override
    public String toString() {
        return code.code() + " at " + path + (example.isEmpty() ? "" : " " + example);
    }
}
