package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Either;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Verstrekkingenlog: adds events to a log, each behind the last. It keeps nothing itself; as safe for use by several threads as the store.
 *
 * <p>Source: WGS 1.8(4); PRIV-11.
 */
public final class DisclosureLog {

    private final LogStore store;
    private final int attempts;

    private DisclosureLog(LogStore store, int attempts) {
        this.store = store;
        this.attempts = attempts;
    }

    /**
     * Prepares to write.
     *
     * @param store where the log is kept
     * @param attempts how often an event is tried when others write at the same time; 1 to 1,000
     * @return the log
     * @throws MalformedValueException if the number is out of range
     */
    public static DisclosureLog of(LogStore store, int attempts) {
        MalformedValueException.unless(attempts >= 1 && attempts <= 1_000, ValueCode.OUT_OF_RANGE, "attempts");
        return new DisclosureLog(requireNonNull(store, "store"), attempts);
    }

    /**
     * Adds an event. What is logged must be done only when this gives the entry: what is not in the log did not happen.
     *
     * @param event the event
     * @return the entry that was kept, whose {@linkplain LogEntry#seal seal} is worth anchoring; or, when others came first at every
     *     attempt, the head as it was at the last one, and nothing was kept
     */
    public Either<Seal, LogEntry> append(LogEvent event) {
        requireNonNull(event, "event");
        Seal head = store.head();
        for (int attempt = 1; ; attempt++) {
            LogEntry entry = LogEntry.after(head, event);
            if (store.append(head, entry)) {
                return Either.right(entry);
            }
            if (attempt == attempts) {
                return Either.left(head);
            }
            head = store.head();
        }
    }
}
