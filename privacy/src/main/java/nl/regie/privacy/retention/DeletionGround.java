package nl.regie.privacy.retention;

import nl.regie.core.text.Term;

/**
 * Grond voor vernietiging: by what an item must go on its date.
 *
 * <p>Source: WGS 1.8(7), 2.32(4); PRIV-10.
 */
public enum DeletionGround implements Term {
    /** Van de lijst verwijderd: the person left the list of prioritised cases, and nobody judged that the data are necessary by themselves. */
    LEFT_LIST,
    /** Melding geweigerd: the notification was refused, and the notifier was told. */
    REFUSED_NOTIFICATION,
    /** Niet langer noodzakelijk: somebody judged that it is no longer necessary for the purpose. */
    NOT_NECESSARY,
    /** Termijn verstreken: the term after the house first processed it has ended. */
    TERM
}
