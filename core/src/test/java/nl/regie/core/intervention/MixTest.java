package nl.regie.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.regie.core.Given;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Resource;
import nl.regie.core.plan.ResourceKind;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;
import nl.regie.core.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the mix of a case fits what it asks, and what the plan must buy (PLAN-1, PLAN-2, PLAN-6). */
class MixTest {

    private static final LocalDate TODAY = Given.TODAY;
    private static final LocalDate AGREED = TODAY.minusDays(30);
    private static final Mix MIX = Mix.of(MixSettings.NATIONAL, MeasureCatalogue.NATIONAL, "national", "1");
    private static final Labels LABELS =
            Given.area().domain(LifeDomain.HOUSING).build().items().get(0).labels();

    private static Measure measure(String code, Strand strand, MeasureState state, ParticipantId by) {
        return new Measure(
                code, strand, state, Optional.ofNullable(by), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Given with(Given given, String code, Strand strand, MeasureState state, ParticipantId by) {
        return given.item(measure(code, strand, state, by), DataCategory.SUPERVISION_AND_MEASURES);
    }

    private static Given punished() {
        return with(Given.person(), "prosecution", Strand.REPRESSION, MeasureState.IMPOSED, Given.PROSECUTION);
    }

    private static Agreement agreement(String id, String measure, ParticipantId who, AgreementState state) {
        return Agreement.builder()
                .id(new ItemId(id))
                .labels(LABELS)
                .who(who)
                .what(Given.WORDS)
                .by(TODAY.plusDays(30))
                .progressOn(TODAY)
                .intendedResult(Given.WORDS)
                .state(state)
                .measure(measure)
                .build();
    }

    private static CaseFile planned(Given given, Agreement... agreements) {
        return given.builder().plan(new Plan(AGREED, List.of(agreements))).build();
    }

    private static MixAssessment assess(CaseFile file, ComplexityOutcome complexity) {
        return MIX.assess(file, TODAY, complexity);
    }

    private static MixAssessment complex(Given given) {
        return assess(given.build(), ComplexityOutcome.COMPLEX);
    }

    private static Truth truth(MixAssessment mix, String rule) {
        return mix.mix().findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .map(Finding::truth)
                .findFirst()
                .orElseThrow();
    }

    private static List<MixRemark> remarks(MixAssessment mix, MixRemarkKind kind) {
        return mix.remarks().stream().filter(remark -> remark.kind() == kind).toList();
    }

    @Test
    void a_complex_case_draws_from_more_than_one_strand() {
        MixAssessment one = complex(punished());
        assertThat(one.strands()).containsExactly(Strand.REPRESSION);
        assertThat(truth(one, "PLAN-2.strands")).isEqualTo(Truth.NO);
        assertThat(one.mix().outcome()).isEqualTo(MixOutcome.TO_LOOK_AT);
        MixAssessment two =
                complex(with(punished(), "addiction-treatment", Strand.CARE, MeasureState.RUNNING, Given.CARE));
        assertThat(truth(two, "PLAN-2.strands")).isEqualTo(Truth.YES);
    }

    @Test
    void whether_one_strand_is_enough_depends_on_complexity() {
        CaseFile file = punished().build();
        assertThat(truth(assess(file, ComplexityOutcome.NOT_COMPLEX), "PLAN-2.strands"))
                .isEqualTo(Truth.YES);
        MixAssessment undecided = assess(file, ComplexityOutcome.UNDECIDED);
        assertThat(truth(undecided, "PLAN-2.strands")).isEqualTo(Truth.UNKNOWN);
        assertThat(undecided.mix().outcome()).isEqualTo(MixOutcome.UNDECIDED);
        assertThat(undecided.mix().missing())
                .extracting(missing -> missing.name())
                .containsExactly("strands");
        Mix oneWillDo = Mix.of(new MixSettings(1), MeasureCatalogue.NATIONAL, "x", "1");
        assertThat(oneWillDo
                        .assess(file, TODAY, ComplexityOutcome.COMPLEX)
                        .mix()
                        .outcome())
                .isEqualTo(MixOutcome.FITS);
    }

    @Test
    void a_missing_strand_is_information_and_no_error() {
        MixAssessment mix = assess(punished().build(), ComplexityOutcome.NOT_COMPLEX);
        assertThat(remarks(mix, MixRemarkKind.MISSING_STRAND))
                .extracting(remark -> remark.strand().orElseThrow())
                .containsExactly(Strand.ADMINISTRATIVE, Strand.CARE);
        assertThat(mix.mix().outcome()).isEqualTo(MixOutcome.FITS);
    }

    @Test
    void a_known_problem_that_nothing_addresses_is_an_unmet_need() {
        Given given = punished().signal(LifeDomain.FINANCES, Problem.DEBTS, Standing.KNOWN);
        MixAssessment mix = assess(given.build(), ComplexityOutcome.NOT_COMPLEX);
        assertThat(remarks(mix, MixRemarkKind.UNMET_NEED)).singleElement().satisfies(remark -> {
            assertThat(remark.problem()).contains(Problem.DEBTS);
            assertThat(remark.items()).extracting(ItemId::value).containsExactly("i2");
            assertThat(remark).hasToString("MixRemark[unmet-need]");
        });
        assertThat(truth(mix, "PLAN-2.needs")).isEqualTo(Truth.NO);
        CaseFile met = planned(given, agreement("a1", "debt-help", Given.BOARD, AgreementState.OPEN));
        assertThat(truth(assess(met, ComplexityOutcome.NOT_COMPLEX), "PLAN-2.needs"))
                .isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({"DENIED", "UNKNOWN"})
    void what_is_not_known_to_be_a_problem_needs_nothing(Standing standing) {
        Given given = punished().signal(LifeDomain.FINANCES, Problem.DEBTS, standing);
        assertThat(truth(assess(given.build(), ComplexityOutcome.NOT_COMPLEX), "PLAN-2.needs"))
                .isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @EnumSource(AgreementState.class)
    void what_was_dropped_or_in_vain_addresses_nothing(AgreementState state) {
        Given given = punished().signal(LifeDomain.FINANCES, Problem.DEBTS, Standing.KNOWN);
        CaseFile file = planned(given, agreement("a1", "debt-help", Given.BOARD, state));
        boolean counts = state == AgreementState.OPEN || state == AgreementState.DONE;
        assertThat(truth(assess(file, ComplexityOutcome.NOT_COMPLEX), "PLAN-2.needs"))
                .isEqualTo(Truth.of(counts));
    }

    @ParameterizedTest
    @EnumSource(MeasureState.class)
    void what_was_only_proposed_or_has_ended_is_not_taken(MeasureState state) {
        Given given = with(Given.person(), "prosecution", Strand.REPRESSION, state, Given.PROSECUTION);
        boolean taken = state != MeasureState.PROPOSED && state != MeasureState.ENDED;
        assertThat(complex(given).strands()).hasSize(taken ? 1 : 0);
        assertThat(complex(given).mix().outcome() == MixOutcome.NO_MEASURES).isNotEqualTo(taken);
    }

    /** The first and the last day of a measure count. */
    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 5, false", "-5, -1, false", "-1, 1, true"})
    void a_measure_counts_while_it_lasts(int from, int until, boolean counts) {
        Measure measure = new Measure(
                "prosecution",
                Strand.REPRESSION,
                MeasureState.IMPOSED,
                Optional.of(Given.PROSECUTION),
                Optional.of(TODAY.plusDays(from)),
                Optional.of(TODAY.plusDays(until)),
                Optional.empty());
        assertThat(complex(Given.person().item(measure, DataCategory.JUDICIAL)).strands())
                .hasSize(counts ? 1 : 0);
    }

    @Test
    void what_was_recorded_or_agreed_later_is_not_taken_yet() {
        CaseFile file = planned(
                with(
                        Given.person().on(TODAY.plusDays(1)),
                        "prosecution",
                        Strand.REPRESSION,
                        MeasureState.IMPOSED,
                        Given.PROSECUTION),
                agreement("a1", "debt-help", Given.BOARD, AgreementState.OPEN));
        assertThat(MIX.assess(file, TODAY, ComplexityOutcome.COMPLEX).strands()).containsExactly(Strand.CARE);
        assertThat(MIX.assess(file, AGREED.minusDays(1), ComplexityOutcome.COMPLEX)
                        .strands())
                .isEmpty();
        assertThat(MIX.assess(file, AGREED, ComplexityOutcome.COMPLEX).strands())
                .containsExactly(Strand.CARE);
    }

    @Test
    void two_measures_that_do_not_go_together_are_told() {
        Given given = with(punished(), "imprisonment", Strand.REPRESSION, MeasureState.RUNNING, null);
        CaseFile file = planned(given, agreement("a1", "supervised-living", Given.BOARD, AgreementState.OPEN));
        MixAssessment mix = assess(file, ComplexityOutcome.COMPLEX);
        assertThat(remarks(mix, MixRemarkKind.CLASH)).singleElement().satisfies(remark -> {
            assertThat(remark.measures()).containsExactlyInAnyOrder("imprisonment", "supervised-living");
            assertThat(remark.items()).extracting(ItemId::value).containsExactly("a1", "i2");
        });
        assertThat(truth(mix, "PLAN-2.clash")).isEqualTo(Truth.NO);
        assertThat(mix.mix().outcome()).isEqualTo(MixOutcome.TO_LOOK_AT);
    }

    @ParameterizedTest
    @CsvSource({
        "temporary-home-ban, POLICE, false",
        "temporary-home-ban, MAYOR, true",
        "prosecution, PUBLIC_PROSECUTION, true"
    })
    void a_measure_is_imposed_by_whoever_decides_on_it_WGS_1_3_4(
            String code, OrganisationType type, boolean competent) {
        CaseFile file = with(Given.person(), code, Strand.ADMINISTRATIVE, MeasureState.IMPOSED, Given.POLICE)
                .builder()
                .participants(List.of(
                        Given.participant(Given.BOARD, OrganisationType.EXECUTIVE_BOARD),
                        Given.participant(Given.POLICE, type)))
                .build();
        MixAssessment mix = assess(file, ComplexityOutcome.NOT_COMPLEX);
        assertThat(truth(mix, "PLAN-2.competence")).isEqualTo(Truth.of(competent));
        assertThat(remarks(mix, MixRemarkKind.NOT_COMPETENT)).hasSize(competent ? 0 : 1);
    }

    /** Nobody is told that he overstepped on the word of a row that no source bears out. */
    @Test
    void what_no_source_bears_out_is_held_against_nobody() {
        MixAssessment mix = assess(
                with(Given.person(), "area-ban", Strand.ADMINISTRATIVE, MeasureState.IMPOSED, Given.BOARD)
                        .build(),
                ComplexityOutcome.NOT_COMPLEX);
        assertThat(truth(mix, "PLAN-2.competence")).isEqualTo(Truth.UNKNOWN);
        assertThat(remarks(mix, MixRemarkKind.COMPETENCE_UNVERIFIED)).hasSize(1);
        assertThat(mix.mix().outcome()).isEqualTo(MixOutcome.UNDECIDED);
        Given both = with(
                with(Given.person(), "area-ban", Strand.ADMINISTRATIVE, MeasureState.IMPOSED, Given.BOARD),
                "temporary-home-ban",
                Strand.ADMINISTRATIVE,
                MeasureState.IMPOSED,
                Given.BOARD);
        assertThat(truth(complex(both), "PLAN-2.competence")).isEqualTo(Truth.NO);
        CaseFile agreed = planned(Given.person(), agreement("a1", "area-ban", Given.BOARD, AgreementState.OPEN));
        assertThat(remarks(assess(agreed, ComplexityOutcome.NOT_COMPLEX), MixRemarkKind.REQUEST_NEEDED))
                .isEmpty();
    }

    @Test
    void for_what_its_owner_cannot_decide_a_plan_holds_a_request_PLAN_1() {
        CaseFile file = planned(
                Given.person(),
                agreement("a1", "temporary-home-ban", Given.POLICE, AgreementState.OPEN),
                agreement("a2", "debt-help", Given.BOARD, AgreementState.OPEN));
        MixAssessment mix = assess(file, ComplexityOutcome.NOT_COMPLEX);
        assertThat(remarks(mix, MixRemarkKind.REQUEST_NEEDED))
                .singleElement()
                .satisfies(remark -> assertThat(remark.measures()).containsExactly("temporary-home-ban"));
        assertThat(truth(mix, "PLAN-2.competence")).isEqualTo(Truth.YES);
    }

    @Test
    void a_code_that_nobody_knows_is_told_and_counts_for_its_strand_only() {
        MixAssessment mix = complex(with(Given.person(), "own-measure", Strand.CARE, MeasureState.RUNNING, Given.CARE));
        assertThat(remarks(mix, MixRemarkKind.UNKNOWN_MEASURE))
                .singleElement()
                .satisfies(remark -> assertThat(remark.measures()).containsExactly("own-measure"));
        assertThat(mix.strands()).containsExactly(Strand.CARE);
        assertThat(truth(mix, "PLAN-2.competence")).isEqualTo(Truth.YES);
    }

    @Test
    void a_requested_measure_is_imposed_by_nobody_yet() {
        Given asked =
                with(Given.person(), "temporary-home-ban", Strand.ADMINISTRATIVE, MeasureState.REQUESTED, Given.POLICE);
        assertThat(truth(complex(asked), "PLAN-2.competence")).isEqualTo(Truth.YES);
    }

    /** The same items in another order give the same assessment. */
    @Test
    void the_order_of_the_items_does_not_matter() {
        Random random = new Random(5);
        for (CaseFile file : CaseArbitraries.samples(200).toList()) {
            List<Item> items = new ArrayList<>(file.items());
            Collections.shuffle(items, random);
            CaseFile shuffled = CaseFile.builder().copyOf(file).items(items).build();
            LocalDate asOf = file.notification().on().plusYears(1);
            assertThat(MIX.assess(shuffled, asOf, ComplexityOutcome.COMPLEX))
                    .isEqualTo(MIX.assess(file, asOf, ComplexityOutcome.COMPLEX));
        }
    }

    @Test
    void the_basis_names_the_catalogue() {
        MixAssessment mix = complex(punished());
        assertThat(mix.mix().basis().ruleSet()).isEqualTo("regie-mix");
        assertThat(mix.mix().basis().ruleSetVersion()).isEqualTo("1, national 2026.1");
        assertThat(mix.mix().basis().profile()).isEqualTo("national");
        assertThat(mix).hasToString("MixAssessment[to-look-at]");
    }

    @Test
    void what_a_plan_needs_is_listed_with_who_pays_PLAN_6() {
        Agreement living = agreement("a1", "supervised-living", Given.BOARD, AgreementState.OPEN);
        Agreement debts = agreement("a2", "debt-help", Given.BOARD, AgreementState.OPEN);
        Agreement dropped = agreement("a3", "schooling", Given.SCHOOL, AgreementState.DROPPED);
        Resource paid = new Resource(
                ResourceKind.SUPERVISED_LIVING, Optional.of(new ItemId("a1")), Optional.of(Given.BOARD), true);
        Resource open = new Resource(ResourceKind.GUIDANCE, Optional.empty(), Optional.of(Given.CARE), false);
        CaseFile file = Given.person()
                .builder()
                .plan(new Plan(AGREED, List.of(living, debts, dropped), List.of(paid, open)))
                .build();
        assertThat(ResourceStanding.of(file, TODAY, MeasureCatalogue.NATIONAL))
                .containsExactly(
                        new ResourceStanding(
                                ResourceKind.SUPERVISED_LIVING,
                                Optional.of(new ItemId("a1")),
                                Optional.of(Given.BOARD),
                                ResourceState.COVERED),
                        new ResourceStanding(
                                ResourceKind.GUIDANCE,
                                Optional.empty(),
                                Optional.of(Given.CARE),
                                ResourceState.NOT_COVERED),
                        new ResourceStanding(
                                ResourceKind.DEBT_RESTRUCTURING,
                                Optional.of(new ItemId("a2")),
                                Optional.empty(),
                                ResourceState.NOT_LISTED));
        assertThat(ResourceStanding.of(file, AGREED.minusDays(1), MeasureCatalogue.NATIONAL))
                .isEmpty();
    }

    @Test
    void what_the_plan_lists_for_another_agreement_is_not_listed_for_this_one() {
        Agreement debts = agreement("a1", "debt-help", Given.BOARD, AgreementState.OPEN);
        Agreement other = agreement("a2", "schooling", Given.SCHOOL, AgreementState.OPEN);
        Resource elsewhere =
                new Resource(ResourceKind.DEBT_RESTRUCTURING, Optional.of(new ItemId("a2")), Optional.empty(), false);
        Resource school = new Resource(ResourceKind.SCHOOLING, Optional.empty(), Optional.empty(), false);
        CaseFile file = Given.person()
                .builder()
                .plan(new Plan(AGREED, List.of(debts, other), List.of(elsewhere, school)))
                .build();
        assertThat(ResourceStanding.of(file, TODAY, MeasureCatalogue.NATIONAL))
                .extracting(ResourceStanding::state)
                .containsExactly(ResourceState.NOT_COVERED, ResourceState.NOT_COVERED, ResourceState.NOT_LISTED);
    }

    /** What cannot be decided by whoever did it is told before what is not in the catalogue, whatever the ids. */
    @Test
    void remarks_stand_in_the_order_of_their_kinds() {
        Given given = with(Given.person(), "own-measure", Strand.CARE, MeasureState.RUNNING, Given.CARE);
        MixAssessment mix =
                complex(with(given, "temporary-home-ban", Strand.ADMINISTRATIVE, MeasureState.IMPOSED, Given.POLICE));
        assertThat(mix.remarks())
                .extracting(MixRemark::kind)
                .containsSubsequence(MixRemarkKind.NOT_COMPETENT, MixRemarkKind.UNKNOWN_MEASURE);
    }
}
