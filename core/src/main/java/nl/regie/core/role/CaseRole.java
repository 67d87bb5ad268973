package nl.regie.core.role;

import nl.regie.core.text.Term;

/**
 * Rol in de casus: what somebody does in a case.
 *
 * <p>Source: ON 3, 6; facts 3; ROLE-3, ROLE-4.
 */
public enum CaseRole implements Term {
    /** Melder: notifier. Brings the case, states its aim and informs the person. */
    NOTIFIER(Sight.NOTIFICATION),
    /** Procesregisseur: process director. Chairs the table and guards the process. */
    PROCESS_DIRECTOR(Sight.WHOLE_CASE),
    /** Casusregisseur: case director. Directs the content and has the plan carried out. */
    CASE_DIRECTOR(Sight.WHOLE_CASE),
    /** Casushouder: case holder. Carries out the plan where there is no case director. */
    CASE_HOLDER(Sight.WHOLE_CASE),
    /** Deelnemer: participant. Supplies data and takes action. */
    PARTICIPANT(Sight.OWN_PART),
    /** Ondersteuner van de tafel: table supporter. Prepares, invites and records. */
    TABLE_SUPPORTER(Sight.WHOLE_CASE),
    /** Regisseur Top-X: Top-X director. The fixed person for somebody on the list. */
    TOP_X_DIRECTOR(Sight.WHOLE_CASE),
    /** Weegteam: weighing team. Advises which approach is needed; the public participants decide. */
    WEIGHING_TEAM(Sight.NOTIFICATION);

    private final Sight sight;

    CaseRole(Sight sight) {
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

    /**
     * Whether this role can be finally accountable for carrying out a plan.
     *
     * @return true for the case director, the case holder and the Top-X director
     */
    public boolean canBeFinallyAccountable() {
        return this == CASE_DIRECTOR || this == CASE_HOLDER || this == TOP_X_DIRECTOR;
    }
}
