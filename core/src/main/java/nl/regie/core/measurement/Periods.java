package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Voor en tijdens: two periods of the same number of days, that meet on the day on which the approach began.
 *
 * <p>Source: facts 9; RES-1. The length, and that both are cut short alike, are our own policy (P).
 *
 * @param before the days before the approach
 * @param during the days of the approach, its first day included
 * @param whole whether the second one has its full length; false if it was cut off at the day of measuring
 */
public record Periods(Window before, Window during, boolean whole) {

    /**
     * Checks that the periods meet and are equally long.
     *
     * @param before the days before the approach
     * @param during the days of the approach
     * @param whole whether the second one has its full length
     * @throws MalformedValueException if the second does not begin where the first ends, or they differ in length
     */
    public Periods {
        requireNonNull(before, "before");
        requireNonNull(during, "during");
        MalformedValueException.unless(before.until().equals(during.from()), ValueCode.ORDER, "during");
        MalformedValueException.unless(before.days() == during.days(), ValueCode.CONTRADICTION, "before");
    }

    /**
     * The periods round the day on which the approach began. What has not been lived through yet is cut off, and then as many days
     * before it are left out.
     *
     * @param reference the first day of the approach
     * @param months how long each lasts at most, in months; at least 1
     * @param asOf the day of measuring, inclusive
     * @return the periods
     * @throws MalformedValueException if the approach begins after the day of measuring, or there is no month
     */
    public static Periods of(LocalDate reference, int months, LocalDate asOf) {
        requireNonNull(reference, "reference");
        MalformedValueException.unless(!requireNonNull(asOf, "asOf").isBefore(reference), ValueCode.ORDER, "asOf");
        MalformedValueException.unless(months >= 1, ValueCode.OUT_OF_RANGE, "months");
        LocalDate full = reference.plusMonths(months);
        LocalDate end = full.isAfter(asOf) ? asOf.plusDays(1) : full;
        long days = ChronoUnit.DAYS.between(reference, end);
        return new Periods(
                new Window(reference.minusDays(days), reference), new Window(reference, end), end.equals(full));
    }

    /**
     * Both periods together.
     *
     * @return from the first day before to the last day during
     */
    public Window together() {
        return new Window(before.from(), during.until());
    }
}
