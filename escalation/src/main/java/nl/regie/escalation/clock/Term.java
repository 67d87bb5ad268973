package nl.regie.escalation.clock;

import static java.util.Objects.requireNonNull;

import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Termijn: how long somebody has, such as five working days. {@link WorkingCalendar} tells when it is over. Not to be confused with the
 * {@linkplain nl.regie.core.text.Term terms of the field}, which are words.
 *
 * <p>Source: ESC-2, ESC-6.
 *
 * @param amount how many, 0 to 9,999; 0 of hours is at once, 0 of anything else is on the day itself
 * @param unit of what
 */
public record Term(int amount, TermUnit unit) {

    private static final int MOST = 9_999;

    /**
     * Checks the amount.
     *
     * @param amount how many
     * @param unit of what
     * @throws MalformedValueException if the amount is out of range
     */
    public Term {
        MalformedValueException.unless(amount >= 0 && amount <= MOST, ValueCode.OUT_OF_RANGE, "amount");
        requireNonNull(unit, "unit");
    }

    /**
     * A term in hours.
     *
     * @param amount how many
     * @return the term
     * @throws MalformedValueException if the amount is out of range
     */
    public static Term hours(int amount) {
        return new Term(amount, TermUnit.HOURS);
    }

    /**
     * A term in calendar days.
     *
     * @param amount how many
     * @return the term
     * @throws MalformedValueException if the amount is out of range
     */
    public static Term days(int amount) {
        return new Term(amount, TermUnit.DAYS);
    }

    /**
     * A term in working days.
     *
     * @param amount how many
     * @return the term
     * @throws MalformedValueException if the amount is out of range
     */
    public static Term workingDays(int amount) {
        return new Term(amount, TermUnit.WORKING_DAYS);
    }

    /**
     * A term in weeks.
     *
     * @param amount how many
     * @return the term
     * @throws MalformedValueException if the amount is out of range
     */
    public static Term weeks(int amount) {
        return new Term(amount, TermUnit.WEEKS);
    }

    /**
     * The term as people write it.
     *
     * @param language the language
     * @return for example {@code 5 working days}, or {@code 1 working day}
     */
    public String label(Language language) {
        return amount + " " + (amount == 1 ? unit.one(language) : unit.label(language));
    }
}
