package nl.regie.privacy.publication;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen van publicatie: which numbers are small, and how much must stay uncertain about what is left out. The sources name neither;
 * both national defaults are our own policy (P).
 *
 * <p>Source: WGS 1.12; RES-4, PRIV-13.
 *
 * @param threshold the lowest number above 0 that is not small; 2 to 100. Nought is never small: it is about nobody
 * @param width how far the highest and the lowest number that a cell left out may have must lie apart at least; 1 to 1,000
 */
public record PublicationSettings(int threshold, int width) {

    /** The national default: 1 to 4 are small, and what is left out may lie anywhere in a range of six whole numbers or more. */
    public static final PublicationSettings NATIONAL = new PublicationSettings(5, 5);

    /**
     * Checks the ranges.
     *
     * @param threshold the lowest number above 0 that is not small
     * @param width how much must stay uncertain
     * @throws MalformedValueException if either is out of range
     */
    public PublicationSettings {
        MalformedValueException.unless(threshold >= 2 && threshold <= 100, ValueCode.OUT_OF_RANGE, "threshold");
        MalformedValueException.unless(width >= 1 && width <= 1_000, ValueCode.OUT_OF_RANGE, "width");
    }
}
