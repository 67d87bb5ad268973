package nl.regie.core.offence;

import nl.regie.core.text.Term;

/**
 * Stand van de zaak: how far the criminal procedure has come.
 *
 * <p>Source: ON 3; CASE-4, TOPX-1.
 */
public enum ProcedureStage implements Term {
    /** Aanhouding: arrest. */
    ARREST,
    /** Proces-verbaal: police report. */
    REPORT,
    /** Verdenking: suspicion. */
    SUSPICION,
    /** Vervolging: prosecution. */
    PROSECUTION,
    /** Veroordeling: conviction. */
    CONVICTION,
    /** Vrijspraak: acquittal. */
    ACQUITTAL,
    /** Technisch sepot: technical dismissal. */
    TECHNICAL_DISMISSAL,
    /** Beleidssepot: policy dismissal. */
    POLICY_DISMISSAL;

    /**
     * Whether somebody is cleared of the act by this, so that it counts for nothing any more (TOPX-1).
     *
     * @return true for an acquittal and a technical dismissal
     */
    public boolean clears() {
        return this == ACQUITTAL || this == TECHNICAL_DISMISSAL;
    }
}
