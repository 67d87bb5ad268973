package nl.regie.core.measurement;

import nl.regie.core.text.Term;

/**
 * Te leveren gegeven: what a de-identified delivery for the two-year measure holds of each person, and nothing beside it.
 *
 * <p>Source: P; RES-1.
 */
public enum DeliveryField implements Term {
    /** Onderzoekspseudoniem: a pseudonym made for the receiver alone. */
    RESEARCH_PSEUDONYM,
    /** Leeftijdsgroep: age group, never the day of birth. */
    AGE_BAND,
    /** Kwartaal van de start: the quarter in which the approach began. */
    START_QUARTER,
    /** Kwartaal van het einde: the quarter in which the approach ended. */
    END_QUARTER,
    /** Soort casus: the kind of case. */
    CASE_KIND,
    /** Thema: the themes. */
    THEME,
    /** Zorg- en Veiligheidshuis: the house. */
    HOUSE
}
