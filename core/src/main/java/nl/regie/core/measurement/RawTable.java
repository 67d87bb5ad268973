package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Ruwe tabel: how many, by rows and columns, with totals. RAW FIGURES, NOT FOR PUBLICATION: a cell of one may be somebody. They are
 * published only by the module for privacy, which suppresses small cells and enough others (PRIV-13).
 *
 * <p>Every total is the sum of its cells, also where a case counts for several themes; then cases are counted once for each theme.
 *
 * <p>Source: ON 5, 6; WGS 1.12; RES-2.
 *
 * @param rows by what the rows are
 * @param columns by what the columns are
 * @param rowCodes the codes of the rows, in order
 * @param columnCodes the codes of the columns, in order
 * @param cells for each row its cells, in the order of the columns; each at least 0
 */
public record RawTable(
        TallyDimension rows,
        TallyDimension columns,
        List<String> rowCodes,
        List<String> columnCodes,
        List<List<Long>> cells) {

    /**
     * Checks the shape.
     *
     * @param rows by what the rows are
     * @param columns by what the columns are
     * @param rowCodes the codes of the rows
     * @param columnCodes the codes of the columns
     * @param cells for each row its cells
     * @throws MalformedValueException if there is not one cell for each row and column, or a cell is below 0
     */
    public RawTable {
        requireNonNull(rows, "rows");
        requireNonNull(columns, "columns");
        rowCodes = List.copyOf(requireNonNull(rowCodes, "rowCodes"));
        List<String> across = List.copyOf(requireNonNull(columnCodes, "columnCodes"));
        columnCodes = across;
        cells = requireNonNull(cells, "cells").stream().map(List::copyOf).toList();
        boolean fits = cells.size() == rowCodes.size() && cells.stream().allMatch(row -> row.size() == across.size());
        MalformedValueException.unless(fits, ValueCode.CONTRADICTION, "cells");
        boolean counts = cells.stream().flatMap(List::stream).allMatch(cell -> cell >= 0);
        MalformedValueException.unless(counts, ValueCode.OUT_OF_RANGE, "cells");
    }

    /**
     * One cell.
     *
     * @param row the code of its row
     * @param column the code of its column
     * @return how many; 0 if none was counted, also where the table has no such row or column
     */
    public long cell(String row, String column) {
        int down = rowCodes.indexOf(requireNonNull(row, "row"));
        int across = columnCodes.indexOf(requireNonNull(column, "column"));
        return down < 0 || across < 0 ? 0 : cells.get(down).get(across);
    }

    /**
     * The totals of the rows.
     *
     * @return one for each row, in their order
     */
    public List<Long> rowTotals() {
        return cells.stream()
                .map(row -> row.stream().mapToLong(Long::longValue).sum())
                .toList();
    }

    /**
     * The totals of the columns.
     *
     * @return one for each column, in their order
     */
    public List<Long> columnTotals() {
        return java.util.stream.IntStream.range(0, columnCodes.size())
                .mapToObj(column ->
                        cells.stream().mapToLong(row -> row.get(column)).sum())
                .toList();
    }

    /**
     * The sum of all cells.
     *
     * @return the total
     */
    public long total() {
        return rowTotals().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * What must be said beside it.
     *
     * @return a sentence for people, without a full stop
     */
    public Text says() {
        boolean themes = rows == TallyDimension.THEME || columns == TallyDimension.THEME;
        String nl = "Ruwe cijfers, niet voor publicatie: kleine aantallen zijn nog niet onderdrukt";
        String en = "Raw figures, not for publication: small numbers have not been suppressed yet";
        return themes
                ? new Text(
                        nl + "; een casus met meer thema's telt bij elk daarvan mee",
                        en + "; a case of several themes counts for each of them")
                : new Text(nl, en);
    }

    /** By what it is; none of its numbers. */
    @Override
    public String toString() {
        return "RawTable[" + rows.code() + " x " + columns.code() + ", not for publication]";
    }
}
