package nl.regie.privacy.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Onderdrukker: chooses what is left out beside the small cells. For each cell of which too much could be worked out it looks for the
 * cheapest round of cells through it that can be shifted far enough, and leaves them out: then each of them is protected as well. In the
 * end it puts back what turns out not to be needed.
 *
 * <p>To leave out a sum costs more than a single cell. All of it is our own policy (P); that what is left out is protected is not.
 */
final class Suppressor {

    private static final long NEVER = Long.MAX_VALUE;
    private static final int COST_OF_CELL = 2;
    private static final int COST_OF_GROUP = 3;
    private static final int COST_OF_ROW = 4;
    private static final int COST_OF_COLUMN = 6;
    private static final int COST_OF_ALL = 60;

    /** After how many questions it no longer looks for something better: a large table loses some more cells, and is as safe. */
    private static final int QUESTIONS = 6_000;

    private final Grid grid;
    private final long[] values;
    private final boolean[] small;
    private final boolean[] fixed;
    private final Known known;
    private final int width;
    private final long[] cost;
    private final boolean[] hidden;
    private final Flow flow;
    private final long[] best;
    private final int[] by;
    private int questions;

    /**
     * @param small what must be left out
     * @param fixed what must be published
     * @param known what is known of the cells beside the table
     */
    Suppressor(Grid grid, long[] values, boolean[] small, boolean[] fixed, Known known, int width) {
        this.grid = grid;
        this.values = values;
        this.small = small;
        this.fixed = fixed;
        this.known = known;
        this.width = width;
        this.hidden = small.clone();
        this.flow = new Flow(grid, hidden, values, known);
        this.cost = costs();
        this.best = new long[grid.points];
        this.by = new int[grid.points];
    }

    /** Of two rounds that cost the same, the one with the smaller numbers loses less. */
    private long[] costs() {
        long[] costs = new long[grid.cells];
        for (int cell = 0; cell < grid.cells; cell++) {
            boolean across = grid.column(cell) == grid.columns;
            int row = grid.row(cell);
            long weight = COST_OF_CELL;
            if (grid.isTotalRow(row)) {
                weight = across ? COST_OF_ALL : COST_OF_COLUMN;
            } else if (across) {
                weight = COST_OF_ROW;
            } else if (row >= grid.rows) {
                weight = COST_OF_GROUP;
            }
            costs[cell] = (weight << Integer.SIZE) + Math.min(values[cell], Integer.MAX_VALUE >> 8);
        }
        return costs;
    }

    /**
     * Chooses.
     *
     * @return which cells are left out; null if what must be published gives away what must not
     */
    boolean @Nullable [] choose() {
        boolean[] chosen = null;
        for (Comparator<Integer> order : List.of(byValue(), byValue().reversed())) {
            if (chosen != null && questions > QUESTIONS / 4) {
                return chosen;
            }
            System.arraycopy(small, 0, hidden, 0, hidden.length);
            flow.look();
            if (!protectAll(order)) {
                return null;
            }
            putBack();
            if (chosen == null || total(hidden) < total(chosen)) {
                chosen = hidden.clone();
            }
        }
        return chosen;
    }

    private Comparator<Integer> byValue() {
        return Comparator.<Integer>comparingLong(cell -> values[cell]).thenComparing(Comparator.naturalOrder());
    }

    private long total(boolean[] left) {
        return IntStream.range(0, left.length)
                .filter(cell -> left[cell])
                .mapToLong(cell -> cost[cell])
                .sum();
    }

    private boolean protectAll(Comparator<Integer> order) {
        List<Integer> smallest = IntStream.range(0, grid.cells)
                .filter(cell -> small[cell])
                .boxed()
                .sorted(order)
                .toList();
        for (int cell : smallest) {
            if (!isProtected(cell) && !leaveOutRound(cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean isProtected(int cell) {
        questions++;
        long up = flow.rise(cell, width);
        return up >= width || up + flow.fall(cell, width - up) >= width;
    }

    /** A round that lets the cell rise by some and fall by the rest of the width, or only rise, whichever is cheapest. */
    private boolean leaveOutRound(int cell) {
        long cheapest = NEVER;
        int[] round = {};
        int most = (int) Math.min(width, values[cell]);
        for (int down : new int[] {0, most, most / 2}) {
            long found = canShift(cell, width - down, down) ? search(cell, width - down, down) : NEVER;
            if (found < cheapest) {
                cheapest = found;
                round = round(cell);
            }
        }
        for (int other : round) {
            hidden[other] = true;
        }
        flow.look();
        return cheapest < NEVER;
    }

    private boolean canShift(int cell, int up, int down) {
        return known.most(cell) - values[cell] >= up && values[cell] - known.least(cell) >= down;
    }

    /** The cheapest way (Dijkstra) from where the cell ends to where it begins, of cells that can go along so far. */
    private long search(int cell, int up, int down) {
        int start = grid.to[cell];
        int end = grid.from[cell];
        Arrays.fill(best, NEVER);
        best[start] = 0;
        PriorityQueue<long[]> queue = new PriorityQueue<>(
                Comparator.<long[]>comparingLong(next -> next[0]).thenComparingLong(next -> next[1]));
        queue.add(new long[] {0, start});
        while (!queue.isEmpty()) {
            long[] next = queue.remove();
            int point = (int) next[1];
            if (point == end) {
                return next[0];
            }
            if (next[0] > best[point]) {
                continue;
            }
            for (int k = grid.first[point]; k < grid.first[point + 1]; k++) {
                int other = grid.at[k];
                boolean forwards = grid.from[other] == point;
                int beyond = forwards ? grid.to[other] : grid.from[other];
                long way = next[0] + (hidden[other] ? 0 : cost[other]);
                boolean canGo = canShift(other, forwards ? up : down, forwards ? down : up);
                if (other != cell && canGo && !fixed[other] && way < best[beyond]) {
                    best[beyond] = way;
                    by[beyond] = other;
                    queue.add(new long[] {way, beyond});
                }
            }
        }
        return NEVER;
    }

    private int[] round(int cell) {
        IntStream.Builder round = IntStream.builder();
        for (int point = grid.from[cell]; point != grid.to[cell]; ) {
            int other = by[point];
            round.add(other);
            point = grid.to[other] == point ? grid.from[other] : grid.to[other];
        }
        return round.build().toArray();
    }

    private void putBack() {
        int[] extra = IntStream.range(0, grid.cells)
                .filter(cell -> hidden[cell] && !small[cell])
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(cell -> cost[cell])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int cell : extra) {
            hidden[cell] = false;
            flow.look();
            for (int other = 0; other < grid.cells && !hidden[cell]; other++) {
                if (hidden[other]) {
                    hidden[cell] = !isProtected(other);
                }
            }
            flow.look();
            if (questions > QUESTIONS) {
                return;
            }
        }
    }
}
