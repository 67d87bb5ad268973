package nl.regie.privacy.result;

import nl.regie.core.text.Term;

/**
 * Soort ontvanger: in which capacity somebody receives results.
 *
 * <p>Source: WGS 1.7(1), (2); PRIV-8.
 */
public enum RecipientKind implements Term {
    /** Deelnemer: a participant, public or private. */
    PARTICIPANT,
    /** Derde: anybody else. */
    THIRD
}
