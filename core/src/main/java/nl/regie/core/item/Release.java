package nl.regie.core.item;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;

/**
 * Vrijgave van vrije tekst: a person has read the free text and released it for one recipient.
 *
 * <p>Source: PRIV-16, P.
 *
 * @param to the recipient
 * @param by who released it
 * @param on the day of the release
 */
public record Release(ParticipantId to, PersonId by, LocalDate on) {

    /**
     * Checks that all are there.
     *
     * @param to the recipient
     * @param by who released it
     * @param on the day of the release
     */
    public Release {
        requireNonNull(to, "to");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
    }
}
