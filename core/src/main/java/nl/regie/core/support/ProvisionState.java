package nl.regie.core.support;

import nl.regie.core.text.Term;

/**
 * Stand van een voorziening: how far it has come.
 *
 * <p>Source: WGS 2.30(1).
 */
public enum ProvisionState implements Term {
    /** Geïndiceerd: indicated. */
    INDICATED,
    /** Toegekend: granted. */
    GRANTED,
    /** Afgewezen: refused. */
    REFUSED,
    /** Beëindigd: ended. */
    ENDED
}
