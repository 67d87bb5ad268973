package nl.regie.registration.topx;

import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.ActRequest;
import nl.regie.core.competence.PublicAct;
import nl.regie.core.competence.StepOutcome;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.PersonId;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.FreeText;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.core.source.Source;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.Listed;
import nl.regie.core.topx.Placement;
import nl.regie.core.topx.Qualification;
import nl.regie.core.topx.Retest;
import nl.regie.core.topx.RetestOutcome;
import nl.regie.core.topx.TopX;
import nl.regie.core.topx.TopXList;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.registration.deletion.RetentionNotes;
import nl.regie.registration.log.CaseLog;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.refusal.UnknownCaseException;
import nl.regie.registration.register.Register;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import nl.regie.registration.user.Actor;
import nl.regie.registration.user.Seats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lijst van het huis: tests, places and removes persons of the cases in which the user has a seat. The synthetic records are taken to be
 * complete, which a real house is told for each stage by who supplies it.
 */
@Component
public class Lists {

    private final Register register;
    private final Accounts accounts;
    private final Seats seats;
    private final ListStore store;
    private final RetentionNotes notes;
    private final TopX topX;
    private final Profile profile;
    private final CaseLog log;
    private final Today today;
    private final TransactionOperations transactions;

    Lists(
            Register register,
            Accounts accounts,
            Seats seats,
            ListStore store,
            RetentionNotes notes,
            TopX topX,
            Profile profile,
            CaseLog log,
            Today today,
            TransactionOperations transactions) {
        this.register = register;
        this.accounts = accounts;
        this.seats = seats;
        this.store = store;
        this.notes = notes;
        this.topX = topX;
        this.profile = profile;
        this.log = log;
        this.today = today;
        this.transactions = transactions;
    }

    /** By which criteria. */
    public TopX criteria() {
        return topX;
    }

    /** How many persons left the list; nothing else of them is kept. */
    public int removed() {
        return store.get(topX.criteria().id()).list().removed();
    }

    /** Who of the cases in which the user has a seat is on the list. */
    public List<Listed> listed(Account account) {
        List<String> mine = accounts.seats(account).stream()
                .map(seat -> seat.caseId().value() + "/")
                .toList();
        return store.get(topX.criteria().id()).list().entries().stream()
                .filter(entry -> mine.stream().anyMatch(entry.person().value()::startsWith))
                .toList();
    }

    /** Whether the one person concerned of a case meets the criteria, with the reasons; stays inside. */
    public Decision<Qualification> test(Account account, CaseId id) {
        seats.seat(account, id);
        return topX.test(candidate(register.get(id).file()), today.day());
    }

    /**
     * Places the person concerned of a case, after a necessity test.
     *
     * @throws RefusedException if the user may not
     * @throws InvalidDocumentException if the library refuses it
     */
    public void place(Account account, CaseId id, FreeText why) {
        CaseFile file = register.get(id).file();
        Actor actor = mayPlace(account, file);
        transactions.executeWithoutResult(status -> {
            ListStore.Kept kept = store.get(topX.criteria().id());
            keep(actor, file, kept, orElseThrow(kept.list().place(topX, candidate(file), placement(actor, file, why))));
        });
    }

    /**
     * Tests the person concerned of a case again; whoever no longer meets the criteria leaves.
     *
     * @param why why it is still necessary; empty if nobody judged that
     * @return the outcome
     * @throws RefusedException if the user may not
     * @throws InvalidDocumentException if the library refuses it
     */
    public RetestOutcome retest(Account account, CaseId id, Optional<FreeText> why) {
        CaseFile file = register.get(id).file();
        Actor actor = mayPlace(account, file);
        RetestOutcome outcome = transactions.execute(status -> {
            ListStore.Kept kept = store.get(topX.criteria().id());
            Retest retest = orElseThrow(kept.list()
                    .retest(topX, candidate(file), today.day(), why.map(words -> placement(actor, file, words))));
            keep(actor, file, kept, retest.list());
            if (retest.reason().isPresent()) {
                left(actor, file);
            }
            return retest.outcome();
        });
        return Optional.ofNullable(outcome).orElseThrow();
    }

    /** Removes the person concerned of a case, because it is no longer necessary that he or she is listed. */
    public void remove(Account account, CaseId id) {
        CaseFile file = register.get(id).file();
        Actor actor = mayPlace(account, file);
        transactions.executeWithoutResult(status -> {
            ListStore.Kept kept = store.get(topX.criteria().id());
            keep(
                    actor,
                    file,
                    kept,
                    orElseThrow(kept.list().remove(candidate(file).id())));
            left(actor, file);
        });
    }

    private void left(Actor actor, CaseFile file) {
        notes.leftList(file.id(), actor.decides(Optional.empty()), today.day(), person(file));
    }

    private void keep(Actor actor, CaseFile file, ListStore.Kept kept, TopXList next) {
        Deed deed = new Deed(
                LogAction.CHANGE, Optional.empty(), LogPurpose.PRIORITY_LIST, Source.wgs("2.32", "TOPX-3"), List.of());
        store.put(kept, next);
        log.record(actor.logged(), deed, file.id(), List.of(), List.of(person(file)));
    }

    private Actor mayPlace(Account account, CaseFile file) {
        Actor actor = seats.actor(account, file);
        ActRequest request = ActRequest.builder()
                .act(PublicAct.PLACE_ON_LIST)
                .on(today.day())
                .by(actor.decides(Optional.empty()))
                .build();
        Decision<StepOutcome> decision = profile.stepGuard().judge(file, request);
        if (decision.outcome() != StepOutcome.ALLOWED) {
            throw new RefusedException(decision);
        }
        return actor;
    }

    private Placement placement(Actor actor, CaseFile file, FreeText why) {
        return new Placement(
                today.day(),
                file.participant(actor.seat().participant()).orElseThrow(),
                actor.decides(Optional.empty()),
                why);
    }

    private Candidate candidate(CaseFile file) {
        return Candidate.of(file, person(file), today.day(), EnumSet.allOf(ProcedureStage.class))
                .orElseThrow(UnknownCaseException::new);
    }

    /** The first person of the case whom the library takes for a candidate. */
    private PersonId person(CaseFile file) {
        return file.persons().stream()
                .map(person -> person.id())
                .filter(id -> Candidate.of(file, id, today.day(), EnumSet.noneOf(ProcedureStage.class))
                        .isPresent())
                .findFirst()
                .orElseThrow(UnknownCaseException::new);
    }

    private static <T> T orElseThrow(Either<Violation, T> result) {
        return result.getOrElseThrow(violation -> new InvalidDocumentException(io.vavr.collection.List.of(violation)));
    }
}
