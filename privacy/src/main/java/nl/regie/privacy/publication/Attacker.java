package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Aanvaller: works out, from nothing but a published table, what each cell that was left out can be. It knows that all are whole numbers
 * from 0 and that sums are sums, and knows nothing else of the cells; it does not know which were small.
 *
 * <p>Source: PRIV-13.
 */
public final class Attacker {

    private final PublishedTable table;
    private final Grid grid;
    private final boolean[] hidden;
    private final long[] values;
    private final Flow flow;

    private Attacker(PublishedTable table) {
        this.table = table;
        this.grid = new Grid(table.rows(), table.groups(), table.columns().size());
        this.hidden = new boolean[grid.cells];
        this.values = new long[grid.cells];
        for (int cell = 0; cell < grid.cells; cell++) {
            Optional<Long> told = table.cells().get(grid.row(cell)).get(grid.column(cell));
            hidden[cell] = told.isEmpty();
            values[cell] = told.orElse(0L);
        }
        this.flow = new Flow(grid, hidden, values, Known.nothing(grid));
    }

    /**
     * Attacks a table.
     *
     * @param table the table
     * @return the bounds of each cell that was left out, row by row
     * @throws MalformedValueException if no whole numbers fit the table: then its sums are no sums
     */
    public static List<CellBounds> attack(PublishedTable table) {
        Attacker attacker = new Attacker(requireNonNull(table, "table"));
        MalformedValueException.unless(attacker.findNumbersThatFit(), ValueCode.CONTRADICTION, "cells");
        return attacker.flow.bounds();
    }

    /** Where the published numbers leave too much, it must flow on through cells that were left out to where there is too little. */
    private boolean findNumbersThatFit() {
        long[] excess = new long[grid.points];
        for (int cell = 0; cell < grid.cells; cell++) {
            excess[grid.from[cell]] -= values[cell];
            excess[grid.to[cell]] += values[cell];
        }
        for (int start = 0; start < grid.points; start++) {
            for (int end = 0; excess[start] > 0 && end < grid.points; end++) {
                if (excess[end] < 0) {
                    long by = flow.settle(start, end, Math.min(excess[start], -excess[end]));
                    excess[start] -= by;
                    excess[end] += by;
                }
            }
            if (excess[start] > 0) {
                return false;
            }
        }
        return true; // all excess together is nought
    }

    /** Which table; none of the numbers that were found. */
    @Override
    public String toString() {
        return "Attacker[" + table.title().en() + "]";
    }
}
