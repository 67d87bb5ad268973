package nl.regie.privacy.right;

import nl.regie.core.text.Term;

/**
 * Achtergehouden deel: what of an item the person is not told.
 *
 * <p>Source: AVG 15; PRIV-14.
 */
public enum WithheldPart implements Term {
    /** Het hele gegeven: the item as a whole. */
    ITEM,
    /** De bron: who supplied it and on which ground, which would tell who did. */
    SOURCE,
    /** De ontvangers: to whom it was disclosed. */
    RECIPIENTS
}
