package nl.regie.core.organisation;

import static java.util.Objects.requireNonNull;

/**
 * Grondslag van deelneming: in which capacity an organisation takes part, and by which article.
 *
 * <p>Source: WGS 2.27; ROLE-2.
 *
 * @param capacity the capacity
 * @param article the article of the WGS, such as {@code 2.27(1)(c)}
 */
public record ParticipationBasis(ParticipationClass capacity, String article) {

    /**
     * Checks that both are there.
     *
     * @param capacity the capacity
     * @param article the article
     */
    public ParticipationBasis {
        requireNonNull(capacity, "capacity");
        requireNonNull(article, "article");
    }
}
