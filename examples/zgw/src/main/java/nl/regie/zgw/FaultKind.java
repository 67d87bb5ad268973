package nl.regie.zgw;

import nl.regie.core.text.Term;

/**
 * Soort fout: what is wrong with a document, so that nothing is taken from it.
 *
 * <p>Source: SDK-2, SDK-6.
 */
public enum FaultKind implements Term {
    /** Te groot: more bytes than are read. */
    TOO_LARGE,
    /** Geen JSON: no JSON in UTF-8, deeper or longer than is read, or with a key that stands twice. */
    NOT_JSON,
    /** Ontbreekt: something that is always there is not. */
    MISSING,
    /** Verkeerde soort: a text where a number belongs, and the like. */
    WRONG_TYPE,
    /** Ongeldige waarde: a value that cannot be right, such as a number that fails the 11-test. */
    MALFORMED,
    /** Onbekende sleutel: a key that nothing here reads. */
    UNKNOWN_KEY,
    /** Andere zaak: a part that says it belongs to another zaak. */
    OTHER_CASE
}
