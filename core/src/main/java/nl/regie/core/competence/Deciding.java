package nl.regie.core.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.role.OutsideRole;

/**
 * Voorgenomen beslissing: who wants to decide something in a case, when, and with whom.
 *
 * <p>Source: ROLE-5.
 */
public sealed interface Deciding permits StepRequest, ActRequest {

    /**
     * When.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Who, for which participant, and by which mandate.
     *
     * @return who decides
     */
    DecidedBy by();

    /**
     * With whom, for the quorum.
     *
     * @return the other participants, each once
     */
    List<ParticipantId> decidesWith();

    /**
     * What whoever decides does for the house as a whole, such as its manager.
     *
     * @return the role; empty if none
     */
    Optional<OutsideRole> outsideRole();
}
