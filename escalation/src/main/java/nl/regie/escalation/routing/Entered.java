package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import nl.regie.core.casefile.AccessLine;

/**
 * Binnengekomen: the case came in. The first event of every history, and only there.
 *
 * <p>Source: ON 6; ESC-1, ESC-3.
 *
 * @param at when
 * @param line along which line
 * @param situation what was known
 */
public record Entered(Instant at, AccessLine line, Situation situation) implements RoutingEvent {

    /**
     * Checks that all are there.
     *
     * @param at when
     * @param line along which line
     * @param situation what was known
     */
    public Entered {
        requireNonNull(at, "at");
        requireNonNull(line, "line");
        requireNonNull(situation, "situation");
    }
}
