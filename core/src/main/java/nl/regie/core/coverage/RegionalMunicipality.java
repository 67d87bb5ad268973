package nl.regie.core.coverage;

import static java.util.Objects.requireNonNull;

import nl.regie.core.place.Municipality;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.violation.Lines;

/**
 * Gemeente in een veiligheidsregio: a municipality with its name and region, while its code holds.
 *
 * <p>Source: facts 8.2; RES-3.
 *
 * @param municipality its code and the period in which that holds
 * @param name its name, 1 to 500 characters
 * @param region the safety region
 */
public record RegionalMunicipality(Municipality municipality, String name, SafetyRegion region) {

    /**
     * Checks the name.
     *
     * @param municipality its code and the period in which that holds
     * @param name its name
     * @param region the safety region
     * @throws nl.regie.core.violation.MalformedValueException if the name is blank or too long
     */
    public RegionalMunicipality {
        requireNonNull(municipality, "municipality");
        Lines.line(requireNonNull(name, "name"), "name");
        requireNonNull(region, "region");
    }
}
