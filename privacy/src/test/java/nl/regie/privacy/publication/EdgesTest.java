package nl.regie.privacy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.publication.Publication.Published;
import nl.regie.privacy.publication.Publication.Withheld;

/** Tables at the edge: nothing in them, one number, the same number everywhere, a group of one (PRIV-13, WGS 1.12). */
class EdgesTest {

    private static final Text TITLE = new Text("Cijfers", "Figures");
    private static final PublicationSettings SETTINGS = PublicationSettings.NATIONAL;
    private static final Publisher PUBLISHER = Publisher.of(SETTINGS);

    private static List<Heading> headings(String letter, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Heading(letter + i, TITLE))
                .toList();
    }

    private static Figures figures(List<RowGroup> groups, List<List<Long>> cells) {
        return new Figures(
                TITLE, headings("r", cells.size()), headings("c", cells.get(0).size()), groups, cells);
    }

    private static Figures all(int rows, int columns, long number) {
        return figures(List.of(), Collections.nCopies(rows, List.copyOf(Collections.nCopies(columns, number))));
    }

    private static void isSafe(Publication publication) {
        if (publication instanceof Published published) {
            assertThat(Attacker.attack(published.table()))
                    .allSatisfy(bounds ->
                            assertThat(bounds.covers(SETTINGS.width())).isTrue());
            published
                    .table()
                    .cells()
                    .forEach(row -> row.forEach(cell -> cell.ifPresent(told -> assertThat(told)
                            .satisfiesAnyOf(
                                    number -> assertThat(number).isZero(),
                                    number -> assertThat(number).isGreaterThanOrEqualTo(SETTINGS.threshold())))));
        }
    }

    @Property(tries = 50)
    void nothing_counted_is_withheld(
            @ForAll @IntRange(min = 1, max = 6) int rows, @ForAll @IntRange(min = 1, max = 6) int columns) {
        assertThat(PUBLISHER.publish(all(rows, columns, 0)))
                .isInstanceOfSatisfying(
                        Withheld.class,
                        withheld -> assertThat(withheld.reasons()).containsExactly(WithheldReason.TOO_FEW));
    }

    /** A cell is its own total, so that there is nothing behind which a small one could hide. */
    @Example
    void one_cell_is_published_if_it_is_not_small() {
        for (long number = 0; number < 10; number++) {
            Publication publication = PUBLISHER.publish(all(1, 1, number));
            assertThat(publication instanceof Published).isEqualTo(number >= SETTINGS.threshold());
            isSafe(publication);
        }
        assertThat(PUBLISHER.publish(all(1, 1, Figures.MOST))).isInstanceOf(Published.class);
    }

    @Property
    void the_same_number_everywhere_is_told_if_it_is_not_small_and_never_if_it_is(
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @IntRange(min = 1, max = 12) int number) {
        Publication publication = PUBLISHER.publish(all(rows, columns, number));
        isSafe(publication);
        if (number >= SETTINGS.threshold()) {
            assertThat(publication)
                    .isInstanceOfSatisfying(
                            Published.class,
                            published -> assertThat(published.leftOut()).isEmpty());
        } else {
            assertThat(publication).isInstanceOf(Withheld.class); // not one cell could be told
        }
    }

    /** The sum of a group of one is its only row: what is left out there is left out here. */
    @Property
    void a_group_of_one_tells_no_more_than_its_row(
            @ForAll @IntRange(max = 12) int a, @ForAll @IntRange(max = 12) int b, @ForAll @IntRange(max = 12) int c) {
        List<List<Long>> cells =
                List.of(List.of((long) a, 40L, 30L), List.of((long) b, 20L, 50L), List.of((long) c, 60L, 25L));
        RowGroup alone = new RowGroup(new Heading("alone", TITLE), List.of("r0"));
        RowGroup again = new RowGroup(new Heading("again", TITLE), List.of("alone"));
        Publication publication = PUBLISHER.publish(figures(List.of(alone, again), cells));
        isSafe(publication);
        if (publication instanceof Published published) {
            List<?> row = published.table().cells().get(0);
            assertThat(published.table().cells().get(3)).isEqualTo(row);
            assertThat(published.table().cells().get(4)).isEqualTo(row);
        }
    }

    @Example
    void a_group_of_all_rows_is_the_total() {
        List<List<Long>> cells = List.of(List.of(2L, 40L, 30L), List.of(9L, 20L, 50L), List.of(8L, 60L, 25L));
        RowGroup all = new RowGroup(new Heading("all", TITLE), List.of("r0", "r1", "r2"));
        Publication publication = PUBLISHER.publish(figures(List.of(all), cells));
        isSafe(publication);
        assertThat(publication).isInstanceOf(Published.class);
    }

    @Example
    void no_number_is_negative_or_too_large() {
        for (long number : new long[] {-1, Long.MIN_VALUE, Figures.MOST + 1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> all(1, 2, number))
                    .isInstanceOf(MalformedValueException.class)
                    .hasMessage("cells: value.out-of-range");
        }
    }
}
