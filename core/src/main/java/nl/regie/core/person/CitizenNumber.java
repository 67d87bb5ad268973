package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import nl.regie.core.item.Content;

/**
 * Burgerservicenummer: the number that the government knows a person by.
 *
 * <p>Source: WGS 2.29(1), 2.30(1); PRIV-1.
 *
 * @param bsn the number
 */
public record CitizenNumber(Bsn bsn) implements Content {

    /**
     * Checks that all are there.
     *
     * @param bsn the number
     */
    public CitizenNumber {
        requireNonNull(bsn, "bsn");
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "CitizenNumber";
    }
}
