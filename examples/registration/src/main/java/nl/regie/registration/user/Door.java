package nl.regie.registration.user;

import java.util.EnumSet;
import java.util.Set;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.role.Sight;
import org.springframework.security.access.AccessDeniedException;

/**
 * Deur: a group of pages, and for whom it is. What a role of the house sees at most is what the library says; who works for a participant
 * comes in by the cases alone.
 */
public enum Door {
    /** Casussen: for who works for a participant. */
    CASES(true, EnumSet.noneOf(Sight.class)),
    /** Toezicht: the log, and what each would see. */
    OVERSIGHT(false, EnumSet.of(Sight.DESCRIPTIONS_AND_LOGS)),
    /** Verzoeken van betrokkenen. */
    REQUESTS(false, EnumSet.of(Sight.REQUESTS)),
    /** Wat van niemand vertelt: the matrix, the models and the published figures. */
    OPEN(true, EnumSet.allOf(Sight.class));

    private final boolean forParticipants;
    private final Set<Sight> sights;

    Door(boolean forParticipants, Set<Sight> sights) {
        this.forParticipants = forParticipants;
        this.sights = sights;
    }

    /** Whether it is open to a user. */
    public boolean isFor(Account account) {
        return (forParticipants && account.employer().isPresent())
                || account.houseRole()
                        .map(OutsideRole::sight)
                        .filter(sights::contains)
                        .isPresent();
    }

    /**
     * Lets a user in.
     *
     * @throws AccessDeniedException if it is not for him or her
     */
    public void enter(Account account) {
        if (!isFor(account)) {
            throw new AccessDeniedException("not for this user");
        }
    }
}
