package nl.regie.registration.user;

import java.util.Optional;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.privacy.log.ActingAs;
import nl.regie.privacy.log.LogActor;

/**
 * Handelende: a user in a case: which professional of which participant, and in which role.
 *
 * @param account the user
 * @param seat which professional he or she is in the case
 * @param as in which role
 */
public record Actor(Account account, Seat seat, ActingAs as) {

    /** As it stands in the log. */
    public LogActor logged() {
        return new LogActor(seat.participant(), seat.person(), as);
    }

    /** As it stands in the case. */
    public DecidedBy decides(Optional<FreeText> mandate) {
        return new DecidedBy(seat.person(), seat.participant(), mandate);
    }
}
