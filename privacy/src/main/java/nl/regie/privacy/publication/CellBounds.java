package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Grenzen van een cel: between which whole numbers a cell that was left out must lie, as anybody can work out from what is published. Both
 * are exact: there are numbers for all cells that fit everything published, with the lowest in this cell, and with the highest.
 *
 * <p>Source: PRIV-13.
 *
 * @param row the place of its row: the rows, then the groups, then the total, from 0
 * @param column the place of its column: the columns, then the total, from 0
 * @param lowest the lowest number it can have, inclusive; at least 0
 * @param highest the highest number it can have, inclusive; empty if nothing bounds it
 */
public record CellBounds(int row, int column, long lowest, Optional<Long> highest) {

    /**
     * Checks the order.
     *
     * @param row the place of its row
     * @param column the place of its column
     * @param lowest the lowest number it can have
     * @param highest the highest number it can have
     * @throws MalformedValueException if a place or number is below 0, or the highest below the lowest
     */
    public CellBounds {
        MalformedValueException.unless(row >= 0 && column >= 0 && lowest >= 0, ValueCode.OUT_OF_RANGE, "lowest");
        boolean ordered =
                requireNonNull(highest, "highest").map(high -> high >= lowest).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "highest");
    }

    /**
     * Whether enough is uncertain.
     *
     * @param width how far the highest must lie above the lowest at least
     * @return true if it does
     */
    public boolean covers(long width) {
        return highest.map(high -> high - lowest >= width).orElse(true);
    }
}
