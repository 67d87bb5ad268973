package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import nl.regie.core.text.Text;
import nl.regie.privacy.framework.RowOrigin;

/**
 * Grond van een cel: on what a cell of the matrix stands.
 *
 * <p>Source: PRIV-17.
 *
 * @param origin how strong it is
 * @param cite the article or clause, as people cite it
 * @param says the row or clause as a sentence
 */
public record CellGround(RowOrigin origin, Text cite, Text says) {

    /**
     * Checks that all are there.
     *
     * @param origin how strong it is
     * @param cite the article or clause
     * @param says the row or clause as a sentence
     */
    public CellGround {
        requireNonNull(origin, "origin");
        requireNonNull(cite, "cite");
        requireNonNull(says, "says");
    }
}
