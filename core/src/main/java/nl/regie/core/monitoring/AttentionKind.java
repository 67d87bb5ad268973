package nl.regie.core.monitoring;

import nl.regie.core.text.Term;

/**
 * Aandachtspunt: what the table must look at.
 *
 * <p>Source: ON 3, 5, 6; PLAN-4, CASE-3, ROLE-4; which of them there are is our own policy (P).
 */
public enum AttentionKind implements Term {
    /** Afspraak te laat: an agreement is overdue. */
    AGREEMENT_OVERDUE,
    /** Afspraak bijna aan de beurt: an agreement is due soon. */
    AGREEMENT_DUE,
    /** Afspraak niet gedaan: an agreement was not done. */
    AGREEMENT_NOT_DONE,
    /** Afspraak zonder effect: an agreement had no effect. */
    AGREEMENT_INEFFECTIVE,
    /** Voortgang te bespreken: the day on which progress would be discussed has come, and there was no meeting since. */
    PROGRESS_TO_DISCUSS,
    /** Maatregel loopt af: a measure ends soon. */
    MEASURE_ENDS,
    /** Vrijlating: somebody is released soon, which is when aftercare begins. */
    RELEASE_COMES,
    /** Scores verouderd: the last scores of the self-reliance matrix are older than thirty days. */
    SCORES_STALE,
    /** Geen overleg: there was no meeting for longer than the profile allows while the plan runs. */
    NO_MEETING,
    /** Niemand eindverantwoordelijk: nobody is finally accountable on that day while the plan runs. */
    NOBODY_ACCOUNTABLE
}
