package nl.regie.privacy.log;

import nl.regie.core.text.Term;

/**
 * Doel van het raadplegen: what somebody wants to read the log for. The law names four, and no other.
 *
 * <p>Source: WGS 1.8(4); PRIV-11.
 */
public enum LogReadingPurpose implements Term {
    /** Controle van de rechtmatigheid: to check that the data were processed lawfully. */
    LAWFULNESS(true),
    /** Interne controles: internal control. */
    INTERNAL_CONTROL(true),
    /** Integriteit en beveiliging: to guard the integrity and the security of the data. */
    INTEGRITY_AND_SECURITY(true),
    /** Gerechtelijke procedures: court proceedings. */
    COURT_PROCEEDINGS(true),
    /** Beoordeling van medewerkers: to appraise staff. Never. */
    STAFF_APPRAISAL(false),
    /** Ander doel: anything else. */
    OTHER(false);

    private final boolean lawful;

    LogReadingPurpose(boolean lawful) {
        this.lawful = lawful;
    }

    /**
     * Whether the law names it.
     *
     * @return true for the four purposes of WGS 1.8(4)
     */
    public boolean isLawful() {
        return lawful;
    }
}
