package nl.regie.core.support;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.item.Content;
import nl.regie.core.person.FreeText;

/**
 * Woonsituatie van een persoon: how somebody lives.
 *
 * <p>Source: WGS 2.30(1); PRIV-1.
 *
 * @param situation how
 * @param since since when
 * @param note in words
 */
public record Housing(HousingSituation situation, Optional<LocalDate> since, Optional<FreeText> note)
        implements Content {

    /**
     * Checks that all are there.
     *
     * @param situation how
     * @param since since when
     * @param note in words
     */
    public Housing {
        requireNonNull(situation, "situation");
        requireNonNull(since, "since");
        requireNonNull(note, "note");
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Housing";
    }
}
