package nl.regie.privacy.publication;

import java.util.List;

/**
 * The greedy way of choosing what is left out in a table without groups, to compare with: for each small cell in turn the rectangle with
 * it as a corner that can be shifted far enough, costs the fewest cells more, and of those holds the least.
 */
final class Greedy {

    private final long[][] values;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;
    private final int width;

    private Greedy(Figures figures, PublicationSettings settings) {
        this.rows = figures.rows().size();
        this.columns = figures.columns().size();
        this.width = settings.width();
        this.values = new long[rows + 1][columns + 1];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                long value = figures.cells().get(i).get(j);
                for (int[] cell : List.of(
                        new int[] {i, j}, new int[] {i, columns}, new int[] {rows, j}, new int[] {rows, columns})) {
                    values[cell[0]][cell[1]] += value;
                }
            }
        }
        this.hidden = new boolean[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                hidden[i][j] = values[i][j] > 0 && values[i][j] < settings.threshold();
            }
        }
    }

    /** How many cells are left out. */
    static int leftOut(Figures figures, PublicationSettings settings) {
        Greedy greedy = new Greedy(figures, settings);
        boolean[][] small = new boolean[greedy.rows + 1][];
        for (int i = 0; i <= greedy.rows; i++) {
            small[i] = greedy.hidden[i].clone();
        }
        for (int i = 0; i <= greedy.rows; i++) {
            for (int j = 0; j <= greedy.columns; j++) {
                if (small[i][j]) {
                    greedy.protect(i, j);
                }
            }
        }
        int count = 0;
        for (boolean[] row : greedy.hidden) {
            for (boolean cell : row) {
                count += cell ? 1 : 0;
            }
        }
        return count;
    }

    private void protect(int row, int column) {
        long cheapest = Long.MAX_VALUE;
        int[] corner = {};
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                if (i != row && j != column && canShift(row, column, i, j)) {
                    long cost = cost(row, j) + cost(i, column) + cost(i, j);
                    if (cost < cheapest) {
                        cheapest = cost;
                        corner = new int[] {i, j};
                    }
                }
            }
        }
        if (corner.length == 0) {
            throw new AssertionError("no rectangle");
        }
        hidden[row][corner[1]] = true;
        hidden[corner[0]][column] = true;
        hidden[corner[0]][corner[1]] = true;
    }

    private long cost(int row, int column) {
        return hidden[row][column] ? 0 : 1_000_000 + values[row][column];
    }

    /** Whether the corner can rise by some and fall by the rest of the width. */
    private boolean canShift(int row, int column, int otherRow, int otherColumn) {
        boolean alongRow = column == columns || otherColumn == columns; // a sum rises with its part
        boolean alongColumn = row == rows || otherRow == rows;
        for (int down = 0; down <= width; down++) {
            int up = width - down;
            if (values[row][column] >= down
                    && values[row][otherColumn] >= (alongRow ? down : up)
                    && values[otherRow][column] >= (alongColumn ? down : up)
                    && values[otherRow][otherColumn] >= (alongRow == alongColumn ? down : up)) {
                return true;
            }
        }
        return false;
    }
}
