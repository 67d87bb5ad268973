package nl.regie.core.json.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/** Datumvorm: a calendar date as {@code yyyy-MM-dd}, years 1000 to 9999, in the ISO calendar. */
public final class Dates {

    /** The written form. */
    public static final String PATTERN = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /** The form of a date. */
    public static final TextForm<LocalDate> DATE = TextForm.pattern(PATTERN, "2026-03-01", Dates::parse, Dates::format);

    /** The form of a day of any year, as {@code MM-dd}. */
    public static final TextForm<MonthDay> MONTH_DAY =
            TextForm.pattern("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "07-01", Dates::monthDay, Dates::monthDay);

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private Dates() {}

    /**
     * Reads a date without a formatter, which is by far the costliest part of reading a case.
     *
     * @param text for example {@code 2026-03-01}
     * @return the date
     * @throws MalformedValueException if it has another form, or no calendar has that day
     */
    public static LocalDate parse(String text) {
        boolean form = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && text.charAt(0) != '0';
        int year = form ? digits(text, 0, 4) : -1;
        int month = form ? digits(text, 5, 7) : -1;
        int day = form ? digits(text, 8, 10) : -1;
        boolean fits = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        MalformedValueException.unless(fits, ValueCode.PATTERN, "date");
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) { // the 31st of a month of 30 days, or 29 February
            throw new MalformedValueException(ValueCode.NO_SUCH_DAY, "date");
        }
    }

    private static String format(LocalDate date) {
        boolean writable = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        MalformedValueException.unless(writable, ValueCode.OUT_OF_RANGE, "date");
        return date.toString();
    }

    private static MonthDay monthDay(String text) {
        MalformedValueException.unless(text.matches("[0-9]{2}-[0-9]{2}"), ValueCode.PATTERN, "day");
        try {
            return MonthDay.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
        } catch (DateTimeException e) { // the 31st of a month of 30 days
            throw new MalformedValueException(ValueCode.NO_SUCH_DAY, "day");
        }
    }

    private static String monthDay(MonthDay day) {
        return day.toString().substring(2);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
