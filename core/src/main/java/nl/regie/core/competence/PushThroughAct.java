package nl.regie.core.competence;

import java.util.Optional;
import nl.regie.core.source.Source;
import nl.regie.core.text.Term;

/**
 * Doorzettingshandeling: what push-through authority can and cannot do. Taking part in the house changes nobody's powers.
 *
 * <p>Source: ON 6; WGS 1.3(4); ROLE-7.
 */
public enum PushThroughAct implements Term {
    /** Bijeenroepen: to convene the partners. */
    CONVENE(true),
    /** Een termijn stellen: to set a term. */
    SET_TERM(true),
    /** Beslissen binnen de eigen bevoegdheid: to decide within the holder’s own powers. */
    DECIDE_WITHIN_OWN_POWERS(true),
    /** De bevoegdheid van een ander gebruiken: to use a power of another organ. */
    USE_POWER_OF_OTHERS(false),
    /** Over vervolging beslissen: to decide on prosecution. */
    DECIDE_ON_PROSECUTION(false),
    /** Een geheimhoudingsplicht opheffen: to lift a duty of secrecy. */
    LIFT_SECRECY(false);

    private final boolean allowed;

    PushThroughAct(boolean allowed) {
        this.allowed = allowed;
    }

    /**
     * Whether push-through authority allows it.
     *
     * @return false for what belongs to somebody else
     */
    public boolean isAllowed() {
        return allowed;
    }

    /**
     * Why it is not allowed.
     *
     * @return the source; empty if it is allowed
     */
    public Optional<Source> refusedBy() {
        return allowed ? Optional.empty() : Optional.of(Source.wgs("1.3(4)", "ROLE-7"));
    }
}
