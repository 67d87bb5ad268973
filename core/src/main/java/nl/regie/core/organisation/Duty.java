package nl.regie.core.organisation;

import nl.regie.core.text.Term;

/**
 * Belasting: what a designated person does in the house; nobody else is let in.
 *
 * <p>Source: WGS 1.8(2); ROLE-11.
 */
public enum Duty implements Term {
    /** Uitvoering van de gegevensverwerking: execution. */
    EXECUTION,
    /** Toetsing op rechtmatigheid: lawfulness test. */
    LAWFULNESS_TEST,
    /** Onderhoud of ondersteuning van de systemen: system support. */
    SYSTEM_SUPPORT
}
