package nl.regie.registration.right;

import java.util.List;
import java.util.Optional;
import nl.regie.core.rule.Decision;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.right.AccessExtract;
import nl.regie.privacy.right.RequestOutcome;

/**
 * Antwoord op een verzoek om inzage.
 *
 * @param judged whether the request is to be answered, and why
 * @param extract the extract; empty while something stands in the way
 * @param found how many records there are under the name and date of birth; 0 while nothing was looked for
 * @param toRead the typed texts that somebody must look through first, each by its case and number
 * @param inTheWay what else stands in the way
 */
public record ExtractAnswer(
        Decision<RequestOutcome> judged,
        Optional<AccessExtract> extract,
        int found,
        List<String> toRead,
        List<Violation> inTheWay) {

    /** Copies the lists. */
    public ExtractAnswer {
        toRead = List.copyOf(toRead);
        inTheWay = List.copyOf(inTheWay);
    }
}
