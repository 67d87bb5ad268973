package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.core.measurement.RawTable;
import nl.regie.core.measurement.TallyDimension;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Cijfers: how many, by rows and columns; the totals follow. Rows may be put in groups, and groups in groups, whose sums stand in the
 * table too. Columns may not: then the bounds of a cell could no longer be worked out exactly. Turn such a table. RAW FIGURES, NOT FOR
 * PUBLICATION: only the {@link Publisher} makes them fit for that.
 *
 * <p>Source: WGS 1.12; ON 5, 6; PRIV-13, RES-2.
 *
 * @param title what the table is about
 * @param rows what the rows are; at least one, no code twice
 * @param columns what the columns are; at least one, no code twice
 * @param groups the groups of rows; each row and each group in at most one
 * @param cells for each row its cells, in the order of the columns; each from 0 to {@value #MOST}
 */
public record Figures(
        Text title, List<Heading> rows, List<Heading> columns, List<RowGroup> groups, List<List<Long>> cells) {

    /** The highest number that a cell can hold, inclusive. */
    public static final long MOST = 1_000_000_000_000L;

    /** The highest number that all cells together can come to, inclusive: then no sum of them is ever too large to be counted. */
    public static final long MOST_TOGETHER = 100_000 * MOST;

    /** How many rows, groups and columns there can be at most, each, inclusive. */
    public static final int WIDEST = 10_000;

    /**
     * Checks the shape.
     *
     * @param title what the table is about
     * @param rows what the rows are
     * @param columns what the columns are
     * @param groups the groups of rows
     * @param cells for each row its cells
     * @throws MalformedValueException if there is not one cell for each row and column, a cell is out of range, a code stands twice, or a
     *     group holds what is no row or earlier group, or is in another group already
     */
    public Figures {
        requireNonNull(title, "title");
        rows = headings(rows, "rows");
        columns = headings(columns, "columns");
        groups = List.copyOf(requireNonNull(groups, "groups"));
        MalformedValueException.unless(groups.size() <= WIDEST, ValueCode.TOO_LONG, "groups");
        Set<String> free = new HashSet<>();
        rows.forEach(row -> free.add(row.code()));
        Set<String> known = new HashSet<>(free);
        for (RowGroup group : groups) {
            MalformedValueException.unless(free.containsAll(group.members()), ValueCode.CONTRADICTION, "groups");
            group.members().forEach(free::remove);
            MalformedValueException.unless(known.add(group.heading().code()), ValueCode.DUPLICATE, "groups");
            free.add(group.heading().code());
        }
        cells = requireNonNull(cells, "cells").stream().map(List::copyOf).toList();
        int across = columns.size();
        boolean fits = cells.size() == rows.size() && cells.stream().allMatch(row -> row.size() == across);
        MalformedValueException.unless(fits, ValueCode.CONTRADICTION, "cells");
        boolean counts = cells.stream().flatMap(List::stream).allMatch(cell -> cell >= 0 && cell <= MOST);
        MalformedValueException.unless(counts && isCountable(cells), ValueCode.OUT_OF_RANGE, "cells");
    }

    private static boolean isCountable(List<List<Long>> cells) {
        long together = 0;
        for (List<Long> row : cells) {
            for (long cell : row) {
                together += cell;
                if (together > MOST_TOGETHER) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Heading> headings(List<Heading> headings, String attribute) {
        List<Heading> copy = List.copyOf(requireNonNull(headings, attribute));
        MalformedValueException.unless(!copy.isEmpty(), ValueCode.TOO_SHORT, attribute);
        MalformedValueException.unless(copy.size() <= WIDEST, ValueCode.TOO_LONG, attribute);
        boolean once = copy.stream().map(Heading::code).distinct().count() == copy.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, attribute);
        return copy;
    }

    /**
     * The figures of a table that was counted, without groups.
     *
     * @param table what was counted
     * @return the figures
     * @throws MalformedValueException if it has no rows or no columns
     */
    public static Figures of(RawTable table) {
        return of(table, List.of());
    }

    /**
     * The figures of a table that was counted, with groups of its rows.
     *
     * @param table what was counted
     * @param groups the groups of its rows
     * @return the figures
     * @throws MalformedValueException if it has no rows or no columns, or a group holds what is no row
     */
    public static Figures of(RawTable table, List<RowGroup> groups) {
        requireNonNull(table, "table");
        Function<Language, String> title = language ->
                table.rows().label(language) + " × " + table.columns().label(language);
        return new Figures(
                new Text(title.apply(Language.NL), title.apply(Language.EN)),
                headings(table.rowCodes().stream(), table.rows()),
                headings(table.columnCodes().stream(), table.columns()),
                groups,
                table.cells());
    }

    private static List<Heading> headings(Stream<String> codes, TallyDimension dimension) {
        return codes.map(code -> new Heading(
                        code, new Text(dimension.label(code, Language.NL), dimension.label(code, Language.EN))))
                .toList();
    }

    /** What it is about; none of its numbers. */
    @Override
    public String toString() {
        return "Figures[" + rows.size() + " x " + columns.size() + ", not for publication]";
    }
}
