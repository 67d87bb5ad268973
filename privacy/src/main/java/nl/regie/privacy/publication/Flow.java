package nl.regie.privacy.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Stroom: how far the numbers of the cells that were left out can be shifted without any published number noticing. To shift is to send a
 * flow round: a cell that it passes forwards rises, one that it passes backwards falls, and none leaves the bounds that are known of it.
 */
final class Flow {

    /** More than any number in a table: nothing bounds it. */
    static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private static final int NONE = -1;

    private final Grid grid;
    private final boolean[] hidden;
    private final long[] values;
    private final Known known;
    private final long[] shifted;
    private final int[] queue;
    private final int[] reached;
    private final int[] first;
    private final int[] at;

    /**
     * @param hidden which cells were left out; after a change, {@link #look} again
     * @param values numbers that fit; of the published cells never read
     * @param known within which bounds they can shift
     */
    Flow(Grid grid, boolean[] hidden, long[] values, Known known) {
        this.grid = grid;
        this.hidden = hidden;
        this.values = values;
        this.known = known;
        this.shifted = new long[grid.cells];
        this.queue = new int[grid.points];
        this.reached = new int[grid.points];
        this.first = new int[grid.points + 1];
        this.at = new int[grid.at.length];
        look();
    }

    /** Takes in which cells are left out now: the only ones that a shift can pass. */
    void look() {
        int size = 0;
        for (int point = 0; point < grid.points; point++) {
            first[point] = size;
            for (int k = grid.first[point]; k < grid.first[point + 1]; k++) {
                if (hidden[grid.at[k]]) {
                    at[size++] = grid.at[k];
                }
            }
        }
        first[grid.points] = size;
    }

    /** By how much a cell can rise at most, as far as that is asked. */
    long rise(int cell, long asked) {
        return largest(grid.to[cell], grid.from[cell], cell, Math.min(asked, known.most(cell) - values[cell]));
    }

    /** By how much a cell can fall at most, as far as that is asked. */
    long fall(int cell, long asked) {
        return largest(grid.from[cell], grid.to[cell], cell, Math.min(asked, values[cell] - known.least(cell)));
    }

    private long largest(int start, int end, int without, long asked) {
        Arrays.fill(shifted, 0);
        long sum = 0;
        while (sum < asked && search(start, end, without)) {
            long by = Math.min(asked - sum, room(start, end));
            if (by >= UNBOUNDED / 2) {
                return UNBOUNDED;
            }
            push(start, end, by);
            sum += by;
        }
        return sum;
    }

    /** Breadth first, so that few shifts are needed; remembers by which cell each point was reached. */
    private boolean search(int start, int end, int without) {
        Arrays.fill(reached, NONE);
        reached[start] = grid.cells; // no cell, and not unreached
        queue[0] = start;
        int size = 1;
        for (int i = 0; i < size; i++) {
            int point = queue[i];
            for (int k = first[point]; k < first[point + 1]; k++) {
                int cell = at[k];
                if (cell == without) {
                    continue;
                }
                boolean forwards = grid.from[cell] == point;
                int next = forwards ? grid.to[cell] : grid.from[cell];
                if (reached[next] == NONE && room(cell, forwards) > 0) {
                    reached[next] = cell;
                    if (next == end) {
                        return true;
                    }
                    queue[size++] = next;
                }
            }
        }
        return false;
    }

    private long room(int cell, boolean forwards) {
        long value = values[cell] + shifted[cell];
        return forwards ? known.most(cell) - value : value - known.least(cell);
    }

    private long room(int start, int end) {
        long room = UNBOUNDED;
        for (int point = end; point != start; ) {
            int cell = reached[point];
            boolean forwards = grid.to[cell] == point;
            room = Math.min(room, room(cell, forwards));
            point = forwards ? grid.from[cell] : grid.to[cell];
        }
        return room;
    }

    private void push(int start, int end, long by) {
        for (int point = end; point != start; ) {
            int cell = reached[point];
            boolean forwards = grid.to[cell] == point;
            shifted[cell] += forwards ? by : -by;
            point = forwards ? grid.from[cell] : grid.to[cell];
        }
    }

    /** Between which numbers each cell that was left out can be shifted. */
    List<CellBounds> bounds() {
        List<CellBounds> bounds = new ArrayList<>();
        for (int cell = 0; cell < grid.cells; cell++) {
            if (hidden[cell]) {
                long rise = rise(cell, UNBOUNDED);
                long fall = fall(cell, UNBOUNDED);
                Optional<Long> highest = rise == UNBOUNDED ? Optional.empty() : Optional.of(values[cell] + rise);
                bounds.add(new CellBounds(grid.row(cell), grid.column(cell), values[cell] - fall, highest));
            }
        }
        return bounds;
    }

    /** Shifts for good, from a point where too much arrives to one where too little does; 0 if no way leads there. */
    long settle(int start, int end, long asked) {
        long by = largest(start, end, NONE, asked);
        for (int cell = 0; cell < grid.cells; cell++) {
            values[cell] += shifted[cell];
        }
        return by;
    }
}
