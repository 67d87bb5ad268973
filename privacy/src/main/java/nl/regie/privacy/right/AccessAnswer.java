package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

/**
 * Antwoord op een verzoek om inzage: what the person gets, and what stays with the controllers.
 *
 * <p>Source: AVG 15; PRIV-4, PRIV-14.
 *
 * @param extract for the person
 * @param receipt for the controllers
 */
public record AccessAnswer(AccessExtract extract, AccessReceipt receipt) {

    /**
     * Checks that both are there.
     *
     * @param extract for the person
     * @param receipt for the controllers
     */
    public AccessAnswer {
        requireNonNull(extract, "extract");
        requireNonNull(receipt, "receipt");
    }
}
