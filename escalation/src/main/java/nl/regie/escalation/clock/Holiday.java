package nl.regie.escalation.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import nl.regie.core.text.Term;

/**
 * Feestdag: the public holidays of the Netherlands, each as the rule by which its date follows from the year. Whether one counts as a day
 * off is a matter of {@link Holidays}.
 *
 * <p>Source: ESC-6; the calendar itself, no document of the field.
 */
public enum Holiday implements Term {
    /** Nieuwjaarsdag: New Year’s Day. */
    NEW_YEAR,
    /** Goede Vrijdag: Good Friday, two days before Easter Sunday. */
    GOOD_FRIDAY,
    /** Eerste paasdag: Easter Sunday. */
    EASTER_SUNDAY,
    /** Tweede paasdag: Easter Monday. */
    EASTER_MONDAY,
    /** Koningsdag: King’s Day, 27 April; before 2014 Queen’s Day, 30 April; on a Saturday instead of a Sunday. */
    KINGS_DAY,
    /** Bevrijdingsdag: Liberation Day, 5 May. */
    LIBERATION_DAY,
    /** Hemelvaartsdag: Ascension Day, 39 days after Easter Sunday. */
    ASCENSION_DAY,
    /** Eerste pinksterdag: Whit Sunday, 49 days after Easter Sunday. */
    WHIT_SUNDAY,
    /** Tweede pinksterdag: Whit Monday. */
    WHIT_MONDAY,
    /** Eerste kerstdag: Christmas Day. */
    CHRISTMAS_DAY,
    /** Tweede kerstdag: Boxing Day. */
    BOXING_DAY;

    private static final int FIRST_KINGS_DAY = 2014;

    /**
     * The date in a year. The rule of Queen’s Day is that of 1980 to 2013; for years before it is what that rule would have given.
     *
     * @param year the year, of the Gregorian calendar
     * @return the date
     */
    public LocalDate on(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER_SUNDAY -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case KINGS_DAY -> kingsDay(year);
            case LIBERATION_DAY -> LocalDate.of(year, Month.MAY, 5);
            case ASCENSION_DAY -> easter(year).plusDays(39);
            case WHIT_SUNDAY -> easter(year).plusDays(49);
            case WHIT_MONDAY -> easter(year).plusDays(50);
            case CHRISTMAS_DAY -> LocalDate.of(year, Month.DECEMBER, 25);
            case BOXING_DAY -> LocalDate.of(year, Month.DECEMBER, 26);
        };
    }

    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, year < FIRST_KINGS_DAY ? 30 : 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** The Gregorian computus, as published anonymously in Nature of 20 April 1876 (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int inCentury = Math.floorMod(year, 100);
        int leapCenturies = Math.floorDiv(century, 4);
        int moon = Math.floorDiv(century - Math.floorDiv(century + 8, 25) + 1, 3);
        int epact = Math.floorMod(19 * golden + century - leapCenturies - moon + 15, 30);
        int weekday =
                Math.floorMod(32 + 2 * Math.floorMod(century, 4) + 2 * (inCentury / 4) - epact - inCentury % 4, 7);
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
