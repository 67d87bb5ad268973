package nl.regie.core.coverage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Bereik: what share of the complex cases comes to a table. How many complex cases there are is never counted, only estimated, so the
 * estimate says by which method it was made and between which bounds it lies.
 *
 * <p>Source: ON 3, 5; RES-3.
 *
 * @param atTable how many complex cases came to a table; 0 or more
 * @param leastComplex how many complex cases there are at least, by the estimate; 1 or more, and at least {@code atTable}
 * @param mostComplex how many there are at most, by the estimate; at least {@code leastComplex}
 * @param method how the estimate was made, 1 to 500 characters
 */
public record Reach(int atTable, int leastComplex, int mostComplex, String method) {

    /**
     * Checks the numbers.
     *
     * @param atTable how many complex cases came to a table
     * @param leastComplex how many there are at least
     * @param mostComplex how many there are at most
     * @param method how the estimate was made
     * @throws MalformedValueException if a number is out of range, or the method is blank
     */
    public Reach {
        MalformedValueException.unless(atTable >= 0, ValueCode.OUT_OF_RANGE, "atTable");
        boolean least = leastComplex >= 1 && leastComplex >= atTable;
        MalformedValueException.unless(least, ValueCode.OUT_OF_RANGE, "leastComplex");
        MalformedValueException.unless(mostComplex >= leastComplex, ValueCode.ORDER, "mostComplex");
        Lines.line(requireNonNull(method, "method"), "method");
    }

    /**
     * The share at least, in whole percents rounded down.
     *
     * @return 0 to 100
     */
    public int leastPercent() {
        return (int) (100L * atTable / mostComplex);
    }

    /**
     * The share at most, in whole percents rounded up.
     *
     * @return 0 to 100
     */
    public int mostPercent() {
        return (int) ((100L * atTable + leastComplex - 1) / leastComplex);
    }

    /**
     * The share, if the estimate is one number.
     *
     * @return whole percents rounded down; empty if the bounds differ
     */
    public Optional<Integer> percent() {
        return leastComplex == mostComplex ? Optional.of(leastPercent()) : Optional.empty();
    }
}
