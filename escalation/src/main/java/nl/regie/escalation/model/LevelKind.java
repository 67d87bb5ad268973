package nl.regie.escalation.model;

import nl.regie.core.text.Term;

/**
 * Soort niveau: where a case is dealt with; also the route that a case is sent on.
 *
 * <p>Source: ON 6; ESC-2, ESC-3.
 */
public enum LevelKind implements Term {
    /** Basis: the front line, such as the neighbourhood team and the community officer. */
    FRONT_LINE,
    /** Lokale tafel: a local table between the front line and the Safety House. */
    LOCAL_TABLE,
    /** Zorg- en Veiligheidshuis: the Safety House. */
    SAFETY_HOUSE,
    /** Bestuurlijk: the administration, up to the mayor. */
    ADMINISTRATIVE,
    /** Te bespreken met het Openbaar Ministerie: to be discussed with the prosecution. It stands beside the ladder, not on it. */
    WITH_PROSECUTION;

    /**
     * Whether it is a rung of the ladder.
     *
     * @return false for the prosecution, which stands beside it
     */
    public boolean isOnLadder() {
        return this != WITH_PROSECUTION;
    }
}
