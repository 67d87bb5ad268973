package nl.regie.privacy.publication;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rooster: the shape of a table with its sums, as a network in which every cell is an arc and every sum a point where what flows in flows
 * out. From the ground the total flows down the rows to each single row, across into its columns, and down the columns to the ground again.
 * That a table with one hierarchy is such a network makes bounds exact: a largest flow of whole numbers is a largest flow.
 */
final class Grid {

    final int rows;
    final int inner;
    final int columns;
    final int cells;
    final int points;
    final int[] parent;
    final int[] from;
    final int[] to;

    /** The cells at each point, those of point p at {@code first[p]} up to {@code first[p + 1]}. */
    final int[] first;

    final int[] at;

    Grid(List<Heading> rowHeadings, List<RowGroup> groups, int columns) {
        this.rows = rowHeadings.size();
        this.inner = groups.size() + 1;
        this.columns = columns;
        this.parent = parents(rowHeadings, groups);
        this.cells = (rows + inner) * (columns + 1);
        this.points = rows + inner * (columns + 1) + 1;
        this.from = new int[cells];
        this.to = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            int column = column(cell);
            int above = above(row(cell), column);
            int below = below(row(cell), column);
            from[cell] = column == columns ? above : below;
            to[cell] = column == columns ? below : above;
        }
        this.first = new int[points + 1];
        this.at = incident();
    }

    private static int[] parents(List<Heading> rowHeadings, List<RowGroup> groups) {
        Map<String, Integer> places = new HashMap<>();
        for (Heading heading : rowHeadings) {
            places.put(heading.code(), places.size());
        }
        int total = rowHeadings.size() + groups.size();
        int[] parent = new int[total + 1];
        Arrays.fill(parent, total);
        for (RowGroup group : groups) {
            int place = places.size();
            group.members().forEach(member -> parent[places.getOrDefault(member, total)] = place);
            places.put(group.heading().code(), place);
        }
        parent[total] = -1;
        return parent;
    }

    private int[] incident() {
        for (int cell = 0; cell < cells; cell++) {
            first[from[cell] + 1]++;
            first[to[cell] + 1]++;
        }
        for (int point = 0; point < points; point++) {
            first[point + 1] += first[point];
        }
        int[] next = first.clone();
        int[] all = new int[2 * cells];
        for (int cell = 0; cell < cells; cell++) {
            all[next[from[cell]]++] = cell;
            all[next[to[cell]]++] = cell;
        }
        return all;
    }

    int row(int cell) {
        return cell / (columns + 1);
    }

    int column(int cell) {
        return cell % (columns + 1);
    }

    int cell(int row, int column) {
        return row * (columns + 1) + column;
    }

    boolean isTotalRow(int row) {
        return row == rows + inner - 1;
    }

    /** The point of a single row, or of the sum that a row is. */
    private int below(int row, int column) {
        return row < rows ? row : rows + (row - rows) * (columns + 1) + column;
    }

    /** The point of the sum that a row is part of; for the total row the ground. */
    private int above(int row, int column) {
        return isTotalRow(row) ? points - 1 : below(parent[row], column);
    }

    /** All cells, sums too, of the cells that were counted. */
    long[] fill(List<List<Long>> counted) {
        long[] values = new long[cells];
        for (int row = 0; row < rows + inner; row++) {
            for (int column = 0; column < columns; column++) {
                if (row < rows) {
                    values[cell(row, column)] = counted.get(row).get(column);
                }
                values[cell(row, columns)] += values[cell(row, column)];
                if (!isTotalRow(row)) { // groups stand behind their members, so that a row is complete when it is added
                    values[cell(parent[row], column)] += values[cell(row, column)];
                }
            }
        }
        return values;
    }
}
