package nl.regie.core.topx;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Aantallen: how a test of many persons came out, without saying of whom. The numbers are raw: for publication small ones must be
 * suppressed first.
 *
 * <p>Source: WGS 2.32(2), (4); TOPX-3, TOPX-6.
 *
 * @param tested how many persons were tested
 * @param qualifying how many of them meet the criteria
 * @param undecided of how many the record does not tell
 */
public record Numbers(int tested, int qualifying, int undecided) {

    /**
     * Checks the numbers.
     *
     * @param tested how many persons were tested
     * @param qualifying how many of them meet the criteria
     * @param undecided of how many the record does not tell
     * @throws MalformedValueException if one is below 0, or the parts are more than the whole
     */
    public Numbers {
        boolean fits = qualifying >= 0 && undecided >= 0 && (long) qualifying + undecided <= tested;
        MalformedValueException.unless(fits, ValueCode.OUT_OF_RANGE, "tested");
    }

    /**
     * Adds the numbers of other persons.
     *
     * @param others the numbers of persons who are not among these
     * @return both together
     * @throws ArithmeticException if one of the sums is above {@link Integer#MAX_VALUE}
     */
    public Numbers plus(Numbers others) {
        return new Numbers(
                Math.addExact(tested, others.tested),
                Math.addExact(qualifying, others.qualifying),
                Math.addExact(undecided, others.undecided));
    }
}
