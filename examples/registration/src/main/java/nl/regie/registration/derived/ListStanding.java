package nl.regie.registration.derived;

import java.util.List;
import java.util.Optional;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.topx.Qualification;
import nl.regie.registration.view.CaseView;

/**
 * Toets voor de lijst: what one user sees of whether the person concerned meets the criteria of the list.
 *
 * @param view the case as he or she sees it
 * @param findings the reasons that hold and rest on what is shown
 * @param decision the decision, if all of it may be shown
 */
public record ListStanding(CaseView view, List<Finding> findings, Optional<Decision<Qualification>> decision) {

    /** Copies the list. */
    public ListStanding {
        findings = List.copyOf(findings);
    }
}
