package nl.regie.core.measurement;

import nl.regie.core.text.Term;

/**
 * Betrouwbaarheid: how sure an interval is meant to be. The usual 95 percent is our own policy (P).
 *
 * <p>Source: P; RES-1.
 */
public enum Confidence implements Term {
    /** 90 procent: 90 percent. */
    PERCENT_90(0.90, 1.6448536269514722),
    /** 95 procent: 95 percent. */
    PERCENT_95(0.95, 1.959963984540054),
    /** 99 procent: 99 percent. */
    PERCENT_99(0.99, 2.5758293035489004);

    private final double level;
    private final double normal;

    Confidence(double level, double normal) {
        this.level = level;
        this.normal = normal;
    }

    /**
     * The chance that is left on either side.
     *
     * @return for 95 percent 0.025
     */
    public double tail() {
        return (1 - level) / 2;
    }

    /**
     * The quantile of the standard normal distribution that leaves the {@linkplain #tail() tail}.
     *
     * @return for 95 percent 1.96
     */
    public double normal() {
        return normal;
    }
}
