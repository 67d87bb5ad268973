package nl.regie.privacy.log;

import nl.regie.core.text.Term;

/**
 * Soort breuk: why a log does not verify.
 *
 * <p>Source: PRIV-11.
 */
public enum LogBreak implements Term {
    /** Volgnummer: the entry has another number than its place; something was removed, inserted or swapped. */
    NUMBER,
    /** Aansluiting: the entry does not follow on the one before. */
    LINK,
    /** Inhoud: the entry is not what its digest was taken over; something in it was changed. */
    CONTENT,
    /** Afgekapt: the log ends before a seal; something was cut off. */
    CUT_OFF,
    /** Verzegeling: the entry is sound, and is not the one that was sealed; everything up to there was made anew. */
    SEAL
}
