package nl.regie.escalation.agenda;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen van de agenda: when a case has waited too long, and how much of a table is kept for those.
 *
 * <p>Source: ESC-7, RES-4. The national default is our own policy (P).
 *
 * @param weeks a case that waits longer than so many weeks has waited too long; 1 to 52
 * @param deferrals a case that was deferred so many times has waited too long; 1 to 20
 * @param reservedPercent which part of the places of a table acute danger leaves to cases that waited too long, in per cent, 0 to 100; with
 *     0 there is no bound on waiting
 * @param overloadRounds in how many rounds on end somebody who waited too long must be deferred before the overload is called lasting; 1 to
 *     52
 */
public record AgendaSettings(int weeks, int deferrals, int reservedPercent, int overloadRounds) {

    /** The national default: over six weeks or deferred twice, one place in five, lasting after four rounds. */
    public static final AgendaSettings NATIONAL = new AgendaSettings(6, 2, 20, 4);

    private static final int WEEKS_OF_A_YEAR = 52;

    /**
     * Checks the ranges.
     *
     * @param weeks after how many weeks a case has waited too long
     * @param deferrals after how many deferrals
     * @param reservedPercent which part of the places is kept for those
     * @param overloadRounds after how many rounds an overload is lasting
     * @throws MalformedValueException if a number is out of range
     */
    public AgendaSettings {
        MalformedValueException.unless(weeks >= 1 && weeks <= WEEKS_OF_A_YEAR, ValueCode.OUT_OF_RANGE, "weeks");
        MalformedValueException.unless(deferrals >= 1 && deferrals <= 20, ValueCode.OUT_OF_RANGE, "deferrals");
        MalformedValueException.unless(
                reservedPercent >= 0 && reservedPercent <= 100, ValueCode.OUT_OF_RANGE, "reservedPercent");
        MalformedValueException.unless(
                overloadRounds >= 1 && overloadRounds <= WEEKS_OF_A_YEAR, ValueCode.OUT_OF_RANGE, "overloadRounds");
    }

    /**
     * How many places of a table acute danger leaves to cases that waited too long.
     *
     * @param capacity how many places the table has
     * @return its reserved share, rounded down, but at least one of two or more places if anything is reserved; of a single place none,
     *     unless all of it is
     */
    public int reserved(int capacity) {
        int share = capacity * reservedPercent / 100;
        return share == 0 && reservedPercent > 0 && capacity > 1 ? 1 : share;
    }
}
