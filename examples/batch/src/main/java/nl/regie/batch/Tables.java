package nl.regie.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regie.batch.Rows.Head;
import nl.regie.batch.Rows.TableRow;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.text.Text;
import nl.regie.privacy.publication.Heading;
import nl.regie.privacy.publication.Publication;
import nl.regie.privacy.publication.Publication.Published;
import nl.regie.privacy.publication.Publication.Withheld;
import nl.regie.privacy.publication.PublishedTable;
import nl.regie.privacy.publication.Publisher;
import nl.regie.privacy.publication.YearlyReport;
import org.jspecify.annotations.Nullable;

/**
 * Tables that may be published, as rows, and back. What was left out and why, and why a table is withheld, is not among them: it may tell
 * that a number is small.
 */
final class Tables {

    /** What stands as {@code format} in every table. */
    static final String FORMAT = "nl.regie.batch.table";

    /** What stands as {@code version} in every table. */
    static final String VERSION = "1.0";

    private Tables() {}

    /** The tables of the yearly report, out of counts alone. */
    static List<TableRow> publish(
            HouseTally tally, List<String> houses, LocalDate asOf, boolean synthetic, Publisher publisher) {
        List<TableRow> rows = new ArrayList<>();
        for (Publication publication : YearlyReport.TABLES.publish(tally, publisher)) {
            if (publication instanceof Published published) {
                rows.add(row(published.table(), houses, asOf, synthetic));
            } else {
                Text title = ((Withheld) publication).title();
                rows.add(new TableRow(
                        FORMAT,
                        VERSION,
                        houses,
                        asOf.toString(),
                        synthetic,
                        title.nl(),
                        title.en(),
                        List.of(),
                        List.of(),
                        null));
            }
        }
        return List.copyOf(rows);
    }

    static TableRow row(PublishedTable table, List<String> houses, LocalDate asOf, boolean synthetic) {
        return new TableRow(
                FORMAT,
                VERSION,
                houses,
                asOf.toString(),
                synthetic,
                table.title().nl(),
                table.title().en(),
                heads(table.rows()),
                heads(table.columns()),
                mapped(table.cells(), cell -> cell.orElse(null)));
    }

    /** The table of a row that is not withheld. */
    static PublishedTable table(TableRow row) {
        List<List<@Nullable Long>> cells = row.cells();
        if (cells == null) {
            throw new IllegalStateException("a withheld table has no cells");
        }
        return new PublishedTable(
                new Text(row.nl(), row.en()),
                headings(row.rows()),
                headings(row.columns()),
                List.of(),
                mapped(cells, Optional::ofNullable));
    }

    // a list with nulls, which List.copyOf and Stream.toList treat differently
    private static <A, B> List<List<B>> mapped(List<List<A>> cells, Function<A, B> each) {
        return cells.stream()
                .map(row -> row.stream().map(each).collect(Collectors.toCollection(ArrayList::new)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Head> heads(List<Heading> headings) {
        return headings.stream()
                .map(one -> new Head(one.code(), one.label().nl(), one.label().en()))
                .toList();
    }

    private static List<Heading> headings(List<Head> heads) {
        return heads.stream()
                .map(one -> new Heading(one.code(), new Text(one.nl(), one.en())))
                .toList();
    }
}
