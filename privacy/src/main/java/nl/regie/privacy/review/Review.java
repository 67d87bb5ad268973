package nl.regie.privacy.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Toetsing: what the lawfulness committee said of one edition.
 *
 * <p>Source: WGS 1.8(6); PRIV-19.
 *
 * @param of what was reviewed
 * @param committee which committee it was; one may serve several partnerships
 * @param on the day
 * @param outcome what it said
 */
public record Review(Edition of, String committee, LocalDate on, ReviewOutcome outcome) {

    /**
     * Checks what must hold.
     *
     * @param of what was reviewed
     * @param committee which committee it was
     * @param on the day
     * @param outcome what it said
     * @throws MalformedValueException if the committee is malformed
     */
    public Review {
        requireNonNull(of, "of");
        Lines.line(requireNonNull(committee, "committee"), "committee");
        requireNonNull(on, "on");
        requireNonNull(outcome, "outcome");
    }
}
