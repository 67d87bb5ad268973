package nl.regie.core.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Theme;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Expertise: that an organisation knows about something, and at which desk to ask.
 *
 * <p>Source: ON 3, 6; KNOW-1.
 *
 * @param organisation the organisation
 * @param desk the function or desk to ask, no person; 1 to 500 characters
 * @param themes what it knows about, in their order, each once
 * @param problems the problems it knows about, in their order, each once
 */
public record Expertise(Organisation organisation, String desk, List<Theme> themes, List<Problem> problems) {

    /**
     * Checks that it is about something.
     *
     * @param organisation the organisation
     * @param desk the function or desk to ask
     * @param themes what it knows about
     * @param problems the problems it knows about
     * @throws MalformedValueException if the desk is blank, a word stands twice, or it is about nothing
     */
    public Expertise {
        requireNonNull(organisation, "organisation");
        Lines.line(requireNonNull(desk, "desk"), "desk");
        themes = Words.once(themes, "themes");
        problems = Words.once(problems, "problems");
        MalformedValueException.unless(!themes.isEmpty() || !problems.isEmpty(), ValueCode.MISSING_TOGETHER, "themes");
    }
}
