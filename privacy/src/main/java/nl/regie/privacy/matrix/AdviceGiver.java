package nl.regie.privacy.matrix;

import nl.regie.core.text.Term;

/**
 * Adviseur: who advises on the matrix before it is signed.
 *
 * <p>Source: AVG 38-39; WGS 1.4(2), 1.8(6); PRIV-17.
 */
public enum AdviceGiver implements Term {
    /** Coördinerend functionaris voor gegevensbescherming: the coordinating data protection officer. */
    COORDINATING_DPO,
    /** Rechtmatigheidsadviescommissie: the lawfulness committee. */
    LAWFULNESS_COMMITTEE
}
