package nl.regie.privacy.log;

import nl.regie.core.text.Term;

/**
 * Vertrouwelijkheid: whether the person concerned may see in the municipal log that something was done. The codes are those of that log.
 *
 * <p>Source: facts 8.6; PRIV-11.
 */
public enum Confidentiality implements Term {
    /** Normaal: he or she may see it. */
    NORMAL("normaal"),
    /** Vertrouwelijk: it stays hidden until that is lifted. */
    CONFIDENTIAL("vertrouwelijk"),
    /** Opgeheven: it was hidden, and no longer is. */
    LIFTED("opgeheven");

    private final String code;

    Confidentiality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
