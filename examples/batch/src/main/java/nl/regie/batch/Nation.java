package nl.regie.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regie.batch.Rows.TableRow;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.publication.Attacker;
import nl.regie.privacy.publication.Heading;
import nl.regie.privacy.publication.PublicationSettings;
import nl.regie.privacy.publication.PublishedTable;

/**
 * Het land: adds up the tables that houses published. It takes nothing else, so it can tell no more than anybody who has those tables: a
 * sum is there only if every house published what goes into it. A house that withheld a table is no column of it.
 *
 * <p>Source: WGS 1.12, 2.26 to 2.28; SDK-5, PRIV-13. That everybody may add up what is public needs no ground of its own.
 */
final class Nation {

    private static final String TOTAL = "\u0000total";

    private Nation() {}

    /**
     * Adds up.
     *
     * @param texts rows of published tables, each as JSON, of one house each, in any order
     * @param settings what is small, and how much must stay uncertain about what was left out
     * @return the tables of all houses together, each house a column
     * @throws RefusedException if one is anything else than a published table, such as a case; if it tells a small number, or too much
     *     about one; if it is of several houses, or of another day; or if the same table of a house comes twice
     */
    static List<TableRow> join(Iterable<String> texts, PublicationSettings settings) {
        Map<String, Map<String, TableRow>> byTitle = new LinkedHashMap<>();
        TreeSet<String> days = new TreeSet<>();
        boolean synthetic = false;
        for (String text : texts) {
            TableRow row = check(Rows.read(text, TableRow.class, "what should be a published table"), settings);
            days.add(row.asOf());
            synthetic |= row.synthetic();
            TableRow before = byTitle.computeIfAbsent(row.en(), title -> new TreeMap<>())
                    .put(row.houses().get(0), row);
            if (before != null) {
                throw new RefusedException(row.houses().get(0) + " gave the table " + row.en() + " twice");
            }
        }
        if (days.size() > 1) {
            throw new RefusedException("the tables are of different days: " + days);
        }
        List<TableRow> joined = new ArrayList<>();
        for (Map<String, TableRow> byHouse : new TreeMap<>(byTitle).values()) {
            joined.add(join(byHouse, LocalDate.parse(days.first()), synthetic));
        }
        return List.copyOf(joined);
    }

    private static TableRow check(TableRow row, PublicationSettings settings) {
        try {
            LocalDate.parse(row.asOf());
            boolean known = Tables.FORMAT.equals(row.format()) && Tables.VERSION.equals(row.version());
            boolean one = row.houses().size() == 1 && row.columns().size() <= 1;
            boolean own = row.columns().stream()
                    .allMatch(column -> column.code().equals(row.houses().get(0)));
            if (known && one && own) {
                if (row.cells() != null && tellsTooMuch(Tables.table(row), settings)) {
                    throw new RefusedException(
                            "a table of " + row.houses() + " tells small numbers: it is not fit for publication");
                }
                return row;
            }
        } catch (MalformedValueException | NullPointerException | DateTimeException e) {
            throw new RefusedException("what should be a published table of one house is malformed");
        }
        throw new RefusedException("only published tables of one house are added up, by house");
    }

    private static boolean tellsTooMuch(PublishedTable table, PublicationSettings settings) {
        boolean small = table.cells().stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .anyMatch(cell -> cell > 0 && cell < settings.threshold());
        return small || Attacker.attack(table).stream().anyMatch(bounds -> !bounds.covers(settings.width()));
    }

    private static TableRow join(Map<String, TableRow> byHouse, LocalDate asOf, boolean synthetic) {
        Map<String, Heading> rows = new TreeMap<>();
        Map<String, Map<String, Optional<Long>>> cells = new TreeMap<>();
        List<Heading> columns = new ArrayList<>();
        byHouse.forEach((house, row) -> {
            if (row.cells() != null) {
                PublishedTable table = Tables.table(row);
                columns.add(table.columns().get(0));
                Map<String, Optional<Long>> column = new HashMap<>();
                for (int i = 0; i < table.rows().size(); i++) {
                    rows.put(table.rows().get(i).code(), table.rows().get(i));
                    column.put(table.rows().get(i).code(), table.cells().get(i).get(0));
                }
                column.put(TOTAL, table.cells().get(table.rows().size()).get(0));
                cells.put(house, column);
            }
        });
        TableRow first = byHouse.values().iterator().next();
        List<String> houses = List.copyOf(cells.keySet());
        if (houses.isEmpty()) {
            return new TableRow(
                    Tables.FORMAT,
                    Tables.VERSION,
                    houses,
                    asOf.toString(),
                    synthetic,
                    first.nl(),
                    first.en(),
                    List.of(),
                    List.of(),
                    null);
        }
        List<String> down = new ArrayList<>(rows.keySet());
        down.add(TOTAL);
        List<List<Optional<Long>>> table = new ArrayList<>();
        for (String row : down) {
            // a row that a house does not have counts nobody there: it publishes every row that counts somebody
            List<Optional<Long>> across = new ArrayList<>(cells.values().stream()
                    .map(column -> column.getOrDefault(row, Optional.of(0L)))
                    .toList());
            across.add(sum(across));
            table.add(across);
        }
        PublishedTable published = new PublishedTable(
                new Text(first.nl(), first.en()), List.copyOf(rows.values()), columns, List.of(), table);
        return Tables.row(published, houses, asOf, synthetic);
    }

    private static Optional<Long> sum(List<Optional<Long>> cells) {
        return cells.stream().allMatch(Optional::isPresent)
                ? Optional.of(cells.stream().mapToLong(Optional::orElseThrow).sum())
                : Optional.empty();
    }
}
