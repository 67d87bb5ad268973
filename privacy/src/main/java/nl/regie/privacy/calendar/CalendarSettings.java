package nl.regie.privacy.calendar;

import static java.util.Objects.requireNonNull;

import java.time.MonthDay;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Instellingen van de kalender: the periods that the law leaves open. It says "periodic" of audits and evaluations and "yearly" of the
 * report, names no day for it, and no term for the copy. A decree may say more of audits; it was not at hand. Every national default is our
 * own policy (P). Only the audit again within a year is the law's own term, and is no setting.
 *
 * <p>Source: WGS 1.7(5), 1.10, 1.12; RES-4, PRIV-19.
 *
 * @param auditMonths how many months after an audit the next is due; 1 to 60
 * @param copyDays within how many days after the results of an audit a copy goes to the authority; 1 to 365
 * @param reportBy the day of the next year on which the report of a year is due at the latest
 * @param evaluationMonths how many months after an evaluation the next is due; 1 to 60
 */
@Built
@Value.Builder
public record CalendarSettings(int auditMonths, int copyDays, MonthDay reportBy, int evaluationMonths) {

    /** The longest period in months, inclusive. */
    public static final int LONGEST = 60;

    /** The national default: an audit every two years, a copy within four weeks, the report by 1 July, an evaluation every year. */
    public static final CalendarSettings NATIONAL = new CalendarSettings(24, 28, MonthDay.of(7, 1), 12);

    private static final int YEAR = 365;

    /**
     * Checks the ranges.
     *
     * @param auditMonths how many months after an audit the next is due
     * @param copyDays within how many days a copy goes to the authority
     * @param reportBy the day on which the report of the year before is due
     * @param evaluationMonths how many months after an evaluation the next is due
     * @throws MalformedValueException if a number is out of range
     */
    public CalendarSettings {
        months(auditMonths, "auditMonths");
        MalformedValueException.unless(copyDays >= 1 && copyDays <= YEAR, ValueCode.OUT_OF_RANGE, "copyDays");
        requireNonNull(reportBy, "reportBy");
        months(evaluationMonths, "evaluationMonths");
    }

    private static void months(int months, String attribute) {
        MalformedValueException.unless(months >= 1 && months <= LONGEST, ValueCode.OUT_OF_RANGE, attribute);
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static CalendarSettingsBuilder builder() {
        return new CalendarSettingsBuilder();
    }
}
