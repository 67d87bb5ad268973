package nl.regie.core.item;

import nl.regie.core.text.Term;

/**
 * Soort voorwaarde: what a supplier may demand of those who receive an item.
 *
 * <p>Source: WGS 2.29(3); PRIV-7.
 */
public enum ConditionKind implements Term {
    /** Alleen aan de genoemde deelnemers: only to the participants named. */
    ONLY_TO,
    /** Niet aan de genoemde deelnemers: not to the participants named. */
    NOT_TO,
    /** Eerst de verstrekker vragen: ask the supplier first. */
    ASK_FIRST,
    /** Niet aan derden: not to third parties. */
    NOT_TO_THIRDS,
    /** Andere voorwaarde: another condition. It is put in words, and a person judges it. */
    OTHER
}
