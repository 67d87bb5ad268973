package nl.regie.registration.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.PublicAct;
import nl.regie.core.competence.StepOutcome;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Event;
import nl.regie.core.life.Step;
import nl.regie.core.rule.Decision;
import nl.regie.core.source.Source;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.registration.competence.Competence;
import nl.regie.registration.deletion.Erasure;
import nl.regie.registration.deletion.Traces;
import nl.regie.registration.log.CaseLog;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.refusal.UnknownCaseException;
import nl.regie.registration.register.Change;
import nl.regie.registration.register.EventKind;
import nl.regie.registration.register.Register;
import nl.regie.registration.register.StoredCase;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Actor;
import nl.regie.registration.user.Seat;
import nl.regie.registration.user.Seats;
import nl.regie.registration.view.Views;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stappen: takes a step in the life of a case if the library allows it. What it refuses is logged, and leaves the case as it was. */
@Component
public class Steps {

    private final Register register;
    private final Seats seats;
    private final Views views;
    private final Table table;
    private final Competence competence;
    private final CaseLog log;
    private final Traces traces;
    private final Today today;
    private final TransactionOperations transactions;

    Steps(
            Register register,
            Seats seats,
            Views views,
            Table table,
            Competence competence,
            CaseLog log,
            Traces traces,
            Today today,
            TransactionOperations transactions) {
        this.register = register;
        this.seats = seats;
        this.views = views;
        this.table = table;
        this.competence = competence;
        this.log = log;
        this.traces = traces;
        this.today = today;
        this.transactions = transactions;
    }

    /**
     * The stamp that whoever wants to change a case must bring. It changes with every change, so it is only for who may know of the case.
     *
     * @throws UnknownCaseException if the user may know nothing of it
     */
    public String stamp(Account account, CaseId id) {
        known(account, id);
        return register.stamp(register.get(id));
    }

    /**
     * The steps that somebody may take now, as far as the library says so without a mandate. They tell in which phase the case is.
     *
     * @throws UnknownCaseException if the user may know nothing of it
     */
    public List<Step> allowed(Account account, CaseId id) {
        known(account, id);
        Seat seat = seats.seat(account, id);
        CaseFile file = register.get(id).file();
        Actor actor = seats.actor(account, seat, file);
        return Arrays.stream(Step.values())
                .filter(step -> judge(file, actor, StepWish.of(step, "-")).outcome() == StepOutcome.ALLOWED)
                .toList();
    }

    private void known(Account account, CaseId id) {
        if (!views.mayKnow(account, id)) {
            throw new UnknownCaseException();
        }
    }

    /**
     * Takes a step.
     *
     * @param account who takes it
     * @param id the case
     * @param stamp stands for the version that he or she looked at
     * @param wish the step
     * @return the stamp of the next state
     * @throws RefusedException if the library does not allow it
     * @throws nl.regie.registration.refusal.ConflictException if somebody else came first
     * @throws nl.regie.core.violation.InvalidDocumentException if what would come of it is not valid
     */
    public String take(Account account, CaseId id, String stamp, StepWish wish) {
        return take(account, id, stamp, wish, file -> table.admitted(file, wish.admits(), today.day()));
    }

    /** Takes a step that brings something else along, such as the plan that is agreed. */
    String take(Account account, CaseId id, String stamp, StepWish wish, UnaryOperator<CaseFile> also) {
        Actor actor = seats.actor(account, id, () -> register.get(id).file());
        Deed refusal = deed(wish.step(), LogAction.REFUSAL, List.of());
        return log.orRefused(
                actor.logged(),
                refusal,
                id,
                () -> Optional.ofNullable(transactions.execute(status -> {
                            StoredCase next =
                                    register.change(actor, id, stamp, file -> change(file, actor, wish, also));
                            if (next.file().phase().isErased()) {
                                traces.forget(id);
                            }
                            return register.stamp(next);
                        }))
                        .orElseThrow());
    }

    private Change change(CaseFile file, Actor actor, StepWish wish, UnaryOperator<CaseFile> also) {
        Decision<StepOutcome> decision = judge(file, actor, wish);
        if (decision.outcome() != StepOutcome.ALLOWED) {
            throw new RefusedException(decision);
        }
        if (table.admitsThird(file, wish.admits(), today.day())) {
            competence.ask(actor, file, PublicAct.ADMIT_THIRD, wish.mandate());
        }
        CaseFile taken = CaseFile.builder()
                .copyOf(also.apply(file))
                .addEvents(Event.builder()
                        .on(today.day())
                        .step(wish.step())
                        .by(actor.decides(wish.mandate()))
                        .reason(wish.reason())
                        .build())
                .build();
        table.seat(taken, wish.admits());
        if (!taken.phase().isErased()) {
            return new Change(EventKind.STEP, deed(wish.step(), LogAction.CHANGE, List.of()), List.of(), same -> taken);
        }
        List<ItemId> items = file.items().stream().map(item -> item.id()).toList();
        List<DataCategory> categories = file.items().stream()
                .map(item -> item.labels().category())
                .distinct()
                .toList();
        Deed deed = deed(wish.step(), LogAction.DELETION, categories);
        return new Change(EventKind.DELETED, deed, items, same -> Erasure.whole(taken));
    }

    private Decision<StepOutcome> judge(CaseFile file, Actor actor, StepWish wish) {
        return competence.judge(actor, file, wish.step(), wish.mandate());
    }

    private static Deed deed(Step step, LogAction action, List<DataCategory> categories) {
        Source ground = step.onlyPublicBy()
                .map(article -> Source.wgs(article, "CASE-2"))
                .orElse(Source.wgs("2.31", "CASE-2"));
        LogPurpose purpose = action == LogAction.DELETION ? LogPurpose.RETENTION : LogPurpose.CASE_MEETING;
        return new Deed(action, Optional.empty(), purpose, ground, categories);
    }
}
