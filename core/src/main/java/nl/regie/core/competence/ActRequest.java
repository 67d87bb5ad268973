package nl.regie.core.competence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Voorgenomen handeling: an act of public participants that somebody wants to do.
 *
 * <p>Source: ROLE-5.
 *
 * @param act the act
 * @param on the day
 * @param by who decides, for which participant, and by which mandate
 * @param decidesWith the other participants that decide with it, each once; for the quorum
 * @param outsideRole what whoever decides does for the house as a whole; empty if nothing
 */
@Built
@Value.Builder
public record ActRequest(
        PublicAct act, LocalDate on, DecidedBy by, List<ParticipantId> decidesWith, Optional<OutsideRole> outsideRole)
        implements Deciding {

    /**
     * Checks what must hold.
     *
     * @param act the act
     * @param on the day
     * @param by who decides
     * @param decidesWith the other participants that decide with it
     * @param outsideRole what whoever decides does for the house as a whole
     * @throws MalformedValueException if a participant stands twice
     */
    public ActRequest {
        requireNonNull(act, "act");
        requireNonNull(on, "on");
        requireNonNull(by, "by");
        decidesWith = List.copyOf(requireNonNull(decidesWith, "decidesWith"));
        boolean once =
                decidesWith.stream().distinct().count() == decidesWith.size() && !decidesWith.contains(by.organ());
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "decidesWith");
        requireNonNull(outsideRole, "outsideRole");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ActRequestBuilder builder() {
        return new ActRequestBuilder();
    }
}
