package nl.regie.escalation.clock;

import nl.regie.core.text.Term;

/**
 * Vrij op Bevrijdingsdag: in which years Liberation Day is a day off. Agreements differ between employers.
 *
 * <p>Source: ESC-6, RES-4; configuration.
 */
public enum LiberationDays implements Term {
    /** Elk jaar: every year. */
    EVERY_YEAR,
    /** Eens in de vijf jaar: in lustrum years, which are divisible by five. */
    EVERY_FIVE_YEARS,
    /** Nooit: never. */
    NEVER;

    boolean isOffIn(int year) {
        return this == EVERY_YEAR || (this == EVERY_FIVE_YEARS && year % 5 == 0);
    }
}
