package nl.regie.privacy.deidentification;

import nl.regie.core.text.Term;

/**
 * Leeftijdsklasse: an age in full years as a band.
 *
 * <p>Source: policy (P): the bounds follow youth and adolescent criminal law and care, and decades after that.
 */
public enum AgeBand implements Term {
    /** 0 tot en met 11: 0 to 11. */
    UNDER_12(11),
    /** 12 tot en met 17: 12 to 17. */
    FROM_12(17),
    /** 18 tot en met 22: 18 to 22. */
    FROM_18(22),
    /** 23 tot en met 29: 23 to 29. */
    FROM_23(29),
    /** 30 tot en met 39: 30 to 39. */
    FROM_30(39),
    /** 40 tot en met 49: 40 to 49. */
    FROM_40(49),
    /** 50 tot en met 64: 50 to 64. */
    FROM_50(64),
    /** 65 en ouder: 65 and over. */
    FROM_65(Integer.MAX_VALUE),
    /** Minderjarig: under 18; coarser than the others. */
    MINOR(-1),
    /** Meerderjarig: 18 and over; coarser than the others. */
    ADULT(-1);

    private final int oldest;

    AgeBand(int oldest) {
        this.oldest = oldest;
    }

    /**
     * The finest band of an age.
     *
     * @param age in full years; below 0 counts as 0
     * @return the band
     */
    public static AgeBand of(int age) {
        for (AgeBand band : values()) {
            if (age <= band.oldest) {
                return band;
            }
        }
        return FROM_65;
    }

    /**
     * The coarser band it lies in.
     *
     * @return {@link #MINOR} or {@link #ADULT}
     */
    public AgeBand coarser() {
        return this == UNDER_12 || this == FROM_12 || this == MINOR ? MINOR : ADULT;
    }
}
