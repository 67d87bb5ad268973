package nl.regie.privacy.result;

import nl.regie.core.text.Term;

/**
 * Gebruik van resultaten: for what a recipient needs them.
 *
 * <p>Source: WGS 1.7(1), (2); PRIV-8.
 */
public enum ResultUse implements Term {
    /** Publiekrechtelijke taak: a task under public law that was assigned to the recipient. */
    PUBLIC_TASK,
    /** Gerechtvaardigde belangen: legitimate interests of a private recipient. */
    LEGITIMATE_INTERESTS,
    /** Wettelijke verplichtingen: legal duties of a private recipient. */
    LEGAL_DUTIES
}
