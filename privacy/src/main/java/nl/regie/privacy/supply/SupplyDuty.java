package nl.regie.privacy.supply;

import nl.regie.core.text.Term;

/**
 * Plicht tot verstrekken: what a participant owes the house of certain data.
 *
 * <p>Source: WGS 1.5, 2.29(2); PRIV-18.
 */
public enum SupplyDuty implements Term {
    /** Verstrekken, tenzij: the participant supplies them, unless weighty reasons oppose in its own judgement. */
    OWED,
    /**
     * Verstrekken na doorbreking van het beroepsgeheim: professional secrecy was dealt with, so the participant may supply them. The
     * professional decides.
     */
    BY_SECRECY_GROUND,
    /** Niet toegestaan: a statute that does not yield, or professional secrecy, stands in the way. */
    BARRED,
    /** Niet verschuldigd: not necessary, of no designated kind, or asked of nobody who is a participant. */
    NOT_OWED,
    /** Onbeslist: nobody has judged yet whether they are necessary, or how secrecy is to be dealt with. */
    UNDECIDED
}
