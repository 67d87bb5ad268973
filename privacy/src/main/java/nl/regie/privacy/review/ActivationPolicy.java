package nl.regie.privacy.review;

import nl.regie.core.text.Term;

/**
 * Beleid voor ingebruikneming: what happens to an edition that was not reviewed. Our own policy.
 *
 * <p>Source: PRIV-19, P.
 */
public enum ActivationPolicy implements Term {
    /** Weigeren: it is not used. The default. */
    REFUSE,
    /** Waarschuwen: it is used, and that is told. */
    WARN
}
