package nl.regie.registration.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Language;
import nl.regie.privacy.publication.Heading;
import nl.regie.privacy.publication.Publication;
import nl.regie.privacy.publication.PublishedTable;
import nl.regie.registration.figure.YearFigures;
import org.springframework.stereotype.Component;

/** Grafieken: published tables as tables with bars. What was left out has neither a number nor a bar. */
@Component
class Charts {

    /** The length of the longest bar, in the units of its picture. */
    static final long LONGEST = 100;

    /**
     * Verslag: the tables of some houses.
     *
     * @param houses their names
     * @param charts the tables
     */
    record Report(List<String> houses, List<Chart> charts) {

        /** Copies the lists. */
        Report {
            houses = List.copyOf(houses);
            charts = List.copyOf(charts);
        }
    }

    /**
     * Grafiek: one table.
     *
     * @param title its title
     * @param columns its columns
     * @param rows its rows; none if the table is withheld
     */
    record Chart(String title, List<String> columns, List<Row> rows) {

        /** Copies the lists. */
        Chart {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** How many numbers were left out. */
        public long leftOut() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.number().isEmpty())
                    .count();
        }
    }

    /**
     * Rij.
     *
     * @param label what it is; empty for the row of sums
     * @param cells one for each column, and the sum
     */
    record Row(Optional<String> label, List<Cell> cells) {

        /** Copies the list. */
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Cel.
     *
     * @param number the number; empty if it was left out
     * @param bar the length of its bar; 0 if it has none
     */
    record Cell(Optional<Long> number, long bar) {}

    List<Report> of(List<YearFigures.Published> published, Language language) {
        return published.stream()
                .map(each -> new Report(
                        each.houses(),
                        each.tables().stream()
                                .map(table -> chart(table, language))
                                .toList()))
                .toList();
    }

    private static Chart chart(Publication publication, Language language) {
        if (publication instanceof Publication.Published published) {
            return chart(published.table(), language);
        }
        return new Chart(title(publication, language), List.of(), List.of());
    }

    private static String title(Publication publication, Language language) {
        return publication instanceof Publication.Withheld withheld
                ? withheld.title().in(language)
                : publication.label(language);
    }

    /** A table ends with the sums of its rows, and each row with its own sum. Bars are drawn of what is no sum. */
    private static Chart chart(PublishedTable table, Language language) {
        long most = table.cells().stream()
                .limit(table.rows().size())
                .flatMap(row -> row.stream().limit(table.columns().size()))
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(row(
                    Optional.of(label(table.rows().get(i), language)),
                    table.cells().get(i),
                    most));
        }
        List<Optional<Long>> sums = table.cells().get(table.cells().size() - 1);
        rows.add(new Row(
                Optional.empty(),
                sums.stream().map(number -> new Cell(number, 0)).toList()));
        return new Chart(
                table.title().in(language),
                table.columns().stream().map(each -> label(each, language)).toList(),
                rows);
    }

    private static Row row(Optional<String> label, List<Optional<Long>> numbers, long most) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            boolean sum = i == numbers.size() - 1;
            cells.add(new Cell(
                    numbers.get(i),
                    sum ? 0 : numbers.get(i).map(number -> length(number, most)).orElse(0L)));
        }
        return new Row(label, cells);
    }

    private static long length(long number, long most) {
        return number == 0 ? 0 : number * LONGEST / most;
    }

    private static String label(Heading heading, Language language) {
        return heading.label().in(language);
    }
}
