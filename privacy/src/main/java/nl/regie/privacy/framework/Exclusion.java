package nl.regie.privacy.framework;

import static java.util.Objects.requireNonNull;

/**
 * Uitsluiting: what the partners do not share, though the law would let them.
 *
 * <p>Source: PRIV-3.
 *
 * @param of which disclosures
 */
public record Exclusion(Reach of) implements ClauseEffect {

    /**
     * Checks that it is there.
     *
     * @param of which disclosures
     */
    public Exclusion {
        requireNonNull(of, "of");
    }
}
