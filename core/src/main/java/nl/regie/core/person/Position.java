package nl.regie.core.person;

import nl.regie.core.text.Term;

/**
 * Positie: how a person stands to the case; it decides which data may be held on him.
 *
 * <p>Source: WGS 2.30(1); CASE-7.
 */
public enum Position implements Term {
    /** Betrokkene: person concerned. */
    CONCERNED,
    /** Persoon uit de directe kring: person of the direct circle. Each needs a necessity reason of his own. */
    DIRECT_CIRCLE,
    /** Professional: professional. Identity and contact data only. */
    PROFESSIONAL
}
