package nl.regie.privacy.framework;

import nl.regie.core.text.Term;

/**
 * Soort verruiming: what a clause would add to what the law allows.
 *
 * <p>Source: WGS 2.27(5), 2.30(2), 2.31, 2.32; PRIV-3.
 */
public enum WideningKind implements Term {
    /** Voegt een ontvanger toe: adds a recipient; only a decree can (WGS 2.27(5)). */
    ADDS_RECIPIENT("2.27(5)"),
    /** Voegt een gegevenscategorie toe: adds a category; only a decree can (WGS 2.30(2)). */
    ADDS_CATEGORY("2.30(2)"),
    /** Deelt in een eerdere fase: shares at an earlier stage than the law (WGS 2.31(2)–(6)). */
    ADDS_STAGE("2.31(2)–(6)"),
    /** Voegt een doel toe: adds a purpose (WGS 1.6, 2.25). */
    ADDS_PURPOSE("1.6, 2.25"),
    /** Laat een voorwaarde vallen: drops a condition (WGS 1.7, 1.8, 2.28(4), 2.29(2), 2.31(7)). */
    DROPS_CONDITION("1.7, 1.8, 2.28(4), 2.29(2), 2.31(7)");

    private final String article;

    WideningKind(String article) {
        this.article = article;
    }

    /**
     * The article that it would go against.
     *
     * @return the article of the WGS
     */
    public String article() {
        return article;
    }
}
