package nl.regie.privacy.right;

import nl.regie.core.text.Term;

/**
 * Hoedanigheid van de geadresseerde: why somebody is told what was decided.
 *
 * <p>Source: AVG 19; PRIV-14.
 */
public enum MessageRole implements Term {
    /** Bron: it supplied the data. */
    SOURCE,
    /** Ontvanger: the data were disclosed to it. */
    RECIPIENT
}
