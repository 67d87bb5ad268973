package nl.regie.core.board;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.violation.Lines;

/**
 * Gemeente van het huis: what a municipality that takes part in a house arranged within its executive board.
 *
 * <p>Source: ON 6; ROLE-8.
 *
 * @param code the municipality
 * @param portfolios who of the executive board is responsible, by portfolio, such as "zorg"; may be empty
 * @param tookPart whether the executive board took part in making the agreements of the house
 */
public record BoardMunicipality(MunicipalityCode code, List<String> portfolios, boolean tookPart) {

    /**
     * Checks the portfolios.
     *
     * @param code the municipality
     * @param portfolios who is responsible, by portfolio
     * @param tookPart whether the executive board took part
     * @throws nl.regie.core.violation.MalformedValueException if a portfolio is blank or too long
     */
    public BoardMunicipality {
        requireNonNull(code, "code");
        portfolios = List.copyOf(requireNonNull(portfolios, "portfolios"));
        portfolios.forEach(portfolio -> Lines.line(portfolio, "portfolios"));
    }
}
