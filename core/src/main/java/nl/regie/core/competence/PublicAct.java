package nl.regie.core.competence;

import nl.regie.core.text.Term;

/**
 * Handeling van publieke deelnemers: what only public participants may do in an open case, beside the steps of its life.
 *
 * <p>Source: WGS 2.28, 2.31(9), (11), 2.32(2); ROLE-5.
 */
public enum PublicAct implements Term {
    /** Uitwisselen met een ander huis: to exchange with another house. */
    EXCHANGE_WITH_HOUSE("2.28"),
    /** Een derde toelaten: to admit an incidental third to a meeting. */
    ADMIT_THIRD("2.31(9)"),
    /** Resultaten aan een derde geven: to give results to a third. */
    GIVE_RESULTS_TO_THIRD("2.31(11)"),
    /** Op de lijst plaatsen: to place somebody on the list. */
    PLACE_ON_LIST("2.32(2)");

    private final String article;

    PublicAct(String article) {
        this.article = article;
    }

    /**
     * By which article of the WGS only public participants may do it.
     *
     * @return the article, such as {@code 2.28}
     */
    public String article() {
        return article;
    }
}
