package nl.regie.registration.deletion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Step;
import nl.regie.core.person.FreeText;
import nl.regie.core.source.Source;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.privacy.profile.PrivacyProfile;
import nl.regie.privacy.retention.CasePlan;
import nl.regie.privacy.retention.ItemPlan;
import nl.regie.privacy.retention.Retention;
import nl.regie.registration.competence.Competence;
import nl.regie.registration.log.CaseLog;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.refusal.ConflictException;
import nl.regie.registration.refusal.RefusedException;
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
import org.springframework.transaction.support.TransactionOperations;

/** Vernietigingsronde: carries out what the library says must go, in the cases in which the user has a seat and is competent. */
@Component
public class Deletions {

    private final Register register;
    private final Accounts accounts;
    private final Seats seats;
    private final RetentionNotes notes;
    private final WholeCases wholeCases;
    private final Competence competence;
    private final CaseLog log;
    private final Retention retention;
    private final Today today;
    private final TransactionOperations transactions;

    Deletions(
            Register register,
            Accounts accounts,
            Seats seats,
            RetentionNotes notes,
            WholeCases wholeCases,
            Competence competence,
            CaseLog log,
            PrivacyProfile profile,
            Today today,
            TransactionOperations transactions) {
        this.register = register;
        this.accounts = accounts;
        this.seats = seats;
        this.notes = notes;
        this.wholeCases = wholeCases;
        this.competence = competence;
        this.log = log;
        this.retention = profile.retentionTest();
        this.today = today;
        this.transactions = transactions;
    }

    /** Gevolg voor een casus: what became of it. */
    public enum Became {
        /** It went as a whole. */
        WHOLE,
        /** What was due of it went. */
        PARTS,
        /** It must go as a whole and its life does not allow that yet, so that it must be closed first. */
        NOT_YET,
        /** It is not for this user to delete anything of it. */
        NOT_YOURS,
        /** Somebody else changed it in the meantime, so that nothing went. */
        CHANGED,
        /** What would be left of it is not valid, so that nothing went. */
        INVALID
    }

    /**
     * Gevolg van de ronde: what became of one case.
     *
     * @param caseId the case
     * @param items how many items were due
     * @param became what became of it
     */
    public record Outcome(CaseId caseId, int items, Became became) {}

    /** Until when what is kept of a case may be kept; only for who has a seat in it, and stays inside. */
    public CasePlan plan(Account account, CaseId id) {
        seats.seat(account, id);
        return plan(register.get(id).file());
    }

    private CasePlan plan(CaseFile file) {
        return retention.plan(notes.of(file), today.day());
    }

    /**
     * Records that a case, as a whole, is no longer necessary: for whoever may close it.
     *
     * @param stamp stands for the version that was looked at
     * @throws RefusedException if the user may not
     */
    public void notNecessary(Account account, CaseId id, String stamp, FreeText why) {
        note(account, id, stamp, Step.CLOSE, by -> notes.notNecessary(id, by, today.day(), List.of(), why));
    }

    /**
     * Records that the notifier of a refused case was told so: for whoever may refuse it.
     *
     * @param stamp stands for the version that was looked at
     * @throws RefusedException if the user may not
     */
    public void notifierAnswered(Account account, CaseId id, String stamp) {
        note(account, id, stamp, Step.REFUSE, by -> notes.notifierAnswered(id, by, today.day()));
    }

    private void note(Account account, CaseId id, String stamp, Step belongsTo, Consumer<DecidedBy> note) {
        Actor actor = seats.actor(account, id, () -> register.get(id).file());
        log.orRefused(
                actor.logged(),
                deed(LogAction.REFUSAL, List.of()),
                id,
                () -> transactions.execute(status -> {
                    competence.askInAnyPhase(actor, register.get(id, stamp).file(), belongsTo);
                    note.accept(actor.decides(Optional.empty()));
                    return log.record(actor.logged(), deed(LogAction.CHANGE, List.of()), id, List.of(), List.of());
                }));
    }

    /**
     * Deletes what is due, in the cases that the user may close. Each case is a transaction of its own, and what cannot go in one of them
     * keeps nothing else: what became of it is told.
     */
    public List<Outcome> run(Account account) {
        return accounts.seats(account).stream()
                .flatMap(seat -> round(account, seat).stream())
                .toList();
    }

    private Optional<Outcome> round(Account account, Seat seat) {
        CaseId id = seat.caseId();
        try {
            StoredCase stored = register.get(id);
            CasePlan plan = plan(stored.file());
            if (plan.items().isEmpty()) {
                return Optional.empty();
            }
            Actor actor = seats.actor(account, seat, stored.file());
            return log.orRefused(actor.logged(), deed(LogAction.REFUSAL, List.of()), id, () -> {
                competence.askInAnyPhase(actor, stored.file(), Step.CLOSE);
                return plan.isWholeCaseDue() ? Optional.of(whole(account, stored)) : parts(actor, stored, plan);
            });
        } catch (RefusedException notYours) {
            return Optional.of(new Outcome(id, 0, Became.NOT_YOURS));
        } catch (ConflictException changed) {
            return Optional.of(new Outcome(id, 0, Became.CHANGED));
        } catch (InvalidDocumentException invalid) {
            return Optional.of(new Outcome(id, 0, Became.INVALID));
        }
    }

    private Outcome whole(Account account, StoredCase stored) {
        CaseId id = stored.file().id();
        boolean gone = wholeCases.delete(account, id, register.stamp(stored));
        return new Outcome(id, stored.file().items().size(), gone ? Became.WHOLE : Became.NOT_YET);
    }

    private Optional<Outcome> parts(Actor actor, StoredCase stored, CasePlan plan) {
        CaseFile file = stored.file();
        List<ItemId> due = plan.due().stream()
                .map(ItemPlan::item)
                .flatMap(Optional::stream)
                .toList();
        boolean isFrameDue = plan.due().stream().anyMatch(line -> line.item().isEmpty());
        UnaryOperator<CaseFile> erase =
                same -> isFrameDue ? Erasure.frame(Erasure.of(same, due)) : Erasure.of(same, due);
        if (erase.apply(file).equals(file)) { // went in an earlier round
            return Optional.empty();
        }
        List<DataCategory> categories = file.items().stream()
                .filter(item -> due.contains(item.id()))
                .map(item -> item.labels().category())
                .distinct()
                .toList();
        register.change(
                actor,
                file.id(),
                register.stamp(stored),
                now -> new Change(EventKind.DELETED, deed(LogAction.DELETION, categories), due, erase));
        return Optional.of(new Outcome(file.id(), due.size(), Became.PARTS));
    }

    private static Deed deed(LogAction action, List<DataCategory> categories) {
        return new Deed(action, Optional.empty(), LogPurpose.RETENTION, Source.wgs("1.8(7)", "PRIV-10"), categories);
    }
}
