package nl.regie.registration.derived;

import java.util.List;
import java.util.Optional;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.complexity.Handling;
import nl.regie.core.fact.Truth;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.registration.view.CaseView;

/**
 * Beoordeling: what one user sees of the assessment of a case. A decision is there only if all of it may be shown.
 *
 * @param view the case as he or she sees it
 * @param findings the findings that hold and rest on what is shown, numbered as in the view
 * @param complexity whether it is complex
 * @param handling how it is handled
 * @param prosecution whether to discuss it with the prosecution
 */
public record Assessment(
        CaseView view,
        List<Finding> findings,
        Optional<Decision<ComplexityOutcome>> complexity,
        Optional<Decision<Handling>> handling,
        Optional<Decision<Truth>> prosecution) {

    /** Copies the list. */
    public Assessment {
        findings = List.copyOf(findings);
    }

    /** Whether anything is shown of it. */
    public boolean isAnything() {
        return !findings.isEmpty() || complexity.isPresent() || handling.isPresent() || prosecution.isPresent();
    }
}
