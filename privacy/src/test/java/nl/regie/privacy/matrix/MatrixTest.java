package nl.regie.privacy.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.FrameworkCode;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.RowOrigin;
import nl.regie.privacy.framework.SharingStage;
import nl.regie.privacy.framework.Widening;
import nl.regie.privacy.framework.WideningKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell says, and that what is printed says it too (PRIV-17). */
class MatrixTest {

    private static MatrixKeyBuilder discussing(RecipientClass recipient) {
        return MatrixKey.builder()
                .regime(Regime.WGS_CASE_MEETING)
                .recipient(recipient)
                .stage(SharingStage.AT_TABLE)
                .purpose(Purpose.DISCUSS)
                .category(DataCategory.HEALTH)
                .position(Position.CONCERNED);
    }

    /** Every cell is printed once, or no row is about it; and nothing else is printed. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_cell_is_printed_as_it_is_and_what_is_not_printed_is_withheld_for_want_of_a_row_PRIV_17(
            boolean covenant) {
        Matrix matrix = covenant ? Agreed.narrowed() : Agreed.law();
        List<MatrixTable> tables = matrix.tables();
        Tables pooled = new Tables(matrix);
        for (MatrixKey key : Agreed.keys(matrix.organisations())) {
            if (key.organisation().isPresent()
                    && !pooled.named(key.recipient())
                            .contains(key.organisation().get())) {
                continue; // such an organisation cannot take part in that capacity
            }
            List<MatrixTable> of = tables.stream()
                    .filter(table -> table.recipient() == key.recipient()
                            && table.regimes().contains(key.regime()))
                    .toList();
            List<MatrixTable> own = of.stream()
                    .filter(table -> key.organisation().isPresent()
                            && table.organisations().contains(key.organisation().get()))
                    .toList();
            List<MatrixTable> about = own.isEmpty()
                    ? of.stream()
                            .filter(table -> table.organisations().isEmpty())
                            .toList()
                    : own;
            assertThat(about).hasSizeLessThanOrEqualTo(1);
            MatrixCell printed = about.stream()
                    .flatMap(table -> table.cell(key).stream())
                    .findFirst()
                    .orElse(MatrixCell.NO_ROW);
            if (!printed.equals(matrix.cell(key))) {
                assertThat(printed).as(key.toString()).isEqualTo(matrix.cell(key));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void no_question_is_printed_twice_and_no_column_or_line_is_empty(boolean covenant) {
        for (MatrixTable table : (covenant ? Agreed.narrowed() : Agreed.law()).tables()) {
            Set<Object> seen = new HashSet<>();
            table.columns()
                    .forEach(column -> column.stages()
                            .forEach(stage -> assertThat(seen.add(List.of(column.purpose(), stage)))
                                    .isTrue()));
            table.lines()
                    .forEach(line -> line.data()
                            .forEach(slot -> assertThat(seen.add(slot)).isTrue()));
            table.lines().forEach(line -> {
                assertThat(line.cells()).hasSameSizeAs(table.columns());
                assertThat(line.cells()).anyMatch(cell -> !cell.equals(MatrixCell.NO_ROW));
            });
            for (int i = 0; i < table.columns().size(); i++) {
                int at = i;
                assertThat(table.lines()).anyMatch(line -> !line.cells().get(at).equals(MatrixCell.NO_ROW));
            }
        }
    }

    @Test
    void a_cell_says_on_which_article_and_how_strong_that_is_PRIV_17() {
        MatrixCell cell =
                Agreed.law().cell(discussing(RecipientClass.PUBLIC_PARTICIPANT).build());
        assertThat(cell.grants()).isTrue();
        assertThat(cell.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.origin()).isEqualTo(RowOrigin.LAW);
            assertThat(ground.cite().nl()).isEqualTo("WGS 2.31(4), (5), (7)");
        });
        MatrixCell policy = Agreed.law()
                .cell(MatrixKey.builder()
                        .copyOf(discussing(RecipientClass.PUBLIC_PARTICIPANT).build())
                        .stage(SharingStage.NOTIFIED)
                        .purpose(Purpose.JUDGE_FIT)
                        .category(DataCategory.BSN)
                        .build());
        assertThat(policy.grants()).isFalse();
        assertThat(policy.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.origin()).isEqualTo(RowOrigin.HOUSE_DEFAULT);
            assertThat(ground.cite().nl()).isEqualTo("eigen beleid (P)");
        });
    }

    @Test
    void a_clause_that_asks_for_more_or_appoints_stands_in_the_cell_with_its_number_PRIV_3() {
        MatrixCell cell = Agreed.narrowed()
                .cell(discussing(RecipientClass.PUBLIC_PARTICIPANT).build());
        assertThat(cell.conditions())
                .containsExactly(
                        new CellCondition(OpenCondition.NECESSITY_JUDGED, List.of(CaseRole.PROCESS_DIRECTOR)),
                        new CellCondition(OpenCondition.PUBLIC_DECISION, List.of()));
        assertThat(cell.grounds())
                .extracting(ground -> ground.cite().nl())
                .containsExactly(
                        "WGS 2.31(4), (5), (7)",
                        "bepaling 4.3, Convenant Voorbeeld",
                        "bepaling 4.4, Convenant Voorbeeld");
    }

    @Test
    void a_clause_that_excludes_is_why_a_cell_withholds_and_only_for_whom_it_names_PRIV_3() {
        MatrixKey police = discussing(RecipientClass.PRIVATE_PARTICIPANT)
                .category(DataCategory.POLICE)
                .organisation(OrganisationType.MENTAL_HEALTH_CARE)
                .build();
        MatrixCell withheld = Agreed.narrowed().cell(police);
        assertThat(withheld.grants()).isFalse();
        assertThat(withheld.grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.origin()).isEqualTo(RowOrigin.COVENANT));
        MatrixKey other = MatrixKey.builder()
                .copyOf(police)
                .organisation(Optional.empty())
                .build();
        assertThat(Agreed.narrowed().cell(other).grants()).isTrue();
    }

    @Test
    void a_covenant_says_nothing_on_days_on_which_it_does_not_hold() {
        Matrix before = Matrix.of(
                        Framework.WGS,
                        List.of(Agreed.COVENANT),
                        Agreed.COVENANT.from().minusDays(1))
                .get();
        Matrix on = Matrix.of(Framework.WGS, List.of(Agreed.COVENANT), Agreed.COVENANT.from())
                .get();
        assertThat(before.covenants()).isEmpty();
        assertThat(on.covenants()).containsExactly(Agreed.COVENANT);
    }

    @Test
    void a_covenant_that_widens_gives_no_matrix_PRIV_3() {
        var refused = Matrix.of(
                Framework.WGS, List.of(Agreed.covenant(new Widening(WideningKind.ADDS_CATEGORY))), Agreed.DAY);
        assertThat(refused.getError()).extracting(violation -> violation.code()).containsExactly(FrameworkCode.WIDENS);
    }

    @Test
    void what_the_law_does_not_provide_for_is_withheld_in_every_cell_CASE_8() {
        Matrix matrix = Agreed.law();
        assertThat(Agreed.keys(List.of()))
                .filteredOn(key -> !key.regime().isWgs() || key.recipient() == RecipientClass.NONE)
                .isNotEmpty()
                .noneMatch(key -> matrix.cell(key).grants());
    }
}
