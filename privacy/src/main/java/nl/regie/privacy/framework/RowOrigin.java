package nl.regie.privacy.framework;

import nl.regie.core.text.Term;

/**
 * Herkomst van een regel van het kader: how strong the ground is on which a row of the framework stands, as the signed matrix tells it.
 *
 * <p>Source: PRIV-17.
 */
public enum RowOrigin implements Term {
    /** Wet: the law says so. */
    LAW,
    /** Besluit: a decree under the law says so. None is loaded. */
    DECREE,
    /** Convenant: a covenant of the partners says so. It narrows or organises, and never widens. */
    COVENANT,
    /** Naar analogie: the law says so of something close to it. */
    BY_ANALOGY,
    /** Eigen beleid: nothing but the default of the house says so. Never to be presented as law. */
    HOUSE_DEFAULT
}
