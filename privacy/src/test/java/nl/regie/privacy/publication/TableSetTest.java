package nl.regie.privacy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Notification;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.measurement.RawTable;
import nl.regie.core.measurement.TallyDimension;
import nl.regie.core.person.FreeText;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.problem.Theme;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.publication.Publication.Published;
import nl.regie.privacy.publication.Publication.Withheld;
import nl.regie.privacy.publication.TableSet.Pair;

/** Several tables of one count, and what a house reports of a year (PRIV-13, WGS 1.12). */
class TableSetTest {

    private static final LocalDate DAY = LocalDate.of(2030, 12, 31);
    private static final Publisher PUBLISHER = Publisher.of(PublicationSettings.NATIONAL);
    private static final HouseTally TALLY = HouseTally.of(CaseArbitraries.samples(400), DAY);

    private static Pair pair(TallyDimension rows, TallyDimension columns) {
        return new Pair(rows, columns, List.of());
    }

    private static List<WithheldReason> reasons(Publication publication) {
        return publication instanceof Withheld withheld ? withheld.reasons() : List.of();
    }

    @Example
    void a_ring_of_tables_is_broken_where_it_closes() {
        List<Publication> published = TableSet.of(List.of(
                        pair(TallyDimension.CASE_KIND, TallyDimension.YEAR),
                        pair(TallyDimension.YEAR, TallyDimension.ACCESS_LINE),
                        pair(TallyDimension.ACCESS_LINE, TallyDimension.CASE_KIND)))
                .publish(TALLY, PUBLISHER);
        assertThat(reasons(published.get(2))).containsExactly(WithheldReason.LINKED);
        assertThat(published.subList(0, 2))
                .allSatisfy(publication -> assertThat(reasons(publication)).doesNotContain(WithheldReason.LINKED));
    }

    @Example
    void the_same_table_twice_is_published_once() {
        Pair pair = pair(TallyDimension.CASE_KIND, TallyDimension.HOUSE);
        List<Publication> published = TableSet.of(List.of(pair, pair)).publish(TALLY, PUBLISHER);
        assertThat(reasons(published.get(1))).containsExactly(WithheldReason.LINKED);
    }

    @Example
    void themes_are_published_alone_or_beside_what_tells_how_many_cases_there_are() {
        Pair themes = pair(TallyDimension.THEME, TallyDimension.HOUSE);
        Pair kinds = pair(TallyDimension.CASE_KIND, TallyDimension.HOUSE);
        Pair years = pair(TallyDimension.YEAR, TallyDimension.ACCESS_LINE);
        Pair phases = pair(TallyDimension.PHASE, TallyDimension.THEME);
        assertThat(publish(themes).get(0)).isInstanceOf(Published.class);
        assertThat(publish(themes, kinds).get(0)).isInstanceOf(Published.class);
        assertThat(reasons(publish(themes, years).get(0))).containsExactly(WithheldReason.LINKED);
        assertThat(reasons(publish(themes, kinds, phases).get(0))).containsExactly(WithheldReason.LINKED);
    }

    private static List<Publication> publish(Pair... pairs) {
        return TableSet.of(List.of(pairs)).publish(TALLY, PUBLISHER);
    }

    @Example
    void sums_that_two_tables_share_are_published_in_full() {
        for (Publication publication : YearlyReport.TABLES.publish(TALLY, PUBLISHER)) {
            PublishedTable table = ((Published) publication).table();
            assertThat(table.cells().get(table.cells().size() - 1)).doesNotContain(Optional.empty());
        }
    }

    @Example
    void nothing_counted_is_too_few() {
        assertThat(YearlyReport.TABLES.publish(HouseTally.none(DAY), PUBLISHER))
                .hasSize(6)
                .allSatisfy(publication -> assertThat(reasons(publication)).containsExactly(WithheldReason.TOO_FEW));
    }

    @Example
    void rows_and_columns_differ() {
        assertThatThrownBy(() -> pair(TallyDimension.YEAR, TallyDimension.YEAR))
                .isInstanceOf(MalformedValueException.class);
    }

    /**
     * Two tables that share their rows and three that count themes, with every small population of cases that gives them: what each cell
     * left out can be over all of them covers the width, so that the tables give no more away together than each by itself.
     */
    @Property(tries = 40)
    void over_all_populations_that_fit_both_tables_each_cell_covers_the_width(
            @ForAll @Size(min = 4, max = 6) List<@IntRange(max = 15) Integer> people) {
        // each of the numbers is one case: two bits for the row and the column of one table, one for that of the other
        PublicationSettings settings = new PublicationSettings(2, 1);
        List<Figures> tables = tables(people);
        List<Publication> published = Publisher.of(settings).publishByTheSameRows(tables);
        List<PublishedTable> seen = published.stream()
                .filter(Published.class::isInstance)
                .map(publication -> ((Published) publication).table())
                .toList();
        if (seen.size() < 2) {
            return;
        }
        List<List<List<List<Long>>>> worlds = worlds(people.size(), seen);
        for (int t = 0; t < 2; t++) {
            int table = t;
            for (LeftOut leftOut : ((Published) published.get(t)).leftOut()) {
                int row = leftOut.bounds().row();
                int column = leftOut.bounds().column();
                List<Long> can = worlds.stream()
                        .map(world -> world.get(table).get(row).get(column))
                        .distinct()
                        .sorted()
                        .toList();
                assertThat(can.get(can.size() - 1) - can.get(0)).isGreaterThanOrEqualTo(settings.width());
            }
        }
    }

    private static List<Figures> tables(List<Integer> people) {
        long[][] one = new long[2][2];
        long[][] two = new long[2][4];
        for (int person : people) {
            one[person & 1][person >> 1 & 1]++;
            two[person & 1][person >> 2 & 3]++;
        }
        return List.of(Tables.figures(one), Tables.figures(two));
    }

    /** All full tables of all populations of so many that show what was published. */
    private static List<List<List<List<Long>>>> worlds(int size, List<PublishedTable> seen) {
        List<List<List<List<Long>>>> worlds = new ArrayList<>();
        int[] people = new int[size];
        do {
            List<List<List<Long>>> full = tables(Arrays.stream(people).boxed().toList()).stream()
                    .map(TableSetTest::full)
                    .toList();
            if (shows(full.get(0), seen.get(0)) && shows(full.get(1), seen.get(1))) {
                worlds.add(full);
            }
        } while (next(people));
        return worlds;
    }

    /** The next population, each once: in order, for who is who makes no difference. */
    private static boolean next(int[] people) {
        int i = people.length - 1;
        while (i >= 0 && people[i] == 15) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        Arrays.fill(people, i, people.length, people[i] + 1);
        return true;
    }

    private static List<List<Long>> full(Figures figures) {
        Grid grid = Publisher.grid(figures);
        long[] values = grid.fill(figures.cells());
        List<List<Long>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows + grid.inner; row++) {
            rows.add(Arrays.stream(values, grid.cell(row, 0), grid.cell(row + 1, 0))
                    .boxed()
                    .toList());
        }
        return rows;
    }

    private static boolean shows(List<List<Long>> full, PublishedTable seen) {
        for (int row = 0; row < full.size(); row++) {
            for (int column = 0; column < full.get(row).size(); column++) {
                long value = full.get(row).get(column);
                if (seen.cells().get(row).get(column).map(told -> told != value).orElse(false)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How far themes are bounded by the number of cases: each case has at least one, or is counted as having none. */
    @Example
    void what_is_known_of_themes_holds_for_every_way_to_divide_them() {
        for (int none = 0; none <= 4; none++) {
            for (int highest = 0; highest + none <= 9; highest++) {
                Grid grid = new Grid(Tables.headings("r", 1), List.of(), 3);
                long[] values = grid.fill(List.of(List.of((long) highest, 9L - none - highest, (long) none)));
                Known known = Known.nothing(grid);
                known.eachCaseOnceOrMore(values, new int[] {0, 1, 2}, 2, 3, 9);
                assertThat(values[0]).isLessThanOrEqualTo(known.most(0));
                assertThat(values[1]).isLessThanOrEqualTo(known.most(1));
                assertThat(values[2]).isLessThanOrEqualTo(known.most(2));
                assertThat(known.most(0) + known.most(2)).isLessThanOrEqualTo(9);
                assertThat(known.least(3)).isEqualTo(9);
            }
        }
    }

    @Example
    void a_theme_that_nearly_all_cases_have_is_no_cover_for_another() {
        // of six cases two have the one theme: beside a table that tells of six, nobody can suppose more than six
        Grid grid = new Grid(Tables.headings("r", 1), List.of(), 2);
        long[] values = grid.fill(List.of(List.of(2L, 6L)));
        Known known = Known.nothing(grid);
        known.eachCaseOnceOrMore(values, new int[] {0, 1}, -1, 2, 6);
        boolean[] all = new boolean[grid.cells];
        Arrays.fill(all, true);
        List<CellBounds> bounds = new Flow(grid, all, values, known).bounds();
        assertThat(bounds.get(0)).isEqualTo(new CellBounds(0, 0, 0, Optional.of(6L)));
        assertThat(bounds.get(2)).isEqualTo(new CellBounds(0, 2, 6, Optional.of(12L)));
    }

    private static CaseFile file(int number, Theme... themes) {
        LocalDate on = LocalDate.of(2026, 1, 12);
        FreeText words = FreeText.of("Verzonnen.");
        ParticipantId board = new ParticipantId("gem");
        DecidedBy by = new DecidedBy(new PersonId("w1"), board, Optional.empty());
        return CaseFile.builder()
                .id(new CaseId("ZVH-" + number))
                .kind(CaseKind.PERSON)
                .regime(Regime.WGS_CASE_MEETING)
                .house(new SafetyHouse("voorbeeld", "Huis Voorbeeld", new SafetyRegion("VR25", "Flevoland")))
                .municipality(
                        new Municipality(new MunicipalityCode("0034"), LocalDate.of(1984, 1, 1), Optional.empty()))
                .notification(new Notification(AccessLine.MUNICIPALITY, board, on, words, true, Optional.empty()))
                .addEvents(new Event(on, Step.NOTIFY, by, words, Optional.empty(), Optional.empty()))
                .addThemes(themes)
                .build();
    }

    /** All of six cases have one theme and two another: by itself the two may be nought to eight, but of six it is two at least. */
    @Example
    void beside_a_table_that_tells_how_many_cases_there_are_themes_are_bounded_by_it() {
        Theme common = Theme.values()[0];
        Theme rare = Theme.values()[1];
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            files.add(i < 2 ? file(i, common, rare) : file(i, common));
        }
        HouseTally tally = HouseTally.of(files, DAY);
        Pair themes = pair(TallyDimension.HOUSE, TallyDimension.THEME);
        Pair kinds = pair(TallyDimension.HOUSE, TallyDimension.CASE_KIND);
        List<Publication> beside = TableSet.of(List.of(themes, kinds)).publish(tally, PUBLISHER);
        assertThat(reasons(beside.get(0))).containsExactly(WithheldReason.CANNOT_PROTECT);
        assertThat(beside.get(1)).isInstanceOf(Published.class);
    }

    @Example
    void the_report_describes_cases_and_feedback_in_both_languages() {
        Figures feedback = Tables.figures(new long[][] {{20, 30, 2}, {12, 9, 11}});
        YearlyReport report = YearlyReport.of(2026, List.of("Huis Voorbeeld"), TALLY, List.of(feedback), PUBLISHER);
        String nl = report.markdown(Language.NL);
        String en = report.markdown(Language.EN);
        assertThat(nl)
                .startsWith("# Cijfers bij het jaarverslag 2026: Huis Voorbeeld\n")
                .contains("## Terugkoppelingen", "### " + CaseKindTitle.NL, "| nl r1 | . | 9 |", "| **totaal** |");
        assertThat(en)
                .contains("## Feedback", "| en r1 | . | 9 |", "| **total** |")
                .doesNotContain("nl r1");
        assertThat(nl.lines().count()).isEqualTo(en.lines().count());
    }

    /** The title of the table of kinds. */
    private static final class CaseKindTitle {
        static final String NL =
                TallyDimension.CASE_KIND.label(Language.NL) + " × " + TallyDimension.HOUSE.label(Language.NL);
    }

    @Example
    void groups_stand_behind_their_members_and_a_dot_stands_for_what_is_left_out() {
        Figures figures = Tables.figures(
                new long[][] {{3, 40, 40}, {20, 30, 30}, {25, 35, 35}, {26, 36, 36}}, Tables.group("g|1", "r0", "r2"));
        PublishedTable table = ((Published) PUBLISHER.publish(figures)).table();
        List<String> lines = Markdown.lines(table, Language.NL, "totaal");
        assertThat(lines.get(0)).isEqualTo("| | nl c0 | nl c1 | nl c2 | totaal |");
        assertThat(lines.stream().skip(2).map(line -> line.split(" \\| ")[0]))
                .containsExactly("| nl r0", "| nl r2", "| **nl g\\|1**", "| nl r1", "| nl r3", "| **totaal**");
        assertThat(lines.get(2)).startsWith("| nl r0 | . |");
    }

    @Example
    void a_report_that_leaves_the_feedback_out_says_why_and_tells_nobody_why_a_table_is_withheld() {
        Withheld withheld = new Withheld(new Text("Tabel", "Table"), List.of(WithheldReason.TOO_FEW));
        Optional<Text> why = Optional.of(new Text("lopend onderzoek", "pending investigation"));
        YearlyReport report = new YearlyReport(2025, List.of("A", "B"), List.of(withheld), List.of(), why);
        assertThat(report.markdown(Language.EN))
                .contains("2025: A, B", "not made public: pending investigation", "This table is not published.")
                .doesNotContain(WithheldReason.TOO_FEW.label(Language.EN));
        assertThatThrownBy(() -> new YearlyReport(2025, List.of("A"), List.of(), List.of(), Optional.empty()))
                .hasMessageStartingWith("whyNoFeedback");
        assertThatThrownBy(() -> new YearlyReport(2025, List.of("A"), List.of(), List.of(withheld), why))
                .hasMessageStartingWith("whyNoFeedback");
        assertThatThrownBy(() -> new YearlyReport(2024, List.of("A"), List.of(), List.of(), why))
                .hasMessageStartingWith("year");
        assertThatThrownBy(() -> new YearlyReport(2025, List.of("A", "A"), List.of(), List.of(), why))
                .hasMessageStartingWith("houses");
    }

    @Example
    void counting_by_place_counts_as_counting_by_key() {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            lines.add(List.of("y" + i % 3, "k" + i % 7 % 4, "p" + i * i % 5));
        }
        Tabulation<List<String>> tabulation = Tabulation.of(List.of(
                attribute(TallyDimension.YEAR, 0, "y", 3),
                attribute(TallyDimension.CASE_KIND, 1, "k", 4),
                attribute(TallyDimension.PHASE, 2, "p", 5)));
        RawTable table = tabulation.count(lines).table(TallyDimension.PHASE, TallyDimension.YEAR);
        for (String phase : table.rowCodes()) {
            for (String year : table.columnCodes()) {
                assertThat(table.cell(phase, year))
                        .isEqualTo(lines.stream()
                                .filter(line ->
                                        line.get(2).equals(phase) && line.get(0).equals(year))
                                .count());
            }
        }
        assertThat(table.total()).isEqualTo(500);
        assertThatThrownBy(() -> tabulation.count(List.of(List.of("y0", "x", "p0"))))
                .hasMessage("code: value.unknown-code");
        assertThatThrownBy(() -> tabulation.count(lines).table(TallyDimension.HOUSE, TallyDimension.YEAR))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> tabulation.count(lines).table(TallyDimension.YEAR, TallyDimension.YEAR))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Tabulation.of(List.of(
                        attribute(TallyDimension.YEAR, 0, "y", 2_001), attribute(TallyDimension.HOUSE, 1, "h", 2_000))))
                .hasMessageStartingWith("attributes");
    }

    private static Tabulation.Attribute<List<String>> attribute(
            TallyDimension dimension, int place, String prefix, int codes) {
        List<String> all = java.util.stream.IntStream.range(0, codes)
                .mapToObj(i -> prefix + i)
                .toList();
        return Tabulation.Attribute.byCode(dimension, all, line -> line.get(place));
    }

    @Example
    void terms_are_counted_in_the_order_of_their_vocabulary() {
        List<CaseKind> kinds = List.of(CaseKind.AREA, CaseKind.PERSON, CaseKind.AREA);
        RawTable table = Tabulation.of(List.of(
                        Tabulation.Attribute.byTerm(TallyDimension.CASE_KIND, CaseKind.class, (CaseKind kind) -> kind),
                        new Tabulation.Attribute<>(TallyDimension.YEAR, List.of("2025", "2026"), kind -> 1)))
                .count(kinds)
                .table(TallyDimension.CASE_KIND, TallyDimension.YEAR);
        assertThat(table.rowCodes())
                .isEqualTo(Arrays.stream(CaseKind.values()).map(CaseKind::code).toList());
        assertThat(table.cell(CaseKind.AREA.code(), "2026")).isEqualTo(2);
        assertThat(table.columnTotals()).containsExactly(0L, 3L);
        Tabulation.Attribute<CaseKind> beyond =
                new Tabulation.Attribute<>(TallyDimension.YEAR, List.of("2025"), kind -> 1);
        assertThatThrownBy(() -> Tabulation.of(List.of(beyond)).count(kinds)).hasMessage("code: value.unknown-code");
    }

    @Example
    void kinds_of_cases_are_what_the_tally_counts() {
        assertThat(TALLY.count(TallyDimension.CASE_KIND, CaseKind.PERSON.code()))
                .isPositive();
    }
}
