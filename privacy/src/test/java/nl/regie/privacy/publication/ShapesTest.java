package nl.regie.privacy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.publication.Publication.Published;
import nl.regie.privacy.publication.Publication.Withheld;
import org.junit.jupiter.api.Test;

/** What tables, bounds and publications refuse, and what they say of themselves (PRIV-13). */
class ShapesTest {

    private static void refused(Runnable made, String attribute) {
        assertThatThrownBy(made::run)
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith(attribute);
    }

    private static Figures figures(List<Heading> rows, List<List<Long>> cells) {
        return new Figures(new Text("Verzonnen", "Invented"), rows, Tables.headings("c", 1), List.of(), cells);
    }

    @Test
    void a_table_has_rows_each_once_and_a_cell_for_each_column() {
        Heading row = Tables.heading("r0");
        refused(() -> figures(List.of(), List.of()), "rows");
        refused(() -> figures(List.of(row, row), List.of(List.of(1L), List.of(1L))), "rows");
        refused(() -> figures(List.of(row), List.of(List.of(1L, 2L))), "cells");
        refused(() -> figures(List.of(row), List.of()), "cells");
        refused(() -> Tables.group("g", "r0", "r0"), "members");
    }

    @Test
    void bounds_are_counts_in_order_and_cover_a_width_from_exactly_that_far_apart() {
        refused(() -> new CellBounds(-1, 0, 0, Optional.empty()), "lowest");
        refused(() -> new CellBounds(0, -1, 0, Optional.empty()), "lowest");
        refused(() -> new CellBounds(0, 0, -1, Optional.empty()), "lowest");
        refused(() -> new CellBounds(0, 0, 3, Optional.of(2L)), "highest");
        CellBounds bounds = new CellBounds(0, 0, 2, Optional.of(7L));
        assertThat(bounds.covers(5)).isTrue();
        assertThat(bounds.covers(6)).isFalse();
        assertThat(new CellBounds(0, 0, 2, Optional.empty()).covers(Long.MAX_VALUE))
                .isTrue();
    }

    @Test
    void a_published_table_has_the_shape_of_its_figures_with_their_totals() {
        Publication publication =
                Publisher.of(PublicationSettings.NATIONAL).publish(Tables.figures(new long[][] {{20, 30}, {40, 50}}));
        assertThat(publication).isInstanceOf(Published.class).hasToString("Published[0 left out]");
        assertThat(publication.code()).isEqualTo("published");
        assertThat(publication.label(Language.NL)).isEqualTo("te publiceren");
        assertThat(publication.label(Language.EN)).isEqualTo("fit for publication");
        PublishedTable table = ((Published) publication).table();
        assertThat(table.cells())
                .containsExactly(
                        List.of(Optional.of(20L), Optional.of(30L), Optional.of(50L)),
                        List.of(Optional.of(40L), Optional.of(50L), Optional.of(90L)),
                        List.of(Optional.of(60L), Optional.of(80L), Optional.of(140L)));
        refused(
                () -> new PublishedTable(
                        table.title(),
                        table.rows(),
                        table.columns(),
                        table.groups(),
                        table.cells().subList(0, 2)),
                "cells");
    }

    @Test
    void a_withheld_table_says_why() {
        Publication publication =
                Publisher.of(PublicationSettings.NATIONAL).publish(Tables.figures(new long[][] {{1, 2}}));
        assertThat(publication).isInstanceOf(Withheld.class);
        assertThat(publication.code()).isEqualTo("withheld");
        for (Language language : Language.values()) {
            assertThat(publication.label(language))
                    .contains(((Withheld) publication).reasons().get(0).label(language));
        }
    }

    @Test
    void figures_tell_their_size_and_none_of_their_numbers() {
        assertThat(Tables.figures(new long[][] {{1, 2}})).hasToString("Figures[1 x 2, not for publication]");
    }
}
