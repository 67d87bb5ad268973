package nl.regie.privacy.result;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Verschuldigde terugkoppeling: what a recipient still has to report.
 *
 * <p>Source: WGS 1.7(4); PRIV-8.
 *
 * @param result of which results
 * @param last when it last reported; empty if it never did
 * @param due the last day on which it is in time, inclusive
 * @param overdue whether that day is past
 */
public record OwedFeedback(GivenResult result, Optional<LocalDate> last, LocalDate due, boolean overdue) {

    /**
     * Checks that all are there.
     *
     * @param result of which results
     * @param last when it last reported
     * @param due the last day on which it is in time
     * @param overdue whether that day is past
     */
    public OwedFeedback {
        requireNonNull(result, "result");
        requireNonNull(last, "last");
        requireNonNull(due, "due");
    }
}
