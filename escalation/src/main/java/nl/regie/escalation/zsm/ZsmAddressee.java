package nl.regie.escalation.zsm;

import java.util.List;
import nl.regie.core.text.Term;

/**
 * Aan wie wordt gevraagd: whose knowledge of the suspect ZSM+ draws on.
 *
 * <p>Source: ON 1; facts 4; ESC-6.
 */
public enum ZsmAddressee implements Term {
    /** Gemeente: the municipality. */
    MUNICIPALITY,
    /** Zorg: care. */
    CARE,
    /** Jeugdzorg: youth care. */
    YOUTH_CARE,
    /** Zorg- en Veiligheidshuis: the house. */
    HOUSE;

    /**
     * Who must be asked before the case comes on any table.
     *
     * @param minor whether the suspect is a minor
     * @return the municipality, care or youth care, and the house
     */
    public static List<ZsmAddressee> neededFor(boolean minor) {
        return List.of(MUNICIPALITY, minor ? YOUTH_CARE : CARE, HOUSE);
    }
}
