package nl.regie.core.measurement;

import nl.regie.core.text.Term;

/**
 * Meetmethode: how a figure was made, and how uncertain it is; its label is a sentence for people.
 *
 * <p>Source: facts 8.5, 9; RES-1, RES-5.
 */
public enum MeasurementMethod implements Term {
    /** Aantallen voor en tijdens: counts over two equally long periods; exact Poisson interval of Garwood. */
    COUNTS_BEFORE_AND_DURING,
    /** Eerste en laatste score: the first and the last ZRM score of the same version; no interval. */
    FIRST_AND_LAST_SCORE,
    /** Stand aan het begin en het eind: what was known at the end of either period; no interval. */
    STANDING_BEFORE_AND_DURING,
    /** Aandeel: so many out of so many; interval of Wilson. */
    SHARE,
    /** Rapportcijfer uit een enquête: a mean grade out of a survey that somebody else held; no interval. */
    SURVEY_GRADE
}
