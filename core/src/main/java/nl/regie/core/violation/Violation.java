package nl.regie.core.violation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.text.Template;

/**
 * Overtreding: one thing that is wrong, with all that a person needs to mend it. Holds no personal data.
 *
 * <p>Source: SDK-2.
 *
 * @param code which rule it breaks
 * @param path where in the document, such as {@code $.items[3].labels.supplier}; {@code $} is the whole document
 * @param place the line and column; empty if it was not read from a text
 * @param found what was found, masked
 * @param details words that fill the templates of the code: keys, codes and limits out of the model, never data
 */
public record Violation(ViolationCode code, String path, Optional<Place> place, Found found, List<String> details) {

    /**
     * Copies the details.
     *
     * @param code which rule it breaks
     * @param path where in the document
     * @param place the line and column
     * @param found what was found, masked
     * @param details words that fill the templates
     */
    public Violation {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        requireNonNull(place, "place");
        requireNonNull(found, "found");
        details = List.copyOf(requireNonNull(details, "details"));
    }

    /**
     * A violation that was not read from a text.
     *
     * @param code which rule it breaks
     * @param path where in the document
     * @param found what was found, masked
     * @param details words that fill the templates
     * @return the violation
     */
    public static Violation of(ViolationCode code, String path, Found found, String... details) {
        return new Violation(code, path, Optional.empty(), found, List.of(details));
    }

    /**
     * Whether it is an error or a warning.
     *
     * @return the severity of the code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * What the rule rests on.
     *
     * @return the source of the code
     */
    public Source source() {
        return code.source();
    }

    /**
     * What is wrong.
     *
     * @param language the language
     * @return one sentence
     */
    public String message(Language language) {
        return fill("message", language);
    }

    /**
     * What was expected.
     *
     * @param language the language
     * @return a phrase
     */
    public String expected(Language language) {
        return fill("expected", language);
    }

    /**
     * How to mend it.
     *
     * @param language the language
     * @return one or two sentences
     */
    public String help(Language language) {
        return fill("help", language);
    }

    private String fill(String part, Language language) {
        return Template.fill(code.template(part, language), details);
    }

    /** The code and the place, for logs. */
    @Override
    public String toString() {
        return code.code() + " at " + path
                + place.map(p -> " (line " + p.line() + ", column " + p.column() + ")")
                        .orElse("");
    }
}
