package nl.regie.core.topx;

/**
 * Maatstaf: what a criterion measures by.
 *
 * <p>Source: WGS 2.32(1); TOPX-1, TOPX-2.
 */
public sealed interface Yardstick permits Counted, Subjective {}
