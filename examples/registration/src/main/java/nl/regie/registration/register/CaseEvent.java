package nl.regie.registration.register;

import java.time.Instant;
import java.util.List;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;

/**
 * Gebeurtenis in het register: that a case was changed, by whom and which items; never what they say, for it outlives them.
 *
 * @param caseId the case
 * @param version its number, from 1
 * @param at when
 * @param kind what kind of change
 * @param participant for which participant
 * @param person by which professional
 * @param items the items that were added, changed or deleted
 * @param digest of the state that came of it
 */
public record CaseEvent(
        CaseId caseId,
        int version,
        Instant at,
        EventKind kind,
        ParticipantId participant,
        PersonId person,
        List<ItemId> items,
        String digest) {}
