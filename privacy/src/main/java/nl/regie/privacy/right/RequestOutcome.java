package nl.regie.privacy.right;

import nl.regie.core.text.Term;

/**
 * Uitkomst van de toets van een verzoek: whether whoever asks may ask.
 *
 * <p>Source: UAVG 5(4); PRIV-14, PRIV-20.
 */
public enum RequestOutcome implements Term {
    /** In behandeling te nemen: it is to be answered. */
    TO_BE_ANSWERED,
    /** Niet bevoegd: whoever asks cannot exercise the right, or has not shown who he is. */
    NOT_ENTITLED,
    /** Nog niet te zeggen: something must be known first. */
    UNDECIDED
}
