package nl.regie.registration.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Language;
import nl.regie.privacy.publication.Heading;
import nl.regie.privacy.publication.Publication;
import nl.regie.privacy.publication.PublishedTable;
import org.springframework.stereotype.Component;

/** Grafieken: published tables as tables with bars. What was left out has neither a number nor a bar. */
@Component
class Charts {

    /** The length of the longest bar, in the units of its picture. */
    static final long LONGEST = 100;

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
     * @param label what it is
     * @param cells one for each column
     */
    record Row(String label, List<Cell> cells) {

        /** Copies the list. */
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Cel.
     *
     * @param number the number; empty if it was left out
     * @param bar the length of its bar; 0 if it was left out
     */
    record Cell(Optional<Long> number, long bar) {}

    List<Chart> of(List<Publication> publications, Language language) {
        return publications.stream().map(each -> chart(each, language)).toList();
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

    private static Chart chart(PublishedTable table, Language language) {
        long most = table.cells().stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    label(table.rows().get(i), language),
                    table.cells().get(i).stream()
                            .map(number -> new Cell(
                                    number, number.map(n -> n * LONGEST / most).orElse(0L)))
                            .toList()));
        }
        return new Chart(
                table.title().in(language),
                table.columns().stream().map(each -> label(each, language)).toList(),
                rows);
    }

    private static String label(Heading heading, Language language) {
        return heading.label().in(language);
    }
}
