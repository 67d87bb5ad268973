package nl.regie.core.knowledge;

import nl.regie.core.text.Term;

/**
 * Consultvraag: what is asked before a notification. A closed list, so that nobody can be described in it.
 *
 * <p>Source: ON 3, 6; KNOW-1; which questions there are is our own policy (P).
 */
public enum ConsultationQuestion implements Term {
    /** Welke aanpak past: which approach fits. */
    WHICH_APPROACH,
    /** Wie weet hier meer van: who knows more about it. */
    WHO_HOLDS_EXPERTISE,
    /** Is dit iets voor het huis: whether it is something for the house. */
    WHETHER_TO_NOTIFY,
    /** Wie moet erbij: which partners should be involved. */
    WHICH_PARTNERS,
    /** Wat mag: what the law allows. */
    WHICH_LAW
}
