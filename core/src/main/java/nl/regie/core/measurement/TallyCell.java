package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Cel van een telling: how many cases have two labels. RAW FIGURES, NOT FOR PUBLICATION: a cell of one may be somebody.
 *
 * <p>Source: ON 5, 6; RES-2, SDK-5.
 *
 * @param rows by what is counted
 * @param row the code of it
 * @param columns by what else; the same, or one that comes later among the dimensions
 * @param column the code of that; the same as the row if the dimensions are
 * @param cases how many cases have both; at least 1
 */
public record TallyCell(TallyDimension rows, String row, TallyDimension columns, String column, long cases) {

    /**
     * Checks the order and the number.
     *
     * @param rows by what is counted
     * @param row the code of it
     * @param columns by what else
     * @param column the code of that
     * @param cases how many cases have both
     * @throws MalformedValueException if a code is no line of text, the dimensions are the other way round, one case would have two codes
     *     of one dimension, or the number is below 1
     */
    public TallyCell {
        requireNonNull(rows, "rows");
        requireNonNull(columns, "columns");
        Lines.line(requireNonNull(row, "row"), "row");
        Lines.line(requireNonNull(column, "column"), "column");
        MalformedValueException.unless(rows.compareTo(columns) <= 0, ValueCode.ORDER, "columns");
        MalformedValueException.unless(rows != columns || row.equals(column), ValueCode.CONTRADICTION, "column");
        MalformedValueException.unless(cases >= 1, ValueCode.OUT_OF_RANGE, "cases");
    }

    /** By what it is; not how many. */
    @Override
    public String toString() {
        return "TallyCell[" + rows.code() + " x " + columns.code() + ", not for publication]";
    }
}
