package nl.regie.registration.deletion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.person.FreeText;
import nl.regie.core.source.Source;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.privacy.profile.PrivacyProfile;
import nl.regie.privacy.retention.CasePlan;
import nl.regie.privacy.retention.ItemPlan;
import nl.regie.privacy.retention.Retention;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.register.Change;
import nl.regie.registration.register.EventKind;
import nl.regie.registration.register.Register;
import nl.regie.registration.register.StoredCase;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import nl.regie.registration.user.Actor;
import nl.regie.registration.user.Seat;
import nl.regie.registration.user.Seats;
import org.springframework.stereotype.Component;

/** Vernietigingsronde: carries out what the library says must go, in the cases in which the user has a seat. */
@Component
public class Deletions {

    private final Register register;
    private final Accounts accounts;
    private final Seats seats;
    private final RetentionNotes notes;
    private final WholeCases wholeCases;
    private final Retention retention;
    private final Today today;

    Deletions(
            Register register,
            Accounts accounts,
            Seats seats,
            RetentionNotes notes,
            WholeCases wholeCases,
            PrivacyProfile profile,
            Today today) {
        this.register = register;
        this.accounts = accounts;
        this.seats = seats;
        this.notes = notes;
        this.wholeCases = wholeCases;
        this.retention = profile.retentionTest();
        this.today = today;
    }

    /**
     * Gevolg van de ronde: what became of one case.
     *
     * @param caseId the case
     * @param items how many items went
     * @param whole whether the case went as a whole
     * @param refused whether it must go as a whole and its life does not allow that yet, so that it must be closed first
     */
    public record Outcome(CaseId caseId, int items, boolean whole, boolean refused) {}

    /** Until when what is kept of a case may be kept; only for who has a seat in it, and stays inside. */
    public CasePlan plan(Account account, CaseId id) {
        seats.seat(account, id);
        return plan(register.get(id).file());
    }

    private CasePlan plan(CaseFile file) {
        return retention.plan(notes.of(file), today.day());
    }

    /** Records that a case, as a whole, is no longer necessary. */
    public void notNecessary(Account account, CaseId id, FreeText why) {
        Actor actor = seats.actor(account, id, () -> register.get(id).file());
        notes.notNecessary(id, actor.decides(Optional.empty()), today.day(), List.of(), why);
    }

    /** Records that the notifier of a refused case was told so. */
    public void notifierAnswered(Account account, CaseId id) {
        Actor actor = seats.actor(account, id, () -> register.get(id).file());
        notes.notifierAnswered(id, actor.decides(Optional.empty()), today.day());
    }

    /** Deletes what is due. Each case is a transaction of its own, so that what cannot go keeps nothing else. */
    public List<Outcome> run(Account account) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Seat seat : accounts.seats(account)) {
            StoredCase stored = register.get(seat.caseId());
            CasePlan plan = plan(stored.file());
            if (!plan.due().isEmpty()) {
                outcomes.add(plan.isWholeCaseDue() ? whole(account, stored) : parts(account, stored, plan));
            }
        }
        return List.copyOf(outcomes);
    }

    private Outcome whole(Account account, StoredCase stored) {
        CaseId id = stored.file().id();
        boolean gone = wholeCases.delete(account, id, register.stamp(stored));
        return new Outcome(id, stored.file().items().size(), gone, !gone);
    }

    private Outcome parts(Account account, StoredCase stored, CasePlan plan) {
        CaseFile file = stored.file();
        List<ItemId> due = plan.due().stream()
                .map(ItemPlan::item)
                .flatMap(Optional::stream)
                .toList();
        List<DataCategory> categories = file.items().stream()
                .filter(item -> due.contains(item.id()))
                .map(item -> item.labels().category())
                .distinct()
                .toList();
        Deed deed = new Deed(
                LogAction.DELETION,
                Optional.empty(),
                LogPurpose.RETENTION,
                Source.wgs("1.8(7)", "PRIV-10"),
                categories);
        register.change(
                seats.actor(account, seats.seat(account, file.id()), file),
                file.id(),
                register.stamp(stored),
                now -> new Change(EventKind.DELETED, deed, due, same -> Erasure.of(same, due)));
        return new Outcome(file.id(), due.size(), false, false);
    }
}
