package nl.regie.privacy.right;

import nl.regie.core.text.Term;

/**
 * Stand van de informatieplicht: whether somebody still has to be told that his data are processed.
 *
 * <p>Source: AVG 13, 14; PRIV-14.
 */
public enum InformationState implements Term {
    /** Nog te informeren: he is still to be told. */
    OWED,
    /** Opgeschort: a named person decided that he is not told now. */
    SUSPENDED,
    /** Geïnformeerd: he was told. */
    INFORMED
}
