package nl.regie.escalation.zsm;

import nl.regie.core.text.Term;

/**
 * Soort beslissing van ZSM: where a case goes.
 *
 * <p>Source: facts 4; ESC-6.
 */
public enum SettlementKind implements Term {
    /** Afgedaan door ZSM: settled by ZSM. */
    SETTLED,
    /** Naar het lokale parket: to the local office of the prosecution. */
    TO_LOCAL_OFFICE,
    /** Naar het Zorg- en Veiligheidshuis: to the house. */
    TO_HOUSE
}
