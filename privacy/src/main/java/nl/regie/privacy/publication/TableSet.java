package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.measurement.RawTable;
import nl.regie.core.measurement.TallyDimension;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.publication.Publication.Withheld;

/**
 * Stel tabellen: several tables of one count, published together. What two tables have in common are the totals of a dimension that both
 * have, and the total of all; these are then published in full, or the table is withheld. So each table says nothing about the cells of
 * another but what those totals say, and what was protected by itself stays protected: whatever numbers fit each table can occur together.
 *
 * <p>That holds only if the tables do not close a ring, as municipality by year, year by phase, and phase by municipality would. In a table
 * by theme a case counts for each of its themes. Beside others it is published only if it has its other dimension in common with one of
 * them: then it is known how many cases there are, which bounds the themes, and that is reckoned with. Any other is withheld.
 *
 * <p>Source: WGS 1.12; ON 5, 6; PRIV-13, RES-2.
 */
public final class TableSet {

    private final List<Pair> pairs;

    private TableSet(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /**
     * Paar: by what the rows and the columns of one table are.
     *
     * @param rows by what the rows are
     * @param columns by what the columns are; not the same
     * @param groups the groups of its rows; may be empty
     */
    public record Pair(TallyDimension rows, TallyDimension columns, List<RowGroup> groups) {

        /**
         * Checks that it is a pair.
         *
         * @param rows by what the rows are
         * @param columns by what the columns are
         * @param groups the groups of its rows
         * @throws MalformedValueException if both are the same
         */
        public Pair {
            requireNonNull(rows, "rows");
            requireNonNull(columns, "columns");
            MalformedValueException.unless(rows != columns, ValueCode.CONTRADICTION, "columns");
            groups = List.copyOf(requireNonNull(groups, "groups"));
        }

        private boolean has(TallyDimension dimension) {
            return rows == dimension || columns == dimension;
        }

        private boolean byTheme() {
            return has(TallyDimension.THEME);
        }

        private TallyDimension beside() {
            return rows == TallyDimension.THEME ? columns : rows;
        }

        private Text title() {
            return new Text(title(Language.NL), title(Language.EN));
        }

        private String title(Language language) {
            return rows.label(language) + " × " + columns.label(language);
        }
    }

    /**
     * Prepares a set.
     *
     * @param pairs the tables, in the order in which they matter: where two cannot be published together, the first is
     * @return the set
     */
    public static TableSet of(List<Pair> pairs) {
        return new TableSet(List.copyOf(requireNonNull(pairs, "pairs")));
    }

    /**
     * Publishes the set.
     *
     * @param tally what was counted
     * @param publisher what makes a table fit
     * @return for each table what came of it, in their order
     * @throws MalformedValueException if a group holds what is no row
     */
    public List<Publication> publish(HouseTally tally, Publisher publisher) {
        requireNonNull(tally, "tally");
        requireNonNull(publisher, "publisher");
        Map<TallyDimension, TallyDimension> trees = new EnumMap<>(TallyDimension.class);
        List<Publication> published = new ArrayList<>();
        for (Pair pair : pairs) {
            RawTable raw = tally.table(pair.rows(), pair.columns());
            if (raw.total() == 0) {
                published.add(new Withheld(pair.title(), List.of(WithheldReason.TOO_FEW)));
            } else if (closesRing(pair, trees) || countsOtherwise(pair)) {
                published.add(new Withheld(pair.title(), List.of(WithheldReason.LINKED)));
            } else {
                trees.put(root(pair.rows(), trees), root(pair.columns(), trees));
                Figures figures = Figures.of(raw, pair.groups());
                Grid grid = Publisher.grid(figures);
                published.add(publisher.publish(figures, grid, fixed(pair, grid), known(pair, figures, grid, tally)));
            }
        }
        return List.copyOf(published);
    }

    private static TallyDimension root(TallyDimension dimension, Map<TallyDimension, TallyDimension> trees) {
        TallyDimension above = trees.get(dimension);
        return above == null ? dimension : root(above, trees);
    }

    private static boolean closesRing(Pair pair, Map<TallyDimension, TallyDimension> trees) {
        return root(pair.rows(), trees) == root(pair.columns(), trees);
    }

    private boolean isShared(TallyDimension dimension) {
        return pairs.stream().filter(pair -> pair.has(dimension)).count() > 1;
    }

    /** Themes of which another table tells something else, or beside others without the number of cases that bounds them. */
    private boolean countsOtherwise(Pair pair) {
        return pair.byTheme() && pairs.size() > 1 && (isShared(TallyDimension.THEME) || !isShared(pair.beside()));
    }

    private boolean[] fixed(Pair pair, Grid grid) {
        boolean[] fixed = new boolean[grid.cells];
        for (int cell = 0; cell < grid.cells; cell++) {
            boolean rowSum = grid.column(cell) == grid.columns;
            boolean columnSum = grid.isTotalRow(grid.row(cell));
            fixed[cell] = (rowSum && isShared(pair.rows()))
                    || (columnSum && isShared(pair.columns()))
                    || (rowSum && columnSum && pairs.size() > 1);
        }
        return fixed;
    }

    private Known known(Pair pair, Figures figures, Grid grid, HouseTally tally) {
        Known known = Known.nothing(grid);
        if (pair.byTheme() && pairs.size() > 1) {
            long[] values = grid.fill(figures.cells());
            boolean down = pair.rows() == TallyDimension.THEME;
            List<Heading> themes = down ? figures.rows() : figures.columns();
            List<Heading> others = down ? figures.columns() : figures.rows();
            int none = themes.stream().map(Heading::code).toList().indexOf(TallyDimension.NO_THEME);
            for (int i = 0; i < others.size(); i++) {
                int other = i;
                int[] cells = IntStream.range(0, themes.size())
                        .map(theme -> down ? grid.cell(theme, other) : grid.cell(other, theme))
                        .toArray();
                int sum = down ? grid.cell(grid.rows + grid.inner - 1, other) : grid.cell(other, grid.columns);
                long cases = tally.count(pair.beside(), others.get(other).code());
                known.eachCaseOnceOrMore(values, cells, none, sum, cases);
            }
        }
        return known;
    }
}
