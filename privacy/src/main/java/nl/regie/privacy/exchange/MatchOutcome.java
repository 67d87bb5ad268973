package nl.regie.privacy.exchange;

import nl.regie.core.text.Term;

/**
 * Hit of geen hit: whether a person is known in the other house.
 *
 * <p>Source: WGS 2.28(1); PRIV-9.
 */
public enum MatchOutcome implements Term {
    /** Hit: the same citizen service number. */
    HIT,
    /**
     * Mogelijke hit: the same name and date of birth, or the same telephone number or e-mail address, and no other number. Others share
     * these too, so a person judges whether it is the same one.
     */
    POSSIBLE_HIT,
    /** Geen hit: nothing the same. It tells nothing of whom the house does know. */
    NO_HIT,
    /** Niet beantwoord: not answered, because that was not allowed or the question fits no key, day or pair. */
    UNANSWERED
}
