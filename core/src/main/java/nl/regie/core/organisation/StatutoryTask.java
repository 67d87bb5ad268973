package nl.regie.core.organisation;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Wettelijke taak: the task on which an organisation takes part.
 *
 * <p>Source: WGS 2.27; ROLE-2.
 *
 * @param law the act, such as {@code Wmo 2015}; 1 to 500 characters
 * @param article the article, such as {@code 2.3.1}; 1 to 500 characters
 */
public record StatutoryTask(String law, String article) {

    /**
     * Checks what must hold.
     *
     * @param law the act
     * @param article the article
     * @throws MalformedValueException if either is blank
     */
    public StatutoryTask {
        requireNonNull(law, "law");
        requireNonNull(article, "article");
        Lines.line(law, "law");
        Lines.line(article, "article");
    }

    /** The act and the article. */
    @Override
    public String toString() {
        return law + " " + article;
    }
}
