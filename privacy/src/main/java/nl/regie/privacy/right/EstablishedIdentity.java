package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.life.DecidedBy;

/**
 * Vastgestelde identiteit: that somebody established who asks.
 *
 * <p>Source: P; PRIV-14.
 *
 * @param by who established it, for which participant
 * @param on the day
 */
public record EstablishedIdentity(DecidedBy by, LocalDate on) {

    /**
     * Checks that both are there.
     *
     * @param by who established it
     * @param on the day
     */
    public EstablishedIdentity {
        requireNonNull(by, "by");
        requireNonNull(on, "on");
    }
}
