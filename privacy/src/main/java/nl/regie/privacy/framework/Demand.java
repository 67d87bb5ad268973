package nl.regie.privacy.framework;

import static java.util.Objects.requireNonNull;

/**
 * Extra voorwaarde: what the partners ask of somebody beyond what the law asks.
 *
 * <p>Source: PRIV-3.
 *
 * @param of for which disclosures
 * @param condition what has to be done too
 */
public record Demand(Reach of, OpenCondition condition) implements ClauseEffect {

    /**
     * Checks that both are there.
     *
     * @param of for which disclosures
     * @param condition what has to be done too
     */
    public Demand {
        requireNonNull(of, "of");
        requireNonNull(condition, "condition");
    }
}
