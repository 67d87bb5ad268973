package nl.regie.core.competence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Step;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Voorgenomen stap: a step that somebody wants to take.
 *
 * <p>Source: CASE-2, ROLE-5.
 *
 * @param step the step
 * @param on the day
 * @param by who decides, for which participant, and by which mandate
 * @param decidesWith the other participants that decide with it, each once; for the quorum
 * @param outsideRole what whoever decides does for the house as a whole, such as its manager; empty if nothing
 * @param consentOf the supplier who consented that what it supplied is used again; for re-use of screened-off data. What several
 *     supplied takes a request for each of them
 */
@Built
@Value.Builder
public record StepRequest(
        Step step,
        LocalDate on,
        DecidedBy by,
        List<ParticipantId> decidesWith,
        Optional<OutsideRole> outsideRole,
        Optional<ParticipantId> consentOf)
        implements Deciding {

    /**
     * Checks what must hold.
     *
     * @param step the step
     * @param on the day
     * @param by who decides
     * @param decidesWith the other participants that decide with it
     * @param outsideRole what whoever decides does for the house as a whole
     * @param consentOf the supplier who consented
     * @throws MalformedValueException if a participant stands twice
     */
    public StepRequest {
        requireNonNull(step, "step");
        requireNonNull(on, "on");
        requireNonNull(by, "by");
        decidesWith = List.copyOf(requireNonNull(decidesWith, "decidesWith"));
        boolean once =
                decidesWith.stream().distinct().count() == decidesWith.size() && !decidesWith.contains(by.organ());
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "decidesWith");
        requireNonNull(outsideRole, "outsideRole");
        requireNonNull(consentOf, "consentOf");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static StepRequestBuilder builder() {
        return new StepRequestBuilder();
    }
}
