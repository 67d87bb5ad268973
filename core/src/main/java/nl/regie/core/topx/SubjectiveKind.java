package nl.regie.core.topx;

import nl.regie.core.text.Term;

/**
 * Niet-objectieve maatstaf: what can never put a person on a list. It can be written down, so that it is refused by its name.
 *
 * <p>Source: WGS 2.32(1); TOPX-2, PRIV-20; the refusal of scores and kinship is our own policy (P).
 */
public enum SubjectiveKind implements Term {
    /** Professioneel oordeel: what somebody thinks of the person. */
    PROFESSIONAL_JUDGEMENT,
    /** Voordracht: that somebody proposed the person. */
    NOMINATION,
    /** Voorspellende score: a number that predicts what the person may do. */
    PREDICTION_SCORE,
    /** Verwantschap: that a relative is on a list. */
    KINSHIP
}
