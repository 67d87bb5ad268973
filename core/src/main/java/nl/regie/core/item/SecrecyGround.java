package nl.regie.core.item;

import nl.regie.core.text.Term;

/**
 * Grond voor doorbreking van het beroepsgeheim: why a professional bound to secrecy could supply.
 *
 * <p>Source: WGS 2.29(2); PRIV-6.
 */
public enum SecrecyGround implements Term {
    /** Uitdrukkelijke toestemming: explicit consent. */
    EXPLICIT_CONSENT,
    /** Wettelijke plicht: a law that obliges. */
    LAW_OBLIGES,
    /** Wettelijke bevoegdheid: a law that permits. */
    LAW_PERMITS,
    /** Goed hulpverlenerschap: good care provision. The steps of a conflict of duties are its reasoning. */
    GOOD_CARE
}
