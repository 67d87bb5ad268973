package nl.regie.zgw;

import nl.regie.core.text.Term;

/**
 * Reden: why something could not be carried from a case to a zaak or the other way round.
 *
 * <p>Source: SDK-6 (P).
 */
public enum Reason implements Term {
    /** Geen veld: the other side has no field for it. */
    NO_FIELD,
    /** Geen type: the catalogue of the register was said to hold no type for it. */
    NO_TYPE,
    /** Te lang: it does not fit into the field, and half of it would mislead. */
    TOO_LONG,
    /** Eén mogelijk: there is room for one, and another one took it. */
    ONLY_ONE,
    /** Voorwaarde: the supplier set a condition, which a field cannot keep with it. */
    CONDITION,
    /** Niet herleidbaar: nothing shown tells who it is. */
    NOT_IDENTIFIED,
    /** Noodzaak: nobody judged that this is necessary for the case. */
    NOT_JUDGED
}
