package nl.regie.core.support;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.item.Content;
import nl.regie.core.person.FreeText;

/**
 * Financiën van een persoon: the state of somebody’s finances.
 *
 * <p>Source: WGS 2.30(1); PRIV-1.
 *
 * @param state the state
 * @param since since when
 * @param note in words
 */
public record Finance(FinanceKind state, Optional<LocalDate> since, Optional<FreeText> note) implements Content {

    /**
     * Checks that all are there.
     *
     * @param state the state
     * @param since since when
     * @param note in words
     */
    public Finance {
        requireNonNull(state, "state");
        requireNonNull(since, "since");
        requireNonNull(note, "note");
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Finance";
    }
}
