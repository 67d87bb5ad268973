package nl.regie.registration.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;

/**
 * Gebeurtenis in het register: that a case was changed, by whom and which items; never what they say, for it outlives them. Of a
 * case that is deleted it is coarse: the day, the kind and the participant are left of it.
 *
 * @param caseId the case
 * @param version its number, from 1
 * @param at when; the beginning of that day in UTC if the case is deleted
 * @param kind what kind of change
 * @param participant for which participant
 * @param person by which professional; empty if the case is deleted
 * @param items the items that were added, changed or deleted; empty if the case is deleted
 * @param digest of the state that came of it, made with the secret of the installation; empty if the case is deleted
 */
public record CaseEvent(
        CaseId caseId,
        int version,
        Instant at,
        EventKind kind,
        ParticipantId participant,
        Optional<PersonId> person,
        List<ItemId> items,
        String digest) {}
