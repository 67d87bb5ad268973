package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Vernomen: more, or something else, is known of the case.
 *
 * <p>Source: ESC-3.
 *
 * @param at when
 * @param situation all that is known from then on
 */
public record Learnt(Instant at, Situation situation) implements RoutingEvent {

    /**
     * Checks that both are there.
     *
     * @param at when
     * @param situation all that is known from then on
     */
    public Learnt {
        requireNonNull(at, "at");
        requireNonNull(situation, "situation");
    }
}
