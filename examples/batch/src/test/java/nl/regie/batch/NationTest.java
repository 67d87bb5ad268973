package nl.regie.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.regie.batch.Rows.TableRow;
import nl.regie.core.text.Text;
import nl.regie.privacy.publication.Attacker;
import nl.regie.privacy.publication.Figures;
import nl.regie.privacy.publication.Heading;
import nl.regie.privacy.publication.Publication.Published;
import nl.regie.privacy.publication.PublicationSettings;
import nl.regie.privacy.publication.Publisher;
import org.junit.jupiter.api.Test;

/** Adding up what houses published (SDK-5, PRIV-13). */
class NationTest {

    private static final PublicationSettings SETTINGS = PublicationSettings.NATIONAL;
    private static final String DAY = "2025-12-01";

    private static Heading heading(String code) {
        return new Heading(code, new Text(code, code));
    }

    /** What a house publishes of these numbers, row by row. */
    private static TableRow published(String house, long... counts) {
        List<Heading> rows = IntStream.range(0, counts.length)
                .mapToObj(row -> heading("r" + row))
                .toList();
        List<List<Long>> cells = IntStream.range(0, counts.length)
                .mapToObj(row -> List.of(counts[row]))
                .toList();
        Figures figures = new Figures(new Text("tabel", "table"), rows, List.of(heading(house)), List.of(), cells);
        Published table = (Published) Publisher.of(SETTINGS).publish(figures);
        return Tables.row(table.table(), List.of(house), LocalDate.parse(DAY), false);
    }

    private static TableRow withheld(String house) {
        return new TableRow(
                Tables.FORMAT,
                Tables.VERSION,
                List.of(house),
                DAY,
                false,
                "tabel",
                "table",
                List.of(),
                List.of(),
                null);
    }

    private static List<TableRow> join(TableRow... rows) {
        return Nation.join(List.of(rows).stream().map(Rows::write).toList(), SETTINGS);
    }

    private static List<Long> row(Long... cells) {
        return Arrays.asList(cells);
    }

    @Test
    void what_all_houses_published_is_added_up_and_what_one_left_out_is_not() {
        TableRow a = published("a", 20, 30, 3, 4, 40);
        assertThat(a.cells()).contains(row(null, null)).contains(row(20L, 20L));
        TableRow both = join(a, published("b", 10, 11, 12, 13, 14)).get(0);
        assertThat(both.houses()).containsExactly("a", "b");
        assertThat(both.cells()).hasSize(6);
        assertThat(both.cells().get(0)).isEqualTo(row(20L, 10L, 30L));
        assertThat(both.cells().get(2)).isEqualTo(row(null, 12L, null));
        assertThat(both.cells().get(5)).isEqualTo(row(97L, 60L, 157L));
    }

    @Test
    void a_row_that_a_house_does_not_have_counts_nobody_there() {
        TableRow both = join(published("a", 20, 30), published("b", 10, 11, 12)).get(0);
        assertThat(both.cells().get(2)).isEqualTo(row(0L, 12L, 12L));
    }

    @Test
    void a_house_that_withheld_its_table_is_no_column_of_it() {
        assertThat(join(published("a", 20, 30), withheld("b")).get(0).houses()).containsExactly("a");
        TableRow none = join(withheld("a"), withheld("b")).get(0);
        assertThat(none.houses()).isEmpty();
        assertThat(none.cells()).isNull();
    }

    /** Whoever attacks the sum learns no more than by attacking the tables, whatever the numbers and the order they come in (PRIV-13). */
    @Test
    void the_sum_protects_what_its_tables_protect() {
        Random random = new Random(13);
        for (int round = 0; round < 100; round++) {
            List<TableRow> tables = new ArrayList<>();
            for (int house = 0; house < 3; house++) {
                long[] counts = random.longs(6, 0, 30).toArray();
                counts[0] = 50; // so that something is published
                tables.add(published("h" + house, counts));
            }
            TableRow sum = join(tables.toArray(TableRow[]::new)).get(0);
            assertThat(Attacker.attack(Tables.table(sum))).allMatch(bounds -> bounds.covers(SETTINGS.width()));
            Collections.shuffle(tables, random);
            assertThat(join(tables.toArray(TableRow[]::new))).containsExactly(sum);
        }
    }

    private static void refused(String why, String... rows) {
        assertThatThrownBy(() -> Nation.join(List.of(rows), SETTINGS))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining(Synthetic.MARK)
                .hasNoCause();
    }

    @Test
    void anything_else_than_a_published_table_of_one_house_is_refused() {
        String table = Rows.write(published("a", 20, 30));
        refused("is not what it should be", Registers.invented(1, "a").get(0));
        refused("is not what it should be", table.replace("\"asOf\"", "\"persons\":[],\"asOf\""));
        refused("is not what it should be", table + table);
        refused("is not what it should be", "null " + table);
        refused("twice", table, table);
        refused("different days", table, Rows.write(published("b", 20, 30)).replace(DAY, "2025-12-02"));
        refused("of one house", table.replace(Tables.FORMAT, "nl.regie.case"));
        refused("of one house", table.replace("\"houses\":[\"a\"]", "\"houses\":[\"a\",\"b\"]"));
        refused("of one house", table.replace("\"houses\":[\"a\"]", "\"houses\":[\"b\"]"));
        refused("malformed", table.replace(DAY, "gisteren"));
        refused("malformed", table.replace("\"houses\":[\"a\"],", ""));
        refused("malformed", "null");
        refused("malformed", table.replace("[50,50]", "[51,51]"));
    }

    @Test
    void a_table_that_tells_a_small_number_or_too_much_about_one_is_refused() {
        String table = Rows.write(published("a", 20, 30));
        refused("small numbers", table.replace("[20,20]", "[4,4]").replace("[50,50]", "[34,34]"));
        refused("small numbers", table.replace("[20,20]", "[null,null]"));
        assertThat(Nation.join(List.of(table.replace("[20,20]", "[5,5]").replace("[50,50]", "[35,35]")), SETTINGS))
                .hasSize(1);
    }
}
