package nl.regie.privacy.publication;

import nl.regie.core.text.Term;

/**
 * Reden van weglaten: why a cell was left out. For those who publish; not to be published.
 *
 * <p>Source: PRIV-13.
 */
public enum LeftOutReason implements Term {
    /** Klein aantal: it holds a small number. */
    SMALL,
    /** Ter bescherming: with it, a small number could be worked out. */
    PROTECTS_OTHERS
}
