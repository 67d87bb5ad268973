package nl.regie.core.role;

import nl.regie.core.text.Term;

/**
 * Rol buiten de casus: what somebody does for the house as a whole. None of them sees a case.
 *
 * <p>Source: ON 3, 6; WGS 1.4, 1.8(6), 1.10; facts 3; ROLE-3.
 */
public enum OutsideRole implements Term {
    /** Manager van het huis: house manager. */
    HOUSE_MANAGER(Sight.AGGREGATES),
    /** Stuurgroep: steering group. */
    STEERING_GROUP(Sight.AGGREGATES),
    /** Algemeen bestuur: general board. */
    GENERAL_BOARD(Sight.AGGREGATES),
    /** Dagelijks bestuur: daily board. */
    DAILY_BOARD(Sight.AGGREGATES),
    /** Gemeenteraad: municipal council. */
    MUNICIPAL_COUNCIL(Sight.AGGREGATES),
    /** Coördinerend functionaris voor gegevensbescherming: coordinating data protection officer. */
    COORDINATING_DPO(Sight.DESCRIPTIONS_AND_LOGS),
    /** Rechtmatigheidsadviescommissie: lawfulness committee. */
    LAWFULNESS_COMMITTEE(Sight.DESCRIPTIONS_AND_LOGS),
    /** Contactpunt voor betrokkenen: contact point for data subjects. */
    CONTACT_POINT(Sight.REQUESTS),
    /** Privacyauditor: privacy auditor. */
    AUDITOR(Sight.DESCRIPTIONS_AND_LOGS);

    private final Sight sight;

    OutsideRole(Sight sight) {
        this.sight = sight;
    }

    /**
     * How much it sees at most.
     *
     * @return the sight
     */
    public Sight sight() {
        return sight;
    }
}
