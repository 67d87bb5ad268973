package nl.regie.core.casefile;

import nl.regie.core.text.Term;

/**
 * Soort casus: whom or what a case is about.
 *
 * <p>Source: ON 1, 3; CASE-1.
 */
public enum CaseKind implements Term {
    /** Persoonsgebonden: person. */
    PERSON,
    /** Systeemgebonden: system. A household or network; it names its members. */
    SYSTEM,
    /** Gebiedsgebonden: area. It holds no personal data. */
    AREA
}
