package nl.regie.quickstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A Markdown table whose columns also stand under each other in a terminal. */
final class Grid {

    private final List<String> heads = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();

    Grid(String firstHead) {
        heads.add(firstHead);
        columns.add(new ArrayList<>());
    }

    /** Begins a row. */
    void row(String name) {
        columns.get(0).add(name);
    }

    /** Adds a column with a cell for each row. */
    void column(String head, List<String> cells) {
        heads.add(head);
        columns.add(cells);
    }

    void print(PrintStream out) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int width = columns.get(i).stream().mapToInt(String::length).max().orElse(0);
            widths.add(Math.max(3, Math.max(width, heads.get(i).length())));
        }
        out.println(line(heads, widths));
        out.println(line(widths.stream().map("-"::repeat).toList(), widths));
        for (int row = 0; row < columns.get(0).size(); row++) {
            int at = row;
            out.println(line(columns.stream().map(column -> column.get(at)).toList(), widths));
        }
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            line.append(' ')
                    .append(cells.get(i))
                    .append(" ".repeat(widths.get(i) - cells.get(i).length()))
                    .append(" |");
        }
        return line.toString();
    }
}
