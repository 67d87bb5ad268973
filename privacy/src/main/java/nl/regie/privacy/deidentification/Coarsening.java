package nl.regie.privacy.deidentification;

import nl.regie.core.text.Term;

/**
 * Vergroving: one step by which a combination becomes less rare. Each leaves out something and adds nothing, so that whoever were alike
 * stay alike.
 *
 * <p>Source: policy (P).
 */
public enum Coarsening implements Term {
    /** Jaar in plaats van kwartaal: a year instead of a quarter. */
    YEAR,
    /** Veiligheidsregio in plaats van gemeente: the safety region instead of the municipality. */
    REGION,
    /** Minder- of meerderjarig in plaats van leeftijdsklasse: minor or adult instead of an age band. */
    MAJORITY,
    /** Zonder problemen: without the problems. */
    NO_PROBLEMS,
    /** Zonder sporen: without the strands. */
    NO_STRANDS,
    /** Zonder thema’s: without the themes. */
    NO_THEMES,
    /** Zonder plaats: without any place. */
    NO_PLACE,
    /** Zonder leeftijd: without any age. */
    NO_AGE,
    /** Zonder jaar: without any time. */
    NO_TIME
}
