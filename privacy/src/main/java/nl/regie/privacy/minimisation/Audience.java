package nl.regie.privacy.minimisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Release;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Purpose;
import org.jspecify.annotations.Nullable;

/** Gehoor: to whom, for what and when something is shown, and how persons are called there. */
record Audience(DisclosureRequest request, @Nullable Function<PersonId, String> naming, List<Release> question) {

    Recipient recipient() {
        return request.recipient();
    }

    Purpose purpose() {
        return request.purpose();
    }

    LocalDate on() {
        return request.on();
    }

    /** The recipient as a participant of the case; empty if it is none. */
    Optional<ParticipantId> participant() {
        return recipient() instanceof Recipient.InCase within ? Optional.of(within.participant()) : Optional.empty();
    }

    /** Whether a text was released for this recipient, on this day at the latest (PRIV-16). */
    boolean isReleased(List<Release> releases) {
        Optional<ParticipantId> id =
                recipient() instanceof Recipient.OtherParty other ? Optional.of(other.id()) : participant();
        return id.isPresent()
                && releases.stream()
                        .anyMatch(release ->
                                release.to().equals(id.get()) && !release.on().isAfter(on()));
    }
}
