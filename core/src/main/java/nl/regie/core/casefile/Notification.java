package nl.regie.core.casefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Melding: how the case came in.
 *
 * <p>Source: WGS 2.31(1); ESC-1.
 *
 * @param line along which line
 * @param by the participant who notified
 * @param on the day
 * @param aim what the notifier wants of the table
 * @param personInformed whether the person was informed
 * @param whyNotInformed why not, if not
 */
@Built
@Value.Builder
public record Notification(
        AccessLine line,
        ParticipantId by,
        LocalDate on,
        FreeText aim,
        boolean personInformed,
        Optional<FreeText> whyNotInformed) {

    /**
     * Checks that all are there.
     *
     * @param line along which line
     * @param by the participant who notified
     * @param on the day
     * @param aim what the notifier wants of the table
     * @param personInformed whether the person was informed
     * @param whyNotInformed why not
     */
    public Notification {
        requireNonNull(line, "line");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(aim, "aim");
        requireNonNull(whyNotInformed, "whyNotInformed");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static NotificationBuilder builder() {
        return new NotificationBuilder();
    }
}
