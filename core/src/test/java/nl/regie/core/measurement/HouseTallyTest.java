package nl.regie.core.measurement;

import static nl.regie.core.measurement.TallyDimension.ACCESS_LINE;
import static nl.regie.core.measurement.TallyDimension.CASE_KIND;
import static nl.regie.core.measurement.TallyDimension.HOUSE;
import static nl.regie.core.measurement.TallyDimension.MUNICIPALITY;
import static nl.regie.core.measurement.TallyDimension.PHASE;
import static nl.regie.core.measurement.TallyDimension.THEME;
import static nl.regie.core.measurement.TallyDimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.Given;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Notification;
import nl.regie.core.life.Step;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.problem.Theme;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** Raw counts per house, municipality, theme and year (RES-2). */
class HouseTallyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);
    private static final List<CaseFile> SAMPLES = CaseArbitraries.samples(200).toList();

    private static CaseFile elsewhere() {
        return Given.person()
                .builder()
                .house(new SafetyHouse("ander", "Huis Ander", new SafetyRegion("VR24", "Elders")))
                .build();
    }

    private static CaseFile themed(Theme... themes) {
        return Given.person().builder().addThemes(themes).build();
    }

    @Test
    void a_case_counts_once_by_every_label() {
        HouseTally tally =
                HouseTally.of(List.of(themed(Theme.YOUTH), Given.area().build()), DAY);
        assertThat(tally.cases()).isEqualTo(2);
        assertThat(tally.count(HOUSE, "voorbeeld")).isEqualTo(2);
        assertThat(tally.count(MUNICIPALITY, "0034")).isEqualTo(2);
        assertThat(tally.count(YEAR, "2026")).isEqualTo(2);
        assertThat(tally.count(CASE_KIND, "person")).isEqualTo(1);
        assertThat(tally.count(CASE_KIND, "area")).isEqualTo(1);
        assertThat(tally.count(PHASE, "notified")).isEqualTo(2);
        assertThat(tally.count(ACCESS_LINE, "municipality")).isEqualTo(2);
        assertThat(tally.count(ACCESS_LINE, "zsm")).isZero();
        assertThat(tally.count(THEME, "youth")).isEqualTo(1);
        assertThat(tally.count(THEME, TallyDimension.NO_THEME)).isEqualTo(1);
    }

    @Test
    void a_case_of_two_themes_counts_for_both_and_every_total_is_still_the_sum_of_its_cells() {
        HouseTally tally =
                HouseTally.of(List.of(themed(Theme.YOUTH, Theme.ADDICTION), themed(Theme.YOUTH), themed()), DAY);
        RawTable table = tally.table(THEME, YEAR);
        assertThat(tally.cases()).isEqualTo(3);
        assertThat(table.rowCodes()).containsExactly("addiction", "youth", TallyDimension.NO_THEME);
        assertThat(table.rowTotals()).containsExactly(1L, 2L, 1L);
        assertThat(table.total()).isEqualTo(4);
        assertThat(table.says().en()).contains("not for publication").contains("counts for each of them");
        assertThat(tally.table(HOUSE, YEAR).says().nl())
                .contains("niet voor publicatie")
                .doesNotContain("thema");
        assertThat(tally.table(THEME, THEME).cell("youth", "addiction")).isZero();
        assertThat(tally.table(THEME, THEME).cell("youth", "youth")).isEqualTo(2);
    }

    @Test
    void a_table_can_be_turned() {
        HouseTally tally =
                HouseTally.of(List.of(themed(Theme.YOUTH), Given.area().build()), DAY);
        RawTable table = tally.table(CASE_KIND, THEME);
        RawTable turned = tally.table(THEME, CASE_KIND);
        assertThat(table.cell("person", "youth")).isEqualTo(1);
        assertThat(table.cell("area", "youth")).isZero();
        assertThat(table.cell("system", "youth")).isZero();
        assertThat(turned.cell("youth", "person")).isEqualTo(1);
        assertThat(turned.rowTotals()).isEqualTo(table.columnTotals());
        assertThat(turned.columnTotals()).isEqualTo(table.rowTotals());
    }

    @Test
    void cases_notified_by_the_day_count_and_later_ones_do_not() {
        LocalDate on = Given.person().build().notification().on();
        assertThat(HouseTally.of(List.of(Given.person().build()), on).cases()).isEqualTo(1);
        assertThat(HouseTally.of(List.of(Given.person().build()), on.minusDays(1))
                        .cases())
                .isZero();
    }

    @Test
    void the_year_is_that_of_the_notification_and_the_phase_that_of_the_day() {
        CaseFile old = Given.person()
                .step(Step.JUDGE_FIT)
                .step(Step.CLOSE)
                .builder()
                .notification(new Notification(
                        AccessLine.ZSM, Given.BOARD, LocalDate.of(2025, 12, 31), Given.WORDS, true, Optional.empty()))
                .build();
        HouseTally before = HouseTally.of(List.of(old), LocalDate.of(2026, 1, 12));
        assertThat(before.count(YEAR, "2025")).isEqualTo(1);
        assertThat(before.count(PHASE, "notified")).isEqualTo(1);
        HouseTally after = HouseTally.of(List.of(old), LocalDate.of(2026, 1, 13));
        assertThat(after.count(PHASE, "closed")).isEqualTo(1);
        assertThat(after.count(ACCESS_LINE, "zsm")).isEqualTo(1);
    }

    @Test
    void on_the_list_a_notification_counts_as_fit() {
        assertThat(HouseTally.of(List.of(Given.listed().build()), DAY).count(PHASE, "fits-purpose"))
                .isEqualTo(1);
    }

    @Test
    void cases_of_two_houses_are_not_counted_together_but_their_tallies_can_be_added_SDK_5() {
        CaseFile here = Given.person().build();
        assertThatThrownBy(() -> HouseTally.of(List.of(here, elsewhere()), DAY))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("house: value.contradiction");
        HouseTally both = HouseTally.of(List.of(here), DAY).plus(HouseTally.of(List.of(elsewhere()), DAY));
        assertThat(both.table(HOUSE, YEAR).rowCodes()).containsExactly("ander", "voorbeeld");
        assertThat(both.cases()).isEqualTo(2);
    }

    @Test
    void tallies_of_different_days_are_not_added() {
        HouseTally tally = HouseTally.none(DAY);
        assertThatThrownBy(() -> tally.plus(HouseTally.none(DAY.minusDays(1))))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void municipalities_stand_apart() {
        CaseFile other = Given.person()
                .builder()
                .municipality(
                        new Municipality(new MunicipalityCode("0363"), LocalDate.of(1900, 1, 1), Optional.empty()))
                .build();
        RawTable table = HouseTally.of(List.of(Given.person().build(), other, other), DAY)
                .table(MUNICIPALITY, CASE_KIND);
        assertThat(table.rowCodes()).containsExactly("0034", "0363");
        assertThat(table.rowTotals()).containsExactly(1L, 2L);
        assertThat(table).hasToString("RawTable[municipality x case-kind, not for publication]");
    }

    @Provide
    Arbitrary<Integer> cut() {
        return Arbitraries.integers().between(0, SAMPLES.size());
    }

    @Property(tries = 30)
    void the_order_does_not_matter_and_parts_add_up_to_the_whole(@ForAll("cut") int cut, @ForAll long seed) {
        List<CaseFile> shuffled = new ArrayList<>(SAMPLES);
        Collections.shuffle(shuffled, new Random(seed));
        HouseTally whole = HouseTally.of(SAMPLES, FAR);
        HouseTally some = HouseTally.of(shuffled.subList(0, cut), FAR);
        HouseTally rest = HouseTally.of(shuffled.subList(cut, shuffled.size()), FAR);
        assertThat(some.plus(rest)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(rest.plus(some)).isEqualTo(whole);
        assertThat(whole.plus(HouseTally.none(FAR))).isEqualTo(whole);
    }

    @Property(tries = 30)
    void a_tally_is_the_same_from_its_cells_in_any_order_SDK_5(@ForAll("cut") int cut, @ForAll long seed) {
        HouseTally counted = HouseTally.of(SAMPLES.subList(0, cut), FAR);
        List<TallyCell> cells = new ArrayList<>(counted.cells());
        Collections.shuffle(cells, new Random(seed));
        HouseTally elsewhere = HouseTally.of(FAR, counted.cases(), cells);
        assertThat(elsewhere).isEqualTo(counted);
        assertThat(elsewhere.cells()).isEqualTo(counted.cells());
    }

    @Test
    void cells_that_are_no_tally_are_refused() {
        TallyCell cell = new TallyCell(HOUSE, "voorbeeld", YEAR, "2026", 3);
        assertThat(HouseTally.of(DAY, 3, List.of(cell)).table(YEAR, HOUSE).total())
                .isEqualTo(3);
        assertThatThrownBy(() -> HouseTally.of(DAY, 2, List.of(cell))).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> HouseTally.of(DAY, 9, List.of(cell, cell)))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> HouseTally.of(DAY, -1, List.of())).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new TallyCell(YEAR, "2026", HOUSE, "voorbeeld", 3))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new TallyCell(YEAR, "2026", YEAR, "2027", 3))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new TallyCell(HOUSE, "voorbeeld", YEAR, "2026", 0))
                .isInstanceOf(MalformedValueException.class);
        assertThat(cell).hasToString("TallyCell[house x year, not for publication]");
    }

    @Test
    void every_total_is_the_sum_of_its_cells_and_only_themes_count_more_than_the_cases() {
        HouseTally tally = HouseTally.of(SAMPLES, FAR);
        assertThat(tally.cases()).isEqualTo(SAMPLES.size());
        for (TallyDimension rows : TallyDimension.values()) {
            for (TallyDimension columns : TallyDimension.values()) {
                RawTable table = tally.table(rows, columns);
                long themes = SAMPLES.stream()
                        .mapToLong(file -> Math.max(1, file.themes().size()))
                        .sum();
                assertThat(table.total()).isEqualTo(rows == THEME || columns == THEME ? themes : SAMPLES.size());
                assertThat(table.columnTotals().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(table.total());
                for (int i = 0; i < table.rowCodes().size(); i++) {
                    String code = table.rowCodes().get(i);
                    if (columns != THEME) {
                        assertThat(table.rowTotals().get(i)).isEqualTo(tally.count(rows, code));
                    }
                    for (Language language : Language.values()) {
                        assertThat(rows.label(code, language)).isNotBlank();
                    }
                }
            }
        }
    }

    /** Nothing of a case but its labels: no id, no name, no word (PRIV-15). */
    @Test
    void a_tally_holds_no_id() {
        HouseTally tally = HouseTally.of(SAMPLES, FAR);
        String all = Stream.of(TallyDimension.values())
                .flatMap(rows -> Stream.of(TallyDimension.values()).map(columns -> tally.table(rows, columns)))
                .map(table -> table.rowCodes() + " " + table.columnCodes() + " " + table)
                .reduce("", String::concat);
        SAMPLES.forEach(file -> {
            assertThat(all).doesNotContain(file.id().toString());
            assertThat(tally.toString()).doesNotContain(file.id().toString());
        });
        assertThat(tally).hasToString("HouseTally[2100-01-01, not for publication]");
    }

    @Test
    void a_table_has_one_cell_for_each_row_and_column() {
        assertThatThrownBy(() -> new RawTable(HOUSE, YEAR, List.of("a"), List.of("b"), List.of()))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new RawTable(HOUSE, YEAR, List.of("a"), List.of("b"), List.of(List.of())))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new RawTable(
                        HOUSE, YEAR, List.of("a", "c"), List.of("b"), List.of(List.of(1L), List.of(1L, 2L))))
                .hasMessage("cells: value.contradiction");
        assertThatThrownBy(() -> new RawTable(HOUSE, YEAR, List.of("a"), List.of("b"), List.of(List.of(-1L))))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void labels_are_those_of_the_vocabulary() {
        assertThat(PHASE.label("closed", Language.NL)).isEqualTo("afgesloten");
        assertThat(YEAR.label("2026", Language.NL)).isEqualTo("2026");
        assertThat(THEME.label(TallyDimension.NO_THEME, Language.NL)).isEqualTo("geen thema");
        assertThat(THEME.label(TallyDimension.NO_THEME, Language.EN)).isEqualTo("no theme");
        assertThat(THEME.label("youth", Language.NL)).isEqualTo("jeugd");
        assertThat(HOUSE.label(TallyDimension.NO_THEME, Language.EN)).isEqualTo(TallyDimension.NO_THEME);
    }
}
