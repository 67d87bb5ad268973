package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Bewaartermijn van het logbestand: up to where a log is past its term. What is past it can be removed from the beginning on; the rest
 * verifies from the seal that is given here.
 *
 * <p>Source: WGS 1.8(4); PRIV-11.
 */
public final class LogTerm {

    private LogTerm() {}

    /**
     * When an entry is past its term. Months are counted in UTC.
     *
     * @param event the event
     * @param settings the term
     * @return the first instant at which it is past it
     */
    public static Instant ends(LogEvent event, LogSettings settings) {
        int months = requireNonNull(settings, "settings").termMonths();
        return event.at().atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
    }

    /**
     * Up to where everything is past its term. An entry that is not past it keeps all that come after it.
     *
     * @param begin the seal on which the first entry follows
     * @param entries the entries, in their order, of a log that was {@linkplain LogCheck checked}
     * @param settings the term
     * @param now the moment for which it is asked
     * @return the seal of the last entry that can be removed; {@code begin} if none can
     */
    public static Seal reached(Seal begin, Iterable<LogEntry> entries, LogSettings settings, Instant now) {
        requireNonNull(now, "now");
        Seal reached = requireNonNull(begin, "begin");
        for (LogEntry entry : entries) {
            if (now.isBefore(ends(entry.event(), settings))) {
                return reached;
            }
            reached = entry.seal();
        }
        return reached;
    }
}
