package nl.regie.escalation.zsm;

import nl.regie.core.text.Term;

/**
 * Uitkomst: whether the house answers ZSM. Only this goes to whoever asked; the findings stay in the house, because the reason for no
 * answer would tell as much as an answer.
 *
 * <p>Source: WGS 1.7(1), 1.8(2); ESC-6.
 */
public enum ZsmOutcome implements Term {
    /** Antwoorden: the house answers; what it tells is disclosed item by item. */
    ANSWER,
    /** Niet antwoorden: the house has nothing to tell, for whatever reason. */
    NO_ANSWER,
    /**
     * Nog te bepalen: somebody must judge first. Until then whoever asked hears nothing: that there is something to judge would tell that
     * there is a case.
     */
    UNDECIDED
}
