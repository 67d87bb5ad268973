package nl.regie.escalation.custody;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
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
 * @param source what it rests on
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
     * @throws MalformedValueException if the length is out of range or no whole number of minutes
     */
    public ClockRule {
        requireNonNull(kind, "kind");
        requireNonNull(source, "source");
        boolean whole = requireNonNull(length, "length").equals(Duration.ofMinutes(length.toMinutes()));
        boolean fits = whole && length.toMinutes() >= 1 && length.compareTo(LONGEST) <= 0;
        MalformedValueException.unless(fits, ValueCode.OUT_OF_RANGE, "length");
    }
}
