package nl.regie.escalation.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Nederlandse tijd: the one time zone of this library. Every day, night and hour of a rule is meant in it, whatever the zone of the
 * machine.
 *
 * <p>Source: ESC-6.
 */
public final class DutchTime {

    /** The time zone of the European Netherlands, with both changes of summer time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    /**
     * The day on which an instant falls in the Netherlands.
     *
     * @param instant the instant
     * @return the day
     */
    public static LocalDate dayOf(Instant instant) {
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
