package nl.regie.registration.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.validation.CaseValidator;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.registration.log.CaseLog;
import nl.regie.registration.refusal.ConflictException;
import nl.regie.registration.refusal.UnknownCaseException;
import nl.regie.registration.secret.Stamps;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Register: the cases. A change is one transaction of three: the state, the event and the entry in the log; a crash leaves all of them or
 * none.
 */
@Component
public class Register {

    private final CaseStore store;
    private final CaseLog log;
    private final Today today;
    private final Stamps stamps;
    private final TransactionOperations transactions;

    Register(CaseStore store, CaseLog log, Today today, Stamps stamps, TransactionOperations transactions) {
        this.store = store;
        this.log = log;
        this.today = today;
        this.stamps = stamps;
        this.transactions = transactions;
    }

    /**
     * The case with an id.
     *
     * @throws UnknownCaseException if there is none
     */
    public StoredCase get(CaseId id) {
        return store.find(id).orElseThrow(UnknownCaseException::new);
    }

    /**
     * The case with an id, if it is still as somebody looked at it.
     *
     * @param expected the stamp of the version that he or she looked at
     * @throws ConflictException if somebody else changed the case in the meantime
     */
    public StoredCase get(CaseId id, String expected) {
        StoredCase now = get(id);
        if (!stamps.of(id, now.version()).equals(expected)) {
            throw new ConflictException();
        }
        return now;
    }

    /** The stamp that whoever changes the case must bring. */
    public String stamp(StoredCase stored) {
        return stamps.of(stored.file().id(), stored.version());
    }

    /** Whether there is a case with an id. */
    public boolean knows(CaseId id) {
        return store.find(id).isPresent();
    }

    /** The ids of all cases. */
    public List<CaseId> ids() {
        return store.ids();
    }

    /** What was done to a case. */
    public List<CaseEvent> events(CaseId id) {
        return store.events(id);
    }

    /**
     * Changes a case.
     *
     * @param actor who changes it
     * @param id the case
     * @param expected the stamp of the version that he or she looked at
     * @param decide judges the case as it is, and makes the change; what it throws leaves everything as it was
     * @return the next state
     * @throws ConflictException if somebody else changed the case in the meantime
     * @throws InvalidDocumentException if the library refuses what would come of it
     */
    public StoredCase change(Actor actor, CaseId id, String expected, Function<CaseFile, Change> decide) {
        return required(transactions.execute(status -> {
            StoredCase now = get(id, expected);
            Change change = decide.apply(now.file());
            CaseFile next = valid(change.to().apply(now.file()));
            String digest = store.update(now, next);
            return kept(actor, now.file(), next, now.version() + 1, change, digest);
        }));
    }

    /**
     * Keeps a new case.
     *
     * @param actor who notified it
     * @param change the change that makes it of itself
     * @param file the case
     * @param also what else belongs to it, in the same transaction
     * @return the first state
     * @throws InvalidDocumentException if the library refuses it
     */
    public StoredCase add(Actor actor, Change change, CaseFile file, Runnable also) {
        return required(transactions.execute(status -> {
            CaseFile first = valid(change.to().apply(file));
            String digest = store.insert(first);
            also.run();
            return kept(actor, file, first, 1, change, digest);
        }));
    }

    private StoredCase kept(Actor actor, CaseFile before, CaseFile file, int version, Change change, String digest) {
        store.add(new CaseEvent(
                file.id(),
                version,
                today.instant(),
                change.kind(),
                actor.seat().participant(),
                Optional.of(actor.seat().person()),
                change.items(),
                digest));
        log.record(actor.logged(), change.deed(), file.id(), change.items(), subjects(before, file, change.items()));
        if (file.phase().isErased()) {
            store.coarsen(file.id());
        }
        return new StoredCase(file, version);
    }

    /** Whom the items are about: of what was deleted only the state before tells. */
    private static List<PersonId> subjects(CaseFile before, CaseFile after, List<ItemId> touched) {
        return Stream.of(before, after)
                .flatMap(file -> file.items().stream())
                .filter(item -> touched.contains(item.id()))
                .flatMap(item -> item.labels().subject().stream())
                .distinct()
                .toList();
    }

    private static CaseFile valid(CaseFile file) {
        return InvalidDocumentException.orElseThrow(CaseValidator.validate(file))
                .value();
    }

    private static StoredCase required(@Nullable StoredCase stored) {
        return Optional.ofNullable(stored).orElseThrow();
    }
}
