package nl.regie.registration.user;

import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;

/**
 * Plaats aan tafel: which professional of which participant a user is in a case. It gives no right by itself: the library decides on
 * the case file, in which that professional must be designated.
 *
 * @param caseId the case
 * @param participant the participant
 * @param person the professional
 */
public record Seat(CaseId caseId, ParticipantId participant, PersonId person) {}
