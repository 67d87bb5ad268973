package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.publication.Publication.Published;
import nl.regie.privacy.publication.Publication.Withheld;

/**
 * Publiceerder: makes figures fit for publication. Small cells are left out, and so many others that of each the highest and the lowest
 * number that fit what is published lie as far apart as the settings ask. What it gives was attacked first; what cannot be protected is
 * withheld. The same figures give the same table. Immutable and thread-safe.
 *
 * <p>Each table is protected by itself. Tables of the same cases that share totals are published by {@link TableSet}, which sees to it that
 * they give no more away together.
 *
 * <p>What it does not guard against: that a whole row stands in one cell, so that something is known of everybody in it. Whoever chooses
 * the tables should look at that.
 *
 * <p>Source: WGS 1.12; ON 6; PRIV-13.
 */
public final class Publisher {

    private final PublicationSettings settings;

    private Publisher(PublicationSettings settings) {
        this.settings = settings;
    }

    /**
     * Prepares for a profile.
     *
     * @param settings what is small and how much must stay uncertain
     * @return the publisher
     */
    public static Publisher of(PublicationSettings settings) {
        return new Publisher(requireNonNull(settings, "settings"));
    }

    /**
     * Makes figures fit for publication.
     *
     * @param figures the figures
     * @return the table, or why there is none
     */
    public Publication publish(Figures figures) {
        Grid grid = grid(figures);
        return publish(figures, grid, new boolean[grid.cells], Known.nothing(grid));
    }

    /**
     * Makes several tables of the same things fit for publication, by different columns. The sums of their rows are the same, and are
     * published in full; so none tells more of the cells of another than those.
     *
     * @param tables the tables; with the same rows and groups, and the same sum in each row
     * @return for each what came of it, in their order
     * @throws MalformedValueException if the rows, the groups or the sums differ
     */
    public List<Publication> publishByTheSameRows(List<Figures> tables) {
        List<Publication> published = new ArrayList<>();
        for (Figures figures : List.copyOf(requireNonNull(tables, "tables"))) {
            Figures first = tables.get(0);
            boolean alike = figures.rows().equals(first.rows())
                    && figures.groups().equals(first.groups())
                    && sums(figures).equals(sums(first));
            MalformedValueException.unless(alike, ValueCode.CONTRADICTION, "tables");
            Grid grid = grid(figures);
            boolean[] fixed = new boolean[grid.cells];
            for (int cell = grid.columns; cell < grid.cells; cell += grid.columns + 1) {
                fixed[cell] = tables.size() > 1;
            }
            published.add(publish(figures, grid, fixed, Known.nothing(grid)));
        }
        return List.copyOf(published);
    }

    private static List<Long> sums(Figures figures) {
        return figures.cells().stream()
                .map(row -> row.stream().mapToLong(Long::longValue).sum())
                .toList();
    }

    static Grid grid(Figures figures) {
        return new Grid(figures.rows(), figures.groups(), figures.columns().size());
    }

    /**
     * Publishes a table that stands beside others.
     *
     * @param fixed what must be published, because others hold it too
     * @param known what others tell of its cells
     */
    Publication publish(Figures figures, Grid grid, boolean[] fixed, Known known) {
        long[] values = grid.fill(figures.cells());
        long all = values[grid.cells - 1];
        if (all < settings.threshold()) {
            return withheld(figures, WithheldReason.TOO_FEW);
        }
        boolean[] small = new boolean[grid.cells];
        for (int cell = 0; cell < grid.cells; cell++) {
            small[cell] = values[cell] > 0 && values[cell] < settings.threshold();
            if (small[cell] && fixed[cell]) {
                return withheld(figures, WithheldReason.CANNOT_PROTECT);
            }
        }
        boolean[] hidden = new Suppressor(grid, values, small, fixed, known, settings.width()).choose();
        if (hidden == null) {
            return withheld(figures, WithheldReason.CANNOT_PROTECT);
        }
        if (known.isSomething() && !isCovered(new Flow(grid, hidden, values, known).bounds())) {
            return withheld(figures, WithheldReason.CANNOT_PROTECT);
        }
        return checked(figures, table(figures, grid, values, hidden), grid, small);
    }

    private boolean isCovered(List<CellBounds> all) {
        return all.stream().allMatch(bounds -> bounds.covers(settings.width()));
    }

    private Publication checked(Figures figures, PublishedTable table, Grid grid, boolean[] small) {
        List<CellBounds> attacked = Attacker.attack(table);
        if (!isCovered(attacked)) {
            return withheld(figures, WithheldReason.CANNOT_PROTECT);
        }
        List<LeftOut> leftOut = new ArrayList<>();
        for (CellBounds bounds : attacked) {
            boolean isSmall = small[grid.cell(bounds.row(), bounds.column())];
            leftOut.add(new LeftOut(bounds, isSmall ? LeftOutReason.SMALL : LeftOutReason.PROTECTS_OTHERS));
        }
        boolean tells = table.cells().subList(0, table.rows().size()).stream()
                .flatMap(row -> row.subList(0, table.columns().size()).stream())
                .flatMap(Optional::stream)
                .anyMatch(told -> told > 0);
        return tells ? new Published(table, leftOut) : withheld(figures, WithheldReason.NOTHING_LEFT);
    }

    private static PublishedTable table(Figures figures, Grid grid, long[] values, boolean[] hidden) {
        List<List<Optional<Long>>> cells = new ArrayList<>();
        for (int row = 0; row < grid.rows + grid.inner; row++) {
            List<Optional<Long>> across = new ArrayList<>();
            for (int column = 0; column <= grid.columns; column++) {
                int cell = grid.cell(row, column);
                across.add(hidden[cell] ? Optional.empty() : Optional.of(values[cell]));
            }
            cells.add(across);
        }
        return new PublishedTable(figures.title(), figures.rows(), figures.columns(), figures.groups(), cells);
    }

    private static Withheld withheld(Figures figures, WithheldReason reason) {
        return new Withheld(figures.title(), List.of(reason));
    }
}
