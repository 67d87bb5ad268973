package nl.regie.escalation.zsm;

import nl.regie.core.text.Term;

/**
 * Stand van een antwoord: how it stands with the answer of one addressee, and what that means for ZSM. What to do with a late answer is our
 * own policy (P).
 *
 * <p>Source: ON 1; ESC-6.
 */
public enum ZsmReplyState implements Term {
    /** Nog te vragen: not asked yet; ask before the case comes on any table. */
    TO_ASK,
    /** Verwacht: asked, and there is time left. */
    AWAITED,
    /** Uitgebleven: not there in time; the prosecutor goes on without it and records that it was missing. */
    OVERDUE,
    /** Op tijd: there in time. */
    IN_TIME,
    /** Te laat, nog bruikbaar: late, but nothing is settled and the clock runs; it goes to the prosecutor at once, told as late. */
    LATE_USABLE,
    /**
     * Te laat: after the settlement or the end of the clock; it changes nothing by itself. The prosecutor is told that an answer came, and
     * the answer goes to the table of the open case, if there is one.
     */
    TOO_LATE
}
