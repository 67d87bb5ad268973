package nl.regie.registration.user;

import java.util.function.Supplier;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.organisation.Duty;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.privacy.log.ActingAs;
import nl.regie.registration.refusal.UnknownCaseException;
import nl.regie.registration.today.Today;
import org.springframework.stereotype.Component;

/** Plaatsen: who somebody is in a case. Who has no seat in it is told what he would be told if it did not exist. */
@Component
public class Seats {

    private final Accounts accounts;
    private final Today today;

    Seats(Accounts accounts, Today today) {
        this.accounts = accounts;
        this.today = today;
    }

    /**
     * Who a user is in a case. The case is read only for who has a seat in it, so that not even the time it takes tells whether it is there.
     *
     * @param read reads the case
     * @throws UnknownCaseException if he or she has no seat in it
     */
    public Actor actor(Account account, CaseId id, Supplier<CaseFile> read) {
        Seat seat = seat(account, id);
        return actor(account, seat, read.get());
    }

    /** Who a user is in a case, in a seat that is his or hers. */
    public Actor actor(Account account, Seat seat, CaseFile file) {
        ActingAs as = file.roles().stream()
                .filter(role -> role.person().equals(seat.person()) && role.heldOn(today.day()))
                .map(RoleAssignment::role)
                .findFirst()
                .<ActingAs>map(Seats::inCase)
                .orElseGet(() -> new ActingAs.Designated(Duty.EXECUTION));
        return new Actor(account, seat, as);
    }

    /**
     * The seat of a user.
     *
     * @throws UnknownCaseException if he or she has none in the case
     */
    public Seat seat(Account account, CaseId id) {
        return accounts.seat(account, id).orElseThrow(UnknownCaseException::new);
    }

    private static ActingAs inCase(CaseRole role) {
        return new ActingAs.InCase(role);
    }
}
