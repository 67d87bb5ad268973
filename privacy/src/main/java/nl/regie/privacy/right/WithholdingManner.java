package nl.regie.privacy.right;

import nl.regie.core.text.Term;

/**
 * Wijze van achterhouden: whether the person is told that something is held back.
 *
 * <p>Source: UAVG 41(2)(h); PRIV-14.
 */
public enum WithholdingManner implements Term {
    /** Gemeld: he is told that something is held back, never what or why. The same sentence for every ground and every number. */
    TOLD,
    /**
     * Niet gemeld: he is not told, because that would defeat the purpose. The extract reads as if nothing had been there. The law asks for
     * a reason of its own.
     */
    SILENT
}
