package nl.regie.core.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Theme;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Consult: a question to the house before anybody is notified. It is made of words of the vocabularies alone: there is no text in it, no
 * place and no date, so that it cannot hold personal data.
 *
 * <p>Source: ON 3, 6; KNOW-1.
 *
 * @param question what is asked
 * @param by what kind of organisation asks
 * @param themes what it is about, in their order, each once
 * @param domains the life domains that play a part, in their order, each once; may be empty
 * @param problems the problems that play a part, in their order, each once; may be empty
 */
public record Consultation(
        ConsultationQuestion question,
        OrganisationType by,
        List<Theme> themes,
        List<LifeDomain> domains,
        List<Problem> problems) {

    /**
     * Puts the words in order.
     *
     * @param question what is asked
     * @param by what kind of organisation asks
     * @param themes what it is about
     * @param domains the life domains that play a part
     * @param problems the problems that play a part
     * @throws MalformedValueException if a word stands twice, or it is about nothing
     */
    public Consultation {
        requireNonNull(question, "question");
        requireNonNull(by, "by");
        themes = Words.once(themes, "themes");
        domains = Words.once(domains, "domains");
        problems = Words.once(problems, "problems");
        boolean something = !themes.isEmpty() || !domains.isEmpty() || !problems.isEmpty();
        MalformedValueException.unless(something, ValueCode.MISSING_TOGETHER, "themes");
    }
}
