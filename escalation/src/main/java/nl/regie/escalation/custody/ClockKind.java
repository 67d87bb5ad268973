package nl.regie.escalation.custody;

import nl.regie.core.text.Term;

/**
 * Soort klok: what must have happened before it is over.
 *
 * <p>Source: facts 4; ON 1; ESC-6.
 */
public enum ClockKind implements Term {
    /** Ophouden voor onderzoek: holding for investigation. */
    HOLDING(ClockStart.ARRIVAL_FOR_QUESTIONING),
    /** Ophouden voor onderzoek bij een feit waarvoor voorlopige hechtenis is toegelaten: holding where pre-trial detention is allowed. */
    HOLDING_PRE_TRIAL_ALLOWED(ClockStart.ARRIVAL_FOR_QUESTIONING),
    /** Inverzekeringstelling: police custody. */
    POLICE_CUSTODY(ClockStart.CUSTODY_ORDER),
    /** Inverzekeringstelling met de ene verlenging: police custody with its one extension, both together. */
    EXTENDED_CUSTODY(ClockStart.CUSTODY_ORDER),
    /** Voorgeleiding aan de rechter-commissaris: before the examining judge. */
    BEFORE_JUDGE(ClockStart.ARREST),
    /** Snelle afdoening door ZSM: the short target of settlement by ZSM. */
    SHORT_SETTLEMENT(ClockStart.ARRIVAL_FOR_QUESTIONING),
    /** Afdoening door ZSM binnen dagen: the long target of settlement by ZSM. */
    LONG_SETTLEMENT(ClockStart.ARRIVAL_FOR_QUESTIONING);

    private final ClockStart start;

    ClockKind(ClockStart start) {
        this.start = start;
    }

    /**
     * The event from which it runs. For the two targets of settlement the source names none; that they run as the holding does is our own
     * policy (P).
     *
     * @return the event
     */
    public ClockStart start() {
        return start;
    }
}
