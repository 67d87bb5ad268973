package nl.regie.privacy.secrecy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.consent.Consent;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.organisation.Participation;

/**
 * Verstrekking onder een geheim: to whom and when items of one case would be supplied, with the consents of that case.
 *
 * <p>Source: WGS 2.29(2); PRIV-6.
 *
 * @param participants the organisations around the case
 * @param consents the consents of the case
 * @param recipient to whom
 * @param inCase whether the recipient is a participant of the case
 * @param on the day
 */
public record Supply(
        List<Participation> participants,
        List<Consent> consents,
        Optional<ParticipantId> recipient,
        boolean inCase,
        LocalDate on) {

    /**
     * Copies the lists.
     *
     * @param participants the organisations around the case
     * @param consents the consents of the case
     * @param recipient to whom
     * @param inCase whether the recipient is a participant of the case
     * @param on the day
     */
    public Supply {
        participants = List.copyOf(requireNonNull(participants, "participants"));
        consents = List.copyOf(requireNonNull(consents, "consents"));
        requireNonNull(recipient, "recipient");
        requireNonNull(on, "on");
    }
}
