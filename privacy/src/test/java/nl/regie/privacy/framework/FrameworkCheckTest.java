package nl.regie.privacy.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.person.Position;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The law as shipped, and what other frameworks may say (PRIV-2, PRIV-3). */
class FrameworkCheckTest {

    private static Row row(String id) {
        return Framework.WGS.rows().stream()
                .filter(row -> row.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The law with one row more, under an id of its own. */
    private static List<String> told(Row row) {
        List<Row> rows = new ArrayList<>(Framework.WGS.rows());
        rows.add(row);
        return FrameworkCheck.violations(
                        Framework.builder().copyOf(Framework.WGS).rows(rows).build())
                .stream()
                .map(violation -> violation.code().code() + " " + violation.path())
                .toList();
    }

    private static RowBuilder like(String id) {
        return Row.builder().copyOf(row(id)).id(new RuleId("PRIV-3.test"));
    }

    private static final String PATH = " $.rows[" + Framework.WGS.rows().size() + "]";

    @Test
    void every_row_of_the_law_names_its_article_and_every_other_is_marked_as_policy() {
        assertThat(FrameworkCheck.violations(Framework.WGS)).isEmpty();
        assertThat(Framework.WGS.rows()).allSatisfy(row -> {
            boolean law = row.origin() == RowOrigin.LAW;
            assertThat(row.source().origin()).isEqualTo(law ? Origin.LAW : Origin.POLICY);
            assertThat(row.source().place().isEmpty()).isNotEqualTo(law);
            assertThat(row.effect() == RowEffect.MAY_DISCLOSE && !law)
                    .as("our policy grants nothing")
                    .isFalse();
        });
    }

    @Test
    void every_row_that_discloses_asks_for_a_judgement_of_necessity() {
        assertThat(Framework.WGS.rows())
                .filteredOn(row -> row.effect() == RowEffect.MAY_DISCLOSE)
                .allSatisfy(row -> assertThat(row.conditions()).contains(OpenCondition.NECESSITY_JUDGED));
    }

    @Test
    void the_decree_layer_is_empty_and_its_openings_are_known() {
        assertThat(Framework.WGS.rows()).noneMatch(row -> row.origin() == RowOrigin.DECREE);
        assertThat(Framework.DECREE_OPENINGS)
                .extracting(Source::place)
                .containsExactly("2.27(5)", "2.30(2)", "2.31(12)", "2.32(5)");
    }

    @Test
    void two_rows_that_speak_of_the_same_are_told() {
        assertThat(told(like("PRIV-5.discuss").build())).contains("framework.overlap" + PATH);
        assertThat(told(like("PRIV-5.discuss").regimes(List.of(Regime.OTHER)).build()))
                .isEmpty();
    }

    @Test
    void rows_about_professionals_meet_in_identity_and_contact_only() {
        Row housing = like("PRIV-5.discuss")
                .categories(List.of(DataCategory.HOUSING))
                .positions(List.of(Position.PROFESSIONAL))
                .build();
        assertThat(FrameworkCheck.overlap(housing, row("PRIV-5.discuss"))).isFalse();
        Row contact = Row.builder()
                .copyOf(housing)
                .categories(List.of(DataCategory.IDENTITY_AND_CONTACT))
                .build();
        assertThat(FrameworkCheck.overlap(contact, row("PRIV-5.discuss"))).isTrue();
    }

    @Test
    void a_row_may_be_as_strict_as_the_law_but_not_looser() {
        Row discuss = row("PRIV-5.discuss");
        List<Row> without = new ArrayList<>(Framework.WGS.rows());
        without.remove(discuss);
        Framework strict = with(
                without,
                like("PRIV-5.discuss")
                        .addConditions(OpenCondition.SUPPLIER_CONSENT)
                        .build());
        assertThat(FrameworkCheck.violations(strict)).isEmpty();
        Framework unnecessary =
                with(without, like("PRIV-5.discuss").conditions(List.of()).build());
        assertThat(FrameworkCheck.violations(unnecessary))
                .singleElement()
                .satisfies(violation -> assertThat(violation.code()).isEqualTo(FrameworkCode.BEYOND_THE_LAW));
        Framework unadmitted =
                with(without, like("PRIV-5.discuss").demands(List.of()).build());
        assertThat(FrameworkCheck.violations(unadmitted)).hasSize(1);
        Framework earlier = with(
                without, like("PRIV-5.discuss").addStages(SharingStage.FITS).build());
        assertThat(FrameworkCheck.violations(earlier)).hasSize(1);
    }

    private static Framework with(List<Row> rows, Row one) {
        List<Row> all = new ArrayList<>(rows);
        all.add(one);
        return Framework.builder().copyOf(Framework.WGS).rows(all).build();
    }

    /** What our policy holds back the law grants, so a house may take another policy. */
    @Test
    void a_house_may_leave_our_policy_but_not_the_law() {
        List<Row> without = new ArrayList<>(Framework.WGS.rows());
        without.remove(row("PRIV-5.staged"));
        Row grants = like("PRIV-5.gather-public")
                .categories(List.of(DataCategory.HOUSING))
                .build();
        assertThat(FrameworkCheck.violations(with(without, grants))).isEmpty();
        Row loose = Row.builder().copyOf(grants).conditions(List.of()).build();
        assertThat(FrameworkCheck.violations(with(without, loose))).hasSize(1);
    }

    @Test
    void a_covenant_grants_nothing_under_the_act_and_a_decree_does() {
        Row covenant = like("PRIV-5.discuss")
                .recipients(List.of(RecipientClass.THIRD_FOR_RESULTS))
                .origin(RowOrigin.COVENANT)
                .source(new Source(Origin.COVENANT, "Convenant", "4", "PRIV-3"))
                .build();
        assertThat(told(covenant)).containsExactly("framework.covenant-grants" + PATH);
        Row decree = Row.builder()
                .copyOf(covenant)
                .origin(RowOrigin.DECREE)
                .source(new Source(Origin.DECREE, "Besluit", "2", "PRIV-3"))
                .build();
        assertThat(told(decree)).isEmpty();
        assertThat(told(Row.builder()
                        .copyOf(decree)
                        .source(Source.policy("PRIV-3"))
                        .build()))
                .containsExactly("framework.source-of-other-kind" + PATH);
    }

    @Test
    void a_local_approach_rests_on_its_covenant() {
        Row local =
                like("PRIV-5.discuss").regimes(List.of(Regime.LOCAL_COVENANT)).build();
        assertThat(told(local)).containsExactly("framework.not-its-covenant" + PATH);
    }

    @Test
    void a_row_that_withholds_has_no_conditions() {
        assertThatThrownBy(
                        () -> like("PRIV-5.discuss").effect(RowEffect.WITHHOLD).build())
                .isInstanceOf(MalformedValueException.class);
        RowBuilder demanding = like("PRIV-5.discuss").effect(RowEffect.WITHHOLD).conditions(List.of());
        assertThatThrownBy(demanding::build).isInstanceOf(MalformedValueException.class);
        RowBuilder conditioned =
                like("PRIV-5.discuss").effect(RowEffect.WITHHOLD).demands(List.of());
        assertThatThrownBy(conditioned::build).isInstanceOf(MalformedValueException.class);
        assertThat(demanding.demands(List.of()).build().effect()).isEqualTo(RowEffect.WITHHOLD);
        assertThatThrownBy(() -> like("PRIV-5.discuss").version(0).build()).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> like("PRIV-5.discuss").stages(List.of()).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() ->
                        like("PRIV-5.discuss").addStages(SharingStage.AT_TABLE).build())
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void the_stage_follows_from_the_phase() {
        assertThat(of(SharingStage.NOTIFIED)).containsExactly(Phase.NOTIFIED, Phase.WITH_PROSECUTION);
        assertThat(of(SharingStage.FITS)).containsExactly(Phase.FITS_PURPOSE, Phase.GATHERING);
        assertThat(of(SharingStage.ADMITTED)).containsExactly(Phase.PARTICIPANTS_ADMITTED);
        assertThat(of(SharingStage.AT_TABLE)).containsExactly(Phase.ON_TABLE);
        assertThat(of(SharingStage.AGREED)).containsExactly(Phase.PLAN_AGREED, Phase.IN_EXECUTION, Phase.SCALED_DOWN);
        assertThat(of(SharingStage.SCREENED_OFF)).containsExactly(Phase.CLOSED);
        assertThat(of(SharingStage.NOTHING))
                .containsExactly(Phase.REFUSED, Phase.RETURNED_TO_FRONT_LINE, Phase.DELETED, Phase.ANONYMISED);
    }

    private static Set<Phase> of(SharingStage stage) {
        Set<Phase> phases = EnumSet.allOf(Phase.class);
        phases.removeIf(phase -> SharingStage.of(phase) != stage);
        return phases;
    }

    @ParameterizedTest
    @EnumSource(WideningKind.class)
    void a_clause_that_widens_is_told_with_its_number_and_the_article(WideningKind kind) {
        var text = new Text("Zo is afgesproken", "So it was agreed");
        Covenant covenant = new Covenant(
                "voorbeeld",
                "1",
                text,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                List.of(
                        new Clause("1", text, new Exclusion(Reach.builder().build())),
                        new Clause("4.2", text, new Widening(kind))));
        assertThat(CovenantCheck.violations(covenant)).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("$.clauses[1].widens");
            assertThat(violation.message(Language.NL)).contains("4.2", "WGS " + kind.article());
            // only of what a decree could add is a decree spoken
            boolean byDecree = kind == WideningKind.ADDS_RECIPIENT || kind == WideningKind.ADDS_CATEGORY;
            assertThat(violation.code()).isEqualTo(byDecree ? FrameworkCode.WIDENS : FrameworkCode.LOOSENS);
            assertThat(violation.help(Language.EN).contains("decree")).isEqualTo(byDecree);
            assertThat(violation.help(Language.NL).contains("besluit")).isEqualTo(byDecree);
        });
    }

    @Test
    void what_a_clause_widens_goes_against_its_article() {
        assertThat(Stream.of(WideningKind.values()).map(WideningKind::article))
                .containsExactly(
                        "2.27(5)", "2.30(2)", "2.31(2)–(6)", "1.6, 2.25", "1.7, 1.8, 2.28(4), 2.29(2), 2.31(7)");
    }

    @Test
    void a_framework_and_a_covenant_hold_before_their_end_and_name_each_row_and_clause_once() {
        LocalDate from = Framework.WGS.from();
        var framework = Framework.builder().copyOf(Framework.WGS);
        assertThatThrownBy(() -> framework.until(from).build()).isInstanceOf(MalformedValueException.class);
        assertThat(framework.until(from.plusDays(1)).build().holdsOn(from)).isTrue();
        assertThatThrownBy(() -> framework.addRows(row("PRIV-5.discuss")).build())
                .isInstanceOf(MalformedValueException.class);
        var text = new Text("Zo is afgesproken", "So it was agreed");
        var clause = new Clause("4.2", text, new Exclusion(Reach.builder().build()));
        var covenant = Covenant.builder()
                .id("voorbeeld")
                .edition("1")
                .name(text)
                .from(from)
                .until(from)
                .addClauses(clause);
        assertThatThrownBy(covenant::build).isInstanceOf(MalformedValueException.class);
        assertThat(covenant.until(from.plusDays(1)).build().holdsOn(from)).isTrue();
        assertThatThrownBy(() -> covenant.addClauses(clause).build()).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Clause("artikel vier", text, clause.effect()))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void every_refusal_is_an_error_that_no_schema_catches() {
        for (FrameworkCode code : FrameworkCode.values()) {
            assertThat(code.severity()).isEqualTo(Severity.ERROR);
            assertThat(code.caughtBySchema()).isFalse();
            assertThat(code.source().requirement()).isIn("PRIV-2", "PRIV-3", "CASE-8");
        }
    }
}
