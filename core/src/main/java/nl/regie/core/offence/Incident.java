package nl.regie.core.offence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.item.Content;
import nl.regie.core.person.FreeText;

/**
 * Incident: something that happened and was recorded.
 *
 * <p>Source: ON 3; CASE-4.
 *
 * @param kind what happened
 * @param on the day
 * @param note in words
 */
public record Incident(IncidentKind kind, LocalDate on, Optional<FreeText> note) implements Content {

    /**
     * Checks that all are there.
     *
     * @param kind what happened
     * @param on the day
     * @param note in words
     */
    public Incident {
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        requireNonNull(note, "note");
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Incident";
    }
}
