package nl.regie.privacy.publication;

import nl.regie.core.text.Term;

/**
 * Reden van achterhouden: why a whole table is not published.
 *
 * <p>Source: PRIV-13.
 */
public enum WithheldReason implements Term {
    /** Te weinig: all together is a small number. */
    TOO_FEW,
    /** Niets over: no single cell above nought would be left. */
    NOTHING_LEFT,
    /** Niet te beschermen: a number that must be published gives away one that must not. */
    CANNOT_PROTECT,
    /** Samen herleidbaar: with the other tables more could be worked out than can be checked. */
    LINKED
}
