package nl.regie.core.item;

import nl.regie.core.text.Term;

/**
 * Herkomst van politiegegevens: the article of the Police Data Act (Wpg) under which the police held them.
 *
 * <p>Source: WGS 2.30(1)(a); CASE-4.
 */
public enum PoliceOrigin implements Term {
    /** Wpg 8: dagelijkse politietaak: Wpg 8: daily police work. */
    WPG_8,
    /** Wpg 13: ondersteunende taken: Wpg 13: supporting tasks. */
    WPG_13,
    /** Een ander artikel van de Wpg: another article of the Wpg. May not be supplied to a house. */
    WPG_OTHER
}
