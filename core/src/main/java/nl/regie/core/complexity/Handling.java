package nl.regie.core.complexity;

import nl.regie.core.text.Term;

/**
 * Afdoening: which way of handling is advised.
 *
 * <p>Source: ON 2, 6; P; CPLX-6.
 */
public enum Handling implements Term {
    /** Persoonsgericht: person-oriented, across domains. */
    PERSON_ORIENTED,
    /** Zaakgericht: case-oriented, by the prosecution alone. */
    CASE_ORIENTED,
    /** Bespreken met het Openbaar Ministerie: to be discussed with the prosecution. */
    DISCUSS_WITH_PROSECUTION,
    /** Nog niet te bepalen: what is known does not decide it. */
    UNDECIDED
}
