package nl.regie.privacy.review;

import nl.regie.core.text.Term;

/**
 * Uitkomst van de toetsing: what the lawfulness committee said.
 *
 * <p>Source: WGS 1.8(6); PRIV-19.
 */
public enum ReviewOutcome implements Term {
    /** Rechtmatig: lawful. */
    LAWFUL,
    /** Rechtmatig, met voorstellen: lawful, with proposals for something better. */
    LAWFUL_WITH_PROPOSALS,
    /** Onrechtmatig: unlawful. It is never used, whatever the policy. */
    UNLAWFUL
}
