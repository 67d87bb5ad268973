package nl.regie.privacy.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.regie.core.text.Text;

/** Tables for tests. */
final class Tables {

    private Tables() {}

    static Heading heading(String code) {
        return new Heading(code, new Text("nl " + code, "en " + code));
    }

    static List<Heading> headings(String kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> heading(kind + i)).toList();
    }

    static Figures figures(long[][] cells, RowGroup... groups) {
        return new Figures(
                new Text("Verzonnen", "Invented"),
                headings("r", cells.length),
                headings("c", cells[0].length),
                List.of(groups),
                java.util.Arrays.stream(cells)
                        .map(row -> java.util.Arrays.stream(row).boxed().toList())
                        .toList());
    }

    static RowGroup group(String code, String... members) {
        return new RowGroup(heading(code), List.of(members));
    }

    /** Small tables in which small numbers and nought are many, of some with groups and groups of groups. */
    static Arbitrary<Figures> any() {
        return Arbitraries.randomValue(random -> random(random, 6, 5));
    }

    static Figures random(Random random, int mostRows, int mostColumns) {
        int rows = 1 + random.nextInt(mostRows);
        int columns = 1 + random.nextInt(mostColumns);
        int highest = 1 + random.nextInt(40);
        int noughts = random.nextInt(10);
        long[][] cells = new long[rows][columns];
        for (long[] row : cells) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextInt(10) < noughts ? 0 : random.nextInt(highest + 1);
            }
        }
        List<RowGroup> groups = new ArrayList<>();
        List<String> free =
                new ArrayList<>(IntStream.range(0, rows).mapToObj(i -> "r" + i).toList());
        for (int i = random.nextInt(4); i > 0 && !free.isEmpty(); i--) {
            int size = 1 + random.nextInt(free.size());
            List<String> members = List.copyOf(free.subList(0, size));
            free.subList(0, size).clear();
            groups.add(new RowGroup(heading("g" + groups.size()), members));
            free.add(random.nextBoolean() ? 0 : free.size(), "g" + (groups.size() - 1));
        }
        return figures(cells, groups.toArray(RowGroup[]::new));
    }
}
