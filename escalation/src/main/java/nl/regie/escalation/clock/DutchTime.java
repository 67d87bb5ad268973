package nl.regie.escalation.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Nederlandse tijd: the one time zone of this library. Every day, night and hour of a rule is meant in it, whatever the zone of the
 * machine.
 *
 * <p>Source: ESC-6.
 */
public final class DutchTime {

    /** The time zone of the European Netherlands, with both changes of summer time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Instant FIRST = Instant.parse("0999-12-31T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-02T00:00:00Z");

    private DutchTime() {}

    /**
     * The day on which an instant falls in the Netherlands.
     *
     * @param instant the instant; in the years of documents, 1000 to 9999, and a day more on either side
     * @return the day
     * @throws MalformedValueException if it lies outside them
     */
    public static LocalDate dayOf(Instant instant) {
        boolean fits = !instant.isBefore(FIRST) && instant.isBefore(END);
        MalformedValueException.unless(fits, ValueCode.OUT_OF_RANGE, "instant");
        return instant.atZone(ZONE).toLocalDate();
    }

    /**
     * The first instant of a day in the Netherlands, which is also the first instant after the day before.
     *
     * @param day the day
     * @return its midnight
     */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
