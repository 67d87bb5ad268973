package nl.regie.escalation.clock;

import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;

/**
 * Eenheid van een termijn: in what a term is counted.
 *
 * <p>Source: ESC-2, ESC-6.
 */
public enum TermUnit implements Term {
    /** Uren: hours that pass, night and holidays included. */
    HOURS,
    /** Dagen: calendar days. */
    DAYS,
    /** Werkdagen: days that are no Saturday, Sunday or holiday. */
    WORKING_DAYS,
    /** Weken: weeks of seven calendar days. */
    WEEKS;

    private static final Bundle UNITS = Bundle.of(TermUnit.class, "/nl/regie/escalation/text/units");

    /** The word for a single one; the label is the plural. */
    String one(Language language) {
        return UNITS.text(language, name());
    }
}
