package nl.regie.escalation.custody;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Regel van een klok: how long it runs and whether the night counts.
 *
 * <p>Source: facts 4; ESC-6.
 *
 * @param kind which clock
 * @param length how long, in counted time; whole minutes, 1 minute to 30 days of 24 hours
 * @param nightCounts whether 00:00–09:00 in Dutch local time counts
 * @param source what it rests on. The law and the framework documents of the field are named only for the lengths that are read in them;
 *     who sets another one says so, as a covenant or as policy of his own
 */
public record ClockRule(ClockKind kind, Duration length, boolean nightCounts, Source source) {

    private static final Duration LONGEST = Duration.ofDays(30);

    /**
     * Checks the length.
     *
     * @param kind which clock
     * @param length how long
     * @param nightCounts whether the night counts
     * @param source what it rests on
     * @throws MalformedValueException if the length is out of range or no whole number of minutes, or the source is the law, a decree or a
     *     framework document, in which no such clock is read
     */
    public ClockRule {
        requireNonNull(kind, "kind");
        requireNonNull(source, "source");
        boolean whole = requireNonNull(length, "length").equals(Duration.ofMinutes(length.toMinutes()));
        boolean fits = whole && length.toMinutes() >= 1 && length.compareTo(LONGEST) <= 0;
        MalformedValueException.unless(fits, ValueCode.OUT_OF_RANGE, "length");
        boolean own = source.origin() == Origin.COVENANT || source.origin() == Origin.POLICY;
        MalformedValueException.unless(
                own || isRead(source.origin(), kind, length, nightCounts), ValueCode.CONTRADICTION, "source");
    }

    /** Whether facts 4 reads this in the law, as it is or was before 2017, or in the targets of 2016. */
    private static boolean isRead(Origin origin, ClockKind kind, Duration length, boolean nightCounts) {
        List<Duration> read = switch (kind) {
            case HOLDING -> List.of(Duration.ofHours(6));
            case HOLDING_PRE_TRIAL_ALLOWED -> List.of(Duration.ofHours(6), Duration.ofHours(9));
            case POLICE_CUSTODY, LONG_SETTLEMENT -> List.of(Duration.ofDays(3));
            case EXTENDED_CUSTODY -> List.of(Duration.ofDays(6));
            case BEFORE_JUDGE ->
                List.of(Duration.ofDays(3).plusHours(15), Duration.ofDays(3).plusHours(18));
            case SHORT_SETTLEMENT -> List.of(Duration.ofHours(6));
        };
        boolean settlement = kind == ClockKind.SHORT_SETTLEMENT || kind == ClockKind.LONG_SETTLEMENT;
        boolean day = kind == ClockKind.HOLDING
                || kind == ClockKind.HOLDING_PRE_TRIAL_ALLOWED
                || kind == ClockKind.SHORT_SETTLEMENT;
        return origin == (settlement ? Origin.FRAMEWORK : Origin.LAW) && nightCounts != day && read.contains(length);
    }
}
