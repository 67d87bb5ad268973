package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Gepubliceerde tabel: what everybody may see. It says of a cell that it was left out, and not why: whoever knew which of them are small
 * would know more. Made by the {@link Publisher}; one that was made otherwise can be tried by the {@link Attacker}.
 *
 * <p>Source: WGS 1.12; PRIV-13.
 *
 * @param title what the table is about
 * @param rows what the rows are
 * @param columns what the columns are
 * @param groups the groups of rows
 * @param cells the rows, then the groups, then the total; in each the columns, then the total; empty for what was left out
 */
public record PublishedTable(
        Text title,
        List<Heading> rows,
        List<Heading> columns,
        List<RowGroup> groups,
        List<List<Optional<Long>>> cells) {

    /**
     * Checks the shape.
     *
     * @param title what the table is about
     * @param rows what the rows are
     * @param columns what the columns are
     * @param groups the groups of rows
     * @param cells the numbers
     * @throws MalformedValueException if the headings or groups are malformed as in {@link Figures}, or there is not one cell for each row,
     *     group, column and total
     */
    public PublishedTable {
        requireNonNull(columns, "columns");
        List<List<Long>> nothing = requireNonNull(rows, "rows").stream()
                .map(row -> columns.stream().map(column -> 0L).toList())
                .toList();
        Figures shape = new Figures(title, rows, columns, groups, nothing);
        rows = shape.rows();
        groups = shape.groups();
        cells = requireNonNull(cells, "cells").stream().map(List::copyOf).toList();
        int down = rows.size() + groups.size() + 1;
        int across = columns.size() + 1;
        boolean fits = cells.size() == down && cells.stream().allMatch(row -> row.size() == across);
        MalformedValueException.unless(fits, ValueCode.CONTRADICTION, "cells");
        boolean counts = cells.stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .allMatch(cell -> cell >= 0 && cell <= Figures.MOST_TOGETHER);
        MalformedValueException.unless(counts, ValueCode.OUT_OF_RANGE, "cells");
    }

    /**
     * How many cells were left out.
     *
     * @return the number, sums included
     */
    public int leftOut() {
        return (int)
                cells.stream().flatMap(List::stream).filter(Optional::isEmpty).count();
    }
}
