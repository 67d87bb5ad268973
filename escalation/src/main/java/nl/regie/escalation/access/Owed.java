package nl.regie.escalation.access;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Verschuldigd: by when the notifier must hear, by the agreement that held on the day of the notification.
 *
 * <p>Source: ON 6; ESC-1.
 *
 * @param agreement the agreement
 * @param answerBy the last day for the answer, inclusive
 * @param feedbackBy the last day for the feedback, inclusive
 */
public record Owed(AccessAgreement agreement, LocalDate answerBy, LocalDate feedbackBy) {

    /**
     * Checks that all are there.
     *
     * @param agreement the agreement
     * @param answerBy the last day for the answer
     * @param feedbackBy the last day for the feedback
     */
    public Owed {
        requireNonNull(agreement, "agreement");
        requireNonNull(answerBy, "answerBy");
        requireNonNull(feedbackBy, "feedbackBy");
    }
}
