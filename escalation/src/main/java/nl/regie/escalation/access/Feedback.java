package nl.regie.escalation.access;

import static java.util.Objects.requireNonNull;

import nl.regie.core.text.Text;
import nl.regie.escalation.clock.Term;

/**
 * Terugkoppeling: what the notifier hears after the answer, and when at the latest.
 *
 * <p>Source: ON 6; ESC-1.
 *
 * @param says what is fed back, in the words of the agreement; no personal data
 * @param within within what term, from the day of the notification
 */
public record Feedback(Text says, Term within) {

    /**
     * Checks that both are there.
     *
     * @param says what is fed back
     * @param within within what term
     */
    public Feedback {
        requireNonNull(says, "says");
        requireNonNull(within, "within");
    }
}
