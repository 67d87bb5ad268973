package nl.regie.escalation.clock;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Vrije dagen: which days besides Saturday and Sunday are no working days. It is configuration: no document of the field says which days
 * its terms skip.
 *
 * <p>Source: ESC-6, RES-4; the national default is our own policy (P).
 *
 * @param goodFriday whether Good Friday is a day off
 * @param liberation in which years Liberation Day is a day off
 * @param local days off of the region or the house, such as 3 October in Leiden, each date once, in any order; may be empty
 */
public record Holidays(boolean goodFriday, LiberationDays liberation, List<LocalDate> local) {

    /** The national default: not Good Friday, Liberation Day once in five years, nothing local. */
    public static final Holidays NATIONAL = new Holidays(false, LiberationDays.EVERY_FIVE_YEARS, List.of());

    /**
     * Checks the local days.
     *
     * @param goodFriday whether Good Friday is a day off
     * @param liberation in which years Liberation Day is a day off
     * @param local days off of the region or the house
     * @throws MalformedValueException if a local day stands twice
     */
    public Holidays {
        requireNonNull(liberation, "liberation");
        local = List.copyOf(requireNonNull(local, "local"));
        MalformedValueException.unless(new HashSet<>(local).size() == local.size(), ValueCode.DUPLICATE, "local");
    }

    /**
     * The days off of a year, whichever day of the week they fall on.
     *
     * @param year the year
     * @return the dates in order, each once
     */
    public List<LocalDate> in(int year) {
        List<LocalDate> days = new ArrayList<>(
                local.stream().filter(day -> day.getYear() == year).toList());
        Arrays.stream(Holiday.values())
                .filter(holiday -> isOff(holiday, year))
                .map(holiday -> holiday.on(year))
                .forEach(days::add);
        return days.stream().sorted().distinct().toList();
    }

    private boolean isOff(Holiday holiday, int year) {
        return switch (holiday) {
            case GOOD_FRIDAY -> goodFriday;
            case LIBERATION_DAY -> liberation.isOffIn(year);
            default -> true;
        };
    }
}
