package nl.regie.privacy.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;

/**
 * Van de lijst verwijderd: that a person left the list of prioritised cases. The case that the house has of him for that list goes at
 * once, unless somebody judged that it is necessary by itself.
 *
 * <p>Source: WGS 2.32(4), 1.8(7); TOPX-4, PRIV-10.
 *
 * @param person who left
 * @param on the day
 * @param keptBy who judged that what the case holds is necessary by itself; empty if nobody did
 */
public record ListExit(PersonId person, LocalDate on, Optional<DecidedBy> keptBy) {

    /**
     * Checks that all are there.
     *
     * @param person who left
     * @param on the day
     * @param keptBy who judged that it is necessary by itself
     */
    public ListExit {
        requireNonNull(person, "person");
        requireNonNull(on, "on");
        requireNonNull(keptBy, "keptBy");
    }
}
