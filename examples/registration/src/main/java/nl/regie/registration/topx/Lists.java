package nl.regie.registration.topx;

import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.PublicAct;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.rule.Decision;
import nl.regie.core.source.Source;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.CandidateId;
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
import nl.regie.registration.competence.Competence;
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
    private final Competence competence;
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
            Competence competence,
            CaseLog log,
            Today today,
            TransactionOperations transactions) {
        this.register = register;
        this.accounts = accounts;
        this.seats = seats;
        this.store = store;
        this.notes = notes;
        this.topX = topX;
        this.competence = competence;
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
        List<Seat> mine = accounts.seats(account);
        return store.get(topX.criteria().id()).list().entries().stream()
                .filter(entry -> mine.stream().anyMatch(seat -> isOf(entry, seat.caseId())))
                .toList();
    }

    /** On which items the test of the one person concerned of a case rests; empty if the library tests nobody of it any more. */
    public Optional<List<ItemId>> restsOn(Account account, CaseId id) {
        seats.seat(account, id);
        CaseFile file = register.get(id).file();
        return candidates(file).findFirst().map(person -> topX.test(candidate(file), today.day()).findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .distinct()
                .toList());
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
            keep(actor, file, person(file), kept, orElseThrow(kept.list().place(topX, candidate(file), placement(actor, file, why))));
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
            keep(actor, file, person(file), kept, retest.list());
            if (retest.reason().isPresent()) {
                left(actor, file, person(file));
            }
            return retest.outcome();
        });
        return Optional.ofNullable(outcome).orElseThrow();
    }

    /**
     * Removes whoever of a case is listed, because it is no longer necessary. That is for whoever may place somebody, and as long as the
     * case is there: it may have been closed since.
     *
     * @throws RefusedException if the user may not
     * @throws InvalidDocumentException if nobody of it is listed
     */
    public void remove(Account account, CaseId id) {
        Seat seat = seats.seat(account, id);
        CaseFile file = register.get(id).file();
        Actor actor = seats.actor(account, seat, file);
        competence.askInAnyPhase(actor, file, PublicAct.PLACE_ON_LIST);
        transactions.executeWithoutResult(status -> {
            ListStore.Kept kept = store.get(topX.criteria().id());
            PersonId person = listed(kept, file).orElseGet(() -> person(file));
            keep(actor, file, person, kept, orElseThrow(kept.list().remove(CandidateId.of(id, person))));
            left(actor, file, person);
        });
    }

    private static Optional<PersonId> listed(ListStore.Kept kept, CaseFile file) {
        List<CandidateId> listed =
                kept.list().entries().stream().map(Listed::person).toList();
        return file.persons().stream()
                .map(Person::id)
                .filter(person -> listed.contains(CandidateId.of(file.id(), person)))
                .findFirst();
    }

    /** Whether an entry is of somebody of a case. */
    static boolean isOf(Listed entry, CaseId id) {
        return entry.person().value().startsWith(id.value() + "/");
    }

    private void left(Actor actor, CaseFile file, PersonId person) {
        notes.leftList(file.id(), actor.decides(Optional.empty()), today.day(), person);
    }

    private void keep(Actor actor, CaseFile file, PersonId person, ListStore.Kept kept, TopXList next) {
        Deed deed = new Deed(
                LogAction.CHANGE, Optional.empty(), LogPurpose.PRIORITY_LIST, Source.wgs("2.32", "TOPX-3"), List.of());
        store.put(kept, next);
        log.record(actor.logged(), deed, file.id(), List.of(), List.of(person));
    }

    private Actor mayPlace(Actor actor, CaseFile file) {
        competence.ask(actor, file, PublicAct.PLACE_ON_LIST, Optional.empty());
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
        return candidates(file).findFirst().orElseThrow(UnknownCaseException::new);
    }

    private Stream<PersonId> candidates(CaseFile file) {
        return file.persons().stream().map(Person::id).filter(id -> Candidate.of(
                        file, id, today.day(), EnumSet.noneOf(ProcedureStage.class))
                .isPresent());
    }

    static <T> T orElseThrow(Either<Violation, T> result) {
        return result.getOrElseThrow(violation -> new InvalidDocumentException(io.vavr.collection.List.of(violation)));
    }
}
