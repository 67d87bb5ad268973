package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.privacy.framework.Row;
import nl.regie.privacy.framework.RowOrigin;

/**
 * Grond van een cel: on what a cell of the matrix stands.
 *
 * <p>Source: PRIV-17.
 *
 * @param origin how strong it is
 * @param cite the article or clause, as people cite it
 * @param says the row or clause as a sentence
 * @param reference of a policy the id of its row, of a clause its number; empty for what is cited by its article
 */
public record CellGround(RowOrigin origin, Text cite, Text says, Optional<String> reference) {

    /**
     * Checks that all are there.
     *
     * @param origin how strong it is
     * @param cite the article or clause
     * @param says the row or clause as a sentence
     * @param reference of a policy the id of its row, of a clause its number
     */
    public CellGround {
        requireNonNull(origin, "origin");
        requireNonNull(cite, "cite");
        requireNonNull(says, "says");
        requireNonNull(reference, "reference");
    }

    static CellGround of(Row row) {
        Source source = row.source();
        Text cite = new Text(source.cite(Language.NL), source.cite(Language.EN));
        Optional<String> reference =
                row.origin() == RowOrigin.HOUSE_DEFAULT ? Optional.of(row.id().value()) : Optional.empty();
        return new CellGround(row.origin(), cite, row.says(), reference);
    }
}
