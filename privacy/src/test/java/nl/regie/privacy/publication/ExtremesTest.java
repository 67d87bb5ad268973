package nl.regie.privacy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** Tables at the ends of what can be counted (PRIV-13). */
class ExtremesTest {

    private static final Text TITLE = new Text("Cijfers", "Figures");
    private static final long MOST = Figures.MOST_TOGETHER;

    private static List<Heading> headings(String letter, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Heading(letter + i, TITLE))
                .toList();
    }

    /** So many cells of the highest number that a sum of them would be larger than any long. */
    private static Figures all(int rows, int columns) {
        List<Long> row = List.copyOf(Collections.nCopies(columns, Figures.MOST));
        return new Figures(
                TITLE, headings("r", rows), headings("c", columns), List.of(), Collections.nCopies(rows, row));
    }

    @Test
    void all_cells_together_can_be_counted() {
        assertThat(all(1_000, 100)).isNotNull();
        assertThatThrownBy(() -> all(1_001, 100)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> all(10_000, 1_000)).isInstanceOf(MalformedValueException.class);
    }

    private static PublishedTable published(long cell) {
        List<Optional<Long>> row = List.of(Optional.of(cell), Optional.of(cell));
        return new PublishedTable(TITLE, headings("r", 1), headings("c", 1), List.of(), List.of(row, row));
    }

    @Test
    void a_published_number_is_one_that_can_be_counted() {
        assertThat(Attacker.attack(published(MOST))).isEmpty();
        for (long cell : new long[] {-1, MOST + 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> published(cell)).isInstanceOf(MalformedValueException.class);
        }
    }

    @Test
    void the_largest_numbers_are_protected_as_small_ones_are() {
        List<List<Long>> cells = List.of(
                List.of(1L, Figures.MOST, Figures.MOST),
                List.of(Figures.MOST, 3L, Figures.MOST),
                List.of(Figures.MOST, Figures.MOST, Figures.MOST));
        Publication publication = Publisher.of(PublicationSettings.NATIONAL)
                .publish(new Figures(TITLE, headings("r", 3), headings("c", 3), List.of(), cells));
        assertThat(publication).isInstanceOfSatisfying(Publication.Published.class, made -> {
            assertThat(made.table().cells().get(0).get(0)).isEmpty();
            assertThat(made.table().cells().get(1).get(1)).isEmpty();
            assertThat(Attacker.attack(made.table()))
                    .allSatisfy(bounds -> assertThat(bounds.covers(PublicationSettings.NATIONAL.width()))
                            .isTrue());
        });
    }
}
