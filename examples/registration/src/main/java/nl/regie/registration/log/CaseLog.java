package nl.regie.registration.log;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.source.Source;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.log.CaseKey;
import nl.regie.privacy.log.DisclosureLog;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogActor;
import nl.regie.privacy.log.LogEntry;
import nl.regie.privacy.log.LogEvent;
import nl.regie.privacy.log.LogEventBuilder;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.privacy.log.LogStore;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.today.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Logboek: writes what is done with cases, in the transaction in which it is done. */
@Component
public class CaseLog {

    private static final int ATTEMPTS = 3; // the store lets writers wait for each other

    private static final CaseId REGISTER = new CaseId("register");

    private final DisclosureLog log;
    private final CaseKeys keys;
    private final Today today;
    private final TransactionOperations transactions;

    CaseLog(LogStore store, CaseKeys keys, Today today, TransactionOperations transactions) {
        this.log = DisclosureLog.of(store, ATTEMPTS);
        this.keys = keys;
        this.today = today;
        this.transactions = transactions;
    }

    /**
     * Logs that something was done with a case.
     *
     * @param actor who did it
     * @param what what was done, for what and on which ground
     * @param caseId the case
     * @param items the items it was about, by their ids in the case
     * @param subjects whom they are about
     * @return the entry
     */
    public LogEntry record(
            LogActor actor, Deed what, CaseId caseId, List<ItemId> items, Collection<PersonId> subjects) {
        CaseKey key = keys.of(caseId);
        LogEvent event = event(actor, what)
                .items(items)
                .casePseudonym(key.pseudonym(caseId))
                .subjects(subjects.stream().distinct().map(key::pseudonym).toList())
                .build();
        return append(event);
    }

    /**
     * Does what may be refused, and logs it if it is. The entry is written after what was done has been undone, so that it stays.
     *
     * @param actor who did it
     * @param refusal how the refusal stands in the log
     * @param caseId the case
     * @param what what is done
     * @return what comes of it
     */
    public <T> T orRefused(LogActor actor, Deed refusal, CaseId caseId, Supplier<T> what) {
        try {
            return what.get();
        } catch (RefusedException | InvalidDocumentException refused) {
            record(actor, refusal, caseId, List.of(), List.of());
            throw refused;
        }
    }

    /**
     * Logs that something was done with the register as a whole, such as looking whether somebody is known in it. All of these have one
     * pseudonym, which is that of no case.
     */
    public LogEntry whole(LogActor actor, Deed what) {
        return append(event(actor, what)
                .casePseudonym(keys.ofRegister().pseudonym(REGISTER))
                .build());
    }

    /**
     * Logs that who supervises looked at how a case is seen. Under the pseudonym of the case he could tell, from his own entry, which case
     * all the others are about; so this one has a pseudonym of its own.
     */
    public LogEntry supervised(LogActor actor, Deed what, CaseId caseId) {
        return append(event(actor, what)
                .casePseudonym(keys.ofOversight(caseId).pseudonym(caseId))
                .build());
    }

    /** Logs that the log itself was read. */
    public LogEntry read(LogActor reader, LogPurpose purpose, Source ground) {
        return append(LogEvent.builder()
                .at(today.instant())
                .action(LogAction.LOG_READING)
                .actor(reader)
                .purpose(purpose)
                .ground(ground)
                .build());
    }

    private LogEventBuilder event(LogActor actor, Deed what) {
        return LogEvent.builder()
                .at(today.instant())
                .action(what.action())
                .actor(actor)
                .recipient(what.recipient())
                .purpose(what.purpose())
                .ground(what.ground())
                .categories(what.categories());
    }

    private LogEntry append(LogEvent event) {
        return Optional.ofNullable(transactions.execute(status ->
                        log.append(event).getOrElseThrow(head -> new IllegalStateException("the log is busy"))))
                .orElseThrow();
    }

    /**
     * Handeling: what was done.
     *
     * @param action the action
     * @param recipient to whom something was given
     * @param purpose for what
     * @param ground on which ground
     * @param categories of which categories
     */
    public record Deed(
            LogAction action,
            Optional<ParticipantId> recipient,
            LogPurpose purpose,
            Source ground,
            List<DataCategory> categories) {}
}
