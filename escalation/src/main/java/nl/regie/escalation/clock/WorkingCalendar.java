package nl.regie.escalation.clock;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Werkkalender: which days are working days, and when a term is over. Always in {@linkplain DutchTime Dutch time}. Immutable and
 * thread-safe.
 *
 * <p>Two forms, because steps of a case carry a day and signals an instant:
 *
 * <ul>
 *   <li>from a <b>day</b> to the <b>last day</b>, inclusive: whoever acts on that day is in time;
 *   <li>from an <b>instant</b> to the <b>first instant after</b> the term, exclusive: whoever acts before it is in time.
 * </ul>
 *
 * In both the day of the start itself does not count, except that hours are counted from the instant. The two agree: counted in days,
 * working days or weeks, the term from an instant is over at the midnight after the last day of the term from its day. A term that ends on
 * a day that is no working day is not stretched: whoever wants that counts in working days.
 *
 * <p>Source: ESC-2, ESC-6; what the ends count is our own policy (P).
 */
public final class WorkingCalendar {

    /** The calendar of the {@linkplain Holidays#NATIONAL national default}. */
    public static final WorkingCalendar NATIONAL = of(Holidays.NATIONAL);

    private static final int FIRST_MADE = 2010;
    private static final int LAST_MADE = 2050;

    private final Holidays holidays;
    /** The days off of the years that terms mostly fall in, made once: a router asks for every duty. */
    private final List<Set<LocalDate>> made;

    private WorkingCalendar(Holidays holidays) {
        this.holidays = holidays;
        this.made = IntStream.rangeClosed(FIRST_MADE, LAST_MADE)
                .mapToObj(year -> Set.copyOf(holidays.in(year)))
                .toList();
    }

    /**
     * Makes the calendar.
     *
     * @param holidays which days are off
     * @return the calendar
     */
    public static WorkingCalendar of(Holidays holidays) {
        return new WorkingCalendar(requireNonNull(holidays, "holidays"));
    }

    /**
     * Whether a day is a working day.
     *
     * @param day the day
     * @return false for Saturday, Sunday and days off
     */
    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && !off(day.getYear()).contains(day);
    }

    private Set<LocalDate> off(int year) {
        return year < FIRST_MADE || year > LAST_MADE ? Set.copyOf(holidays.in(year)) : made.get(year - FIRST_MADE);
    }

    /**
     * The last day of a term that begins on a day.
     *
     * @param start the day it begins, which does not count
     * @param term how long; hours are rounded up to days of 24 hours, because the hour of the start is not known
     * @return the last day, inclusive; the start itself for a term of 0
     */
    public LocalDate plus(LocalDate start, Term term) {
        requireNonNull(start, "start");
        int amount = requireNonNull(term, "term").amount();
        return switch (term.unit()) {
            case HOURS -> start.plusDays((amount + 23) / 24);
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> plusWorkingDays(start, amount);
            case WEEKS -> start.plusWeeks(amount);
        };
    }

    /**
     * When a term is over that begins at an instant.
     *
     * @param start when it begins
     * @param term how long; hours are hours that pass, also when the clock is changed
     * @return the first instant after the term, exclusive: for hours so many hours later, else the midnight after the last day
     */
    public Instant plus(Instant start, Term term) {
        if (requireNonNull(term, "term").unit() == TermUnit.HOURS) {
            return start.plusSeconds(3_600L * term.amount());
        }
        return DutchTime.startOf(plus(DutchTime.dayOf(start), term).plusDays(1));
    }

    private LocalDate plusWorkingDays(LocalDate start, int amount) {
        LocalDate day = start;
        int year = day.getYear();
        Set<LocalDate> off = off(year);
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            if (day.getYear() != year) {
                year = day.getYear();
                off = off(year);
            }
            if (isWeekday(day) && !off.contains(day)) {
                counted++;
            }
        }
        return day;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
