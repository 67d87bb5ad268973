package nl.regie.core.support;

import nl.regie.core.text.Term;

/**
 * Financiële situatie: the state of somebody’s finances.
 *
 * <p>Source: WGS 2.30(1).
 */
public enum FinanceKind implements Term {
    /** Schulden: debts. */
    DEBTS,
    /** Schuldsanering: debt restructuring. */
    DEBT_RESTRUCTURING,
    /** Budgetbeheer: budget management. */
    BUDGET_MANAGEMENT,
    /** Bewindvoering: guardianship over money. */
    GUARDIANSHIP,
    /** Op orde: sound. */
    SOUND
}
