package nl.regie.core.competence;

import nl.regie.core.text.Term;

/**
 * Bereik van doorzettingsmacht: towards whom.
 *
 * <p>Source: ON 6; ROLE-7.
 */
public enum PushThroughReach implements Term {
    /** Intern: within the own municipal organisation. */
    INTERNAL,
    /** Extern: towards partners. */
    EXTERNAL
}
