package nl.regie.escalation.access;

import nl.regie.core.text.Term;

/**
 * Mag melden: whether an organisation may notify itself.
 *
 * <p>Source: WGS 2.31(1); ESC-1.
 */
public enum NotifyingOutcome implements Term {
    /** Mag zelf melden: it may notify itself. */
    MAY_NOTIFY,
    /** Via een deelnemer: its signal goes through a participant. */
    THROUGH_PARTICIPANT
}
