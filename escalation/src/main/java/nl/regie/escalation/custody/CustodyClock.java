package nl.regie.escalation.custody;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.regie.escalation.clock.DutchTime;

/**
 * Lopende klok: a clock of arrest or custody that was started.
 *
 * <p>What counts is time that really passes. A day is 24 such hours, so in the week of the change to summer time three days end an hour
 * later on the wall than they began, and in the week of the change back an hour earlier. Where the night does not count, nothing between
 * 00:00 and 09:00 on the wall does. Both changes fall in that night: it then takes eight hours or ten, and a day counts fifteen all the
 * same.
 *
 * <p>Source: facts 4; ESC-6. That a clock which is full at midnight is over at midnight, and not at 09:00, is the reading that keeps nobody
 * longer (P).
 *
 * @param rule how long it runs and what counts
 * @param startedAt when it was started, inclusive
 */
public record CustodyClock(ClockRule rule, Instant startedAt) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration DAY = Duration.ofHours(15);

    /**
     * Checks the start.
     *
     * @param rule how long it runs and what counts
     * @param startedAt when it was started
     * @throws nl.regie.core.violation.MalformedValueException if it was started outside the years 1000 to 9999
     */
    public CustodyClock {
        requireNonNull(rule, "rule");
        DutchTime.dayOf(requireNonNull(startedAt, "startedAt"));
    }

    /**
     * The first instant at which its whole length has been counted.
     *
     * @return the deadline, exclusive: what must have happened must have happened before it
     */
    public Instant deadline() {
        Duration left = rule.length();
        if (rule.nightCounts()) {
            return startedAt.plus(left);
        }
        LocalDate day = DutchTime.dayOf(startedAt);
        Instant from = later(startedAt, morningOf(day));
        while (true) {
            Duration today = Duration.between(from, DutchTime.startOf(day.plusDays(1)));
            if (left.compareTo(today) <= 0) {
                return from.plus(left);
            }
            left = left.minus(today);
            day = day.plusDays(1);
            from = morningOf(day);
        }
    }

    /**
     * How much was counted up to an instant.
     *
     * @param at the instant, exclusive
     * @return the counted time, also beyond the length; zero before the start
     * @throws nl.regie.core.violation.MalformedValueException if the instant lies after the year 9999 and the night does not count
     */
    public Duration counted(Instant at) {
        if (!at.isAfter(startedAt)) {
            return Duration.ZERO;
        }
        if (rule.nightCounts()) {
            return Duration.between(startedAt, at);
        }
        LocalDate first = DutchTime.dayOf(startedAt);
        LocalDate last = DutchTime.dayOf(at);
        // each whole day counts the same, also that of a change of the clock; then less what lay before the start
        return DAY.multipliedBy(ChronoUnit.DAYS.between(first, last))
                .plus(sinceMorning(last, at))
                .minus(sinceMorning(first, startedAt));
    }

    private static Duration sinceMorning(LocalDate day, Instant at) {
        Instant morning = morningOf(day);
        return at.isAfter(morning) ? Duration.between(morning, at) : Duration.ZERO;
    }

    /**
     * How much counted time is left at an instant. For the time on the wall, look at {@link #deadline()}.
     *
     * @param at the instant
     * @return what is left; zero from the deadline on, the whole length up to the start
     */
    public Duration left(Instant at) {
        return isOver(at) ? Duration.ZERO : rule.length().minus(counted(at));
    }

    /**
     * Whether it is over.
     *
     * @param at the instant
     * @return true from the deadline on, inclusive
     */
    public boolean isOver(Instant at) {
        return !at.isBefore(deadline());
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(DutchTime.ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
