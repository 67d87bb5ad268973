package nl.regie.privacy.framework;

import static java.util.Objects.requireNonNull;

/**
 * Verruiming: what a covenant cannot do. It can be written down so that the clause can be named when it is refused.
 *
 * <p>Source: PRIV-3.
 *
 * @param kind what it would widen
 */
public record Widening(WideningKind kind) implements ClauseEffect {

    /**
     * Checks that it is there.
     *
     * @param kind what it would widen
     */
    public Widening {
        requireNonNull(kind, "kind");
    }
}
