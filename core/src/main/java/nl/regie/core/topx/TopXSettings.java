package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen van de Top-X: the criteria that a region uses, and on which days everybody on the list is tested again.
 *
 * <p>Source: ON 3; WGS 2.32; facts 2.1; TOPX-1, TOPX-4, RES-4.
 *
 * @param criteria the criteria, ids unique; may be empty, then the region has no list
 * @param retestDays the fixed days of every year, at least one, each once; 29 February is 28 February in a year without that day
 */
public record TopXSettings(List<ListCriteria> criteria, List<MonthDay> retestDays) {

    /**
     * The national default: no list, only the labels of the field, and Amsterdam's Top600 as an example that has ended. That everybody is
     * tested twice a year is Amsterdam's example; which days is our own policy (P).
     */
    public static final TopXSettings NATIONAL = new TopXSettings(
            List.of(
                    ShippedCriteria.TOP600,
                    ShippedCriteria.ISD_GUIDELINE,
                    ShippedCriteria.REPEAT_OFFENDER,
                    ShippedCriteria.YOUNG_REPEAT_OFFENDER),
            List.of(MonthDay.of(1, 1), MonthDay.of(7, 1)));

    /**
     * Copies the lists; the days are put in order.
     *
     * @param criteria the criteria
     * @param retestDays the fixed days
     * @throws MalformedValueException if an id or a day stands twice, or there is no day
     */
    public TopXSettings {
        criteria = List.copyOf(requireNonNull(criteria, "criteria"));
        long ids = criteria.stream().map(ListCriteria::id).distinct().count();
        MalformedValueException.unless(ids == criteria.size(), ValueCode.DUPLICATE, "criteria");
        List<MonthDay> days = requireNonNull(retestDays, "retestDays").stream()
                .distinct()
                .sorted()
                .toList();
        MalformedValueException.unless(days.size() == retestDays.size(), ValueCode.DUPLICATE, "retestDays");
        MalformedValueException.unless(!days.isEmpty(), ValueCode.TOO_SHORT, "retestDays");
        retestDays = days;
    }

    /**
     * The last fixed day up to a date.
     *
     * @param date the date, inclusive
     * @return the day; empty only at the beginning of the first year that a date can have
     */
    public Optional<LocalDate> lastRetestDay(LocalDate date) {
        return IntStream.of(date.getYear() - 1, date.getYear())
                .filter(year -> year >= Year.MIN_VALUE)
                .boxed()
                .flatMap(year -> retestDays.stream().map(day -> day.atYear(year)))
                .filter(day -> !day.isAfter(date))
                .max(Comparator.naturalOrder());
    }

    /**
     * The next fixed day after a date.
     *
     * @param date the date, exclusive
     * @return the day
     * @throws java.time.DateTimeException if it would fall after the last year that a date can have
     */
    public LocalDate nextRetestDay(LocalDate date) {
        return IntStream.of(date.getYear(), date.getYear() + 1)
                .boxed()
                .flatMap(year -> retestDays.stream().map(day -> day.atYear(year)))
                .filter(day -> day.isAfter(date))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
