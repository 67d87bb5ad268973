package nl.regie.escalation.model;

import nl.regie.core.text.Term;

/**
 * Gevolg van stilzitten: what happens when a duty is not done in time.
 *
 * <p>Source: ON 6; ESC-3, ROLE-7.
 */
public enum SilenceKind implements Term {
    /** Opschalen: the case goes up to a level that the model names. */
    GOES_UP,
    /** Doorzetten: whoever has push-through authority at this level is asked to use it. */
    PUSH_THROUGH,
    /** De voorzitter beslist: the chair decides how to go on. */
    CHAIR_DECIDES
}
