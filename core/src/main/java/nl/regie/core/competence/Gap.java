package nl.regie.core.competence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.role.CaseRole;
import nl.regie.core.source.Source;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Tekort: what somebody who acts in a case, or a participant, lacks.
 *
 * <p>Source: ON 6; WGS 1.4(3), 1.8(2); ROLE-9, ROLE-11.
 *
 * @param kind what is lacking
 * @param participant the participant
 * @param person the professional; empty if the participant as a whole lacks it
 * @param role the role that asks for it; empty if it is not about a role
 * @param training the code of the training; only if it is about one
 * @param since since when it lacks, inclusive, if that is known
 * @param source what asks for it
 */
@Built
@Value.Builder
public record Gap(
        GapKind kind,
        ParticipantId participant,
        Optional<PersonId> person,
        Optional<CaseRole> role,
        Optional<String> training,
        Optional<LocalDate> since,
        Source source) {

    /**
     * Checks that all are there.
     *
     * @param kind what is lacking
     * @param participant the participant
     * @param person the professional
     * @param role the role that asks for it
     * @param training the code of the training
     * @param since since when it lacks
     * @param source what asks for it
     */
    public Gap {
        requireNonNull(kind, "kind");
        requireNonNull(participant, "participant");
        requireNonNull(person, "person");
        requireNonNull(role, "role");
        requireNonNull(training, "training");
        requireNonNull(since, "since");
        requireNonNull(source, "source");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static GapBuilder builder() {
        return new GapBuilder();
    }
}
