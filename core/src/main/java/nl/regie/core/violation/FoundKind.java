package nl.regie.core.violation;

import nl.regie.core.text.Term;

/** Soort van het gevondene: what stood there, without saying its content (PRIV-15). */
public enum FoundKind implements Term {
    /** Niets: nothing stood there. */
    NOTHING,
    /** Null: a JSON null. */
    NULL,
    /** Tekst: a text; the size is its number of characters. */
    TEXT,
    /** Getal: a number. */
    NUMBER,
    /** Ja of nee: true or false. */
    BOOLEAN,
    /** Object: a JSON object. */
    OBJECT,
    /** Lijst: a JSON array, or a number of things; the size is how many, or 0 if it was not counted. */
    LIST,
    /** Sleutel: the key of an attribute; the size is its number of characters. */
    KEY,
    /** Bytes: the document itself; the size is its number of bytes. */
    BYTES,
    /** Termen: words out of the vocabularies, which betray nobody. */
    TERMS
}
