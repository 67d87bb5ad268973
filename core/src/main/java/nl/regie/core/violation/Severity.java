package nl.regie.core.violation;

import nl.regie.core.text.Term;

/** Ernst: whether a violation stops the document from being used (SDK-2). */
public enum Severity implements Term {
    /** Fout: the document is refused. */
    ERROR,
    /** Waarschuwing: the document is accepted; somebody should look at it. */
    WARNING
}
