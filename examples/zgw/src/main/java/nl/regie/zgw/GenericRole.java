package nl.regie.zgw;

import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Term;

/**
 * Generieke rolomschrijving: the roles that every register of the standard knows, whatever a catalogue calls them. Which role of a case
 * is which of these is an inference of ours; the standard knows no tables.
 *
 * <p>Source: facts 8.4; SDK-6 (P).
 */
public enum GenericRole implements Term {
    /** Adviseur: adviser. Whoever takes part, and whoever advises which approach is needed. */
    ADVISEUR,
    /** Behandelaar: handler. Directs the content or carries the plan out. */
    BEHANDELAAR,
    /** Belanghebbende: party concerned. Whom the case is about, and those around him. */
    BELANGHEBBENDE,
    /** Beslisser: decider. */
    BESLISSER,
    /** Initiator: initiator. Whoever notified. */
    INITIATOR,
    /** Klantcontacter: customer contact. */
    KLANTCONTACTER,
    /** Zaakcoördinator: case coordinator. Guards the process. */
    ZAAKCOORDINATOR,
    /** Mede-initiator: co-initiator. */
    MEDE_INITIATOR;

    /**
     * The generic role of a role in a case.
     *
     * @param role the role in the case
     * @return the generic role
     */
    public static GenericRole of(CaseRole role) {
        return switch (role) {
            case NOTIFIER -> INITIATOR;
            case PROCESS_DIRECTOR -> ZAAKCOORDINATOR;
            case CASE_DIRECTOR, CASE_HOLDER, TOP_X_DIRECTOR -> BEHANDELAAR;
            case PARTICIPANT, TABLE_SUPPORTER, WEIGHING_TEAM -> ADVISEUR;
        };
    }
}
