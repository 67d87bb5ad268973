package nl.regie.registration.view;

import nl.regie.core.id.CaseId;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.minimisation.Minimised;

/**
 * Inzage: a case as one user sees it, which stands in the log by now. The text is all that is sent anywhere; the rest of it, with which
 * what is derived passes through the same door, stays inside.
 *
 * @param caseId the case
 * @param stamp stands for the version that was looked at
 * @param purpose for what
 * @param minimised what the library made
 * @param json what may be sent, and nothing else may
 */
public record CaseView(CaseId caseId, String stamp, Purpose purpose, Minimised minimised, String json) {

    /** Whether anything is shown. */
    public boolean isAnything() {
        return minimised.file().shown().head().isPresent();
    }

    /** Which case; nothing of it. */
    @Override
    public String toString() {
        return "CaseView[" + caseId + ", " + purpose.code() + "]";
    }
}
