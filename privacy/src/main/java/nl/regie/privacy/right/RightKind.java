package nl.regie.privacy.right;

import nl.regie.core.source.Source;
import nl.regie.core.text.Term;

/**
 * Recht van betrokkene: what somebody may ask about the data on himself.
 *
 * <p>Source: AVG 15-18, 21; PRIV-14.
 */
public enum RightKind implements Term {
    /** Inzage: access. */
    ACCESS("15"),
    /** Rectificatie: rectification. */
    RECTIFICATION("16"),
    /** Wissing: erasure. */
    ERASURE("17"),
    /** Beperking van de verwerking: restriction of processing. */
    RESTRICTION("18"),
    /** Bezwaar tegen de verwerking: objection to processing. */
    OBJECTION("21");

    private final String article;

    RightKind(String article) {
        this.article = article;
    }

    /**
     * The article that gives the right.
     *
     * @return an article of the AVG
     */
    public Source source() {
        return Source.law("AVG", article, "PRIV-14");
    }
}
