package nl.regie.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Labels;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.DetentionKind;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.GuidanceKind;
import nl.regie.core.support.Provision;
import nl.regie.core.support.ProvisionKind;
import nl.regie.core.support.ProvisionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What runs already, and agreements that name no measure. Sources: ON 1, 3; PLAN-1, PLAN-2. */
class MixUnderwayTest {

    private static final LocalDate TODAY = Given.TODAY;
    private static final Mix MIX = Mix.of(MixSettings.NATIONAL, MeasureCatalogue.NATIONAL, "national", "1");
    private static final Labels LABELS =
            Given.area().domain(LifeDomain.HOUSING).build().items().get(0).labels();

    private static MixAssessment assess(CaseFile file) {
        return MIX.assess(file, TODAY, ComplexityOutcome.COMPLEX);
    }

    private static MixAssessment with(Content content) {
        DataCategory category = content instanceof Guidance
                ? DataCategory.GUIDANCE_AND_CARE
                : content instanceof Detention ? DataCategory.JUDICIAL : DataCategory.INDICATED_CARE;
        return assess(Given.person().item(content, category).build());
    }

    private static Guidance guidance(GuidanceKind kind, int from, Integer until) {
        return new Guidance(
                kind,
                Given.CARE,
                TODAY.plusDays(from),
                Optional.ofNullable(until).map(TODAY::plusDays),
                Optional.empty());
    }

    private static Provision provision(ProvisionKind kind, ProvisionState state) {
        return new Provision(kind, state, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Agreement agreement(AgreementState state, String... restsOn) {
        return Agreement.builder()
                .id(new ItemId("a1"))
                .labels(LABELS)
                .who(new ParticipantId("om"))
                .what(Given.WORDS)
                .by(TODAY.plusDays(30))
                .progressOn(TODAY)
                .intendedResult(Given.WORDS)
                .state(state)
                .restsOn(List.of(restsOn).stream().map(ItemId::new).toList())
                .build();
    }

    private static CaseFile planned(Given given, Agreement agreement) {
        return given.builder()
                .plan(new Plan(TODAY.minusDays(30), List.of(agreement)))
                .build();
    }

    private static Truth truth(MixAssessment mix, String rule) {
        return mix.mix().findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .map(finding -> finding.truth())
                .findFirst()
                .orElseThrow();
    }

    private static List<Problem> unmet(MixAssessment mix) {
        return mix.remarks().stream()
                .filter(remark -> remark.kind() == MixRemarkKind.UNMET_NEED)
                .map((MixRemark remark) -> remark.problem().orElseThrow())
                .toList();
    }

    /** The first and the last day of guidance count. */
    @ParameterizedTest
    @CsvSource(
            value = {"0, 0, true", "1, null, false", "-5, -1, false", "-1, null, true"},
            nullValues = "null")
    void guidance_counts_while_it_lasts(int from, Integer until, boolean counts) {
        MixAssessment mix = with(guidance(GuidanceKind.PROBATION_SUPERVISION, from, until));
        assertThat(mix.strands()).isEqualTo(counts ? List.of(Strand.REPRESSION) : List.of());
    }

    @ParameterizedTest
    @EnumSource(GuidanceKind.class)
    void guidance_is_care_but_for_probation(GuidanceKind kind) {
        Strand strand = kind == GuidanceKind.PROBATION_SUPERVISION ? Strand.REPRESSION : Strand.CARE;
        MixAssessment mix = with(guidance(kind, 0, null));
        assertThat(mix.strands()).containsExactly(strand);
        assertThat(mix.remarks())
                .noneMatch(remark -> remark.kind() == MixRemarkKind.UNKNOWN_MEASURE
                        || remark.kind() == MixRemarkKind.STRAND_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(ProvisionState.class)
    void a_provision_counts_once_it_is_granted(ProvisionState state) {
        MixAssessment mix = with(provision(ProvisionKind.DEBT_HELP, state));
        assertThat(mix.strands()).hasSize(state == ProvisionState.GRANTED ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(ProvisionKind.class)
    void every_provision_is_care_and_a_measure_of_the_catalogue(ProvisionKind kind) {
        MixAssessment mix = with(provision(kind, ProvisionState.GRANTED));
        assertThat(mix.strands()).containsExactly(Strand.CARE);
        assertThat(mix.remarks()).noneMatch(remark -> remark.kind() == MixRemarkKind.UNKNOWN_MEASURE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 5, false", "-5, -1, false", "-1, 1, true"})
    void a_provision_counts_from_its_first_to_its_last_day(int from, int until, boolean counts) {
        Provision provision = new Provision(
                ProvisionKind.DEBT_HELP,
                ProvisionState.GRANTED,
                Optional.of(TODAY.plusDays(from)),
                Optional.of(TODAY.plusDays(until)),
                Optional.empty());
        assertThat(with(provision).strands()).hasSize(counts ? 1 : 0);
    }

    /** On the day of release somebody is free again; police custody is no approach. */
    @ParameterizedTest
    @CsvSource({
        "PRISON, 0, 1, true",
        "PRISON, -9, 0, false",
        "PRISON, 1, 9, false",
        "PRE_TRIAL, -9, 1, true",
        "TBS, -9, 1, true",
        "POLICE_CUSTODY, 0, 1, false"
    })
    void detention_counts_until_the_day_of_release(DetentionKind kind, int from, int until, boolean counts) {
        Detention detention = new Detention(kind, TODAY.plusDays(from), Optional.of(TODAY.plusDays(until)));
        assertThat(with(detention).strands()).isEqualTo(counts ? List.of(Strand.REPRESSION) : List.of());
    }

    @Test
    void whoever_is_in_prison_cannot_go_to_daytime_activity() {
        MixAssessment mix = assess(Given.person()
                .item(new Detention(DetentionKind.PRISON, TODAY, Optional.empty()), DataCategory.JUDICIAL)
                .item(provision(ProvisionKind.DAYTIME_ACTIVITY, ProvisionState.GRANTED), DataCategory.INDICATED_CARE)
                .build());
        assertThat(truth(mix, "PLAN-2.clash")).isEqualTo(Truth.NO);
    }

    @Test
    void what_runs_answers_a_need() {
        Given given = Given.person().signal(LifeDomain.FINANCES, Problem.DEBTS, Standing.KNOWN);
        assertThat(unmet(assess(given.build()))).containsExactly(Problem.DEBTS);
        given.item(provision(ProvisionKind.DEBT_HELP, ProvisionState.GRANTED), DataCategory.INDICATED_CARE);
        assertThat(unmet(assess(given.build()))).isEmpty();
    }

    /** What a brother gets is no answer to the problems of the person concerned. */
    @Test
    void what_runs_for_the_direct_circle_does_not_count() {
        Given given = Given.person()
                .of(Given.CIRCLE)
                .item(provision(ProvisionKind.DEBT_HELP, ProvisionState.GRANTED), DataCategory.INDICATED_CARE);
        assertThat(assess(given.build()).mix().outcome()).isEqualTo(MixOutcome.NO_MEASURES);
    }

    @Test
    void what_was_recorded_later_does_not_run_yet() {
        Given given = Given.person()
                .on(TODAY.plusDays(1))
                .item(provision(ProvisionKind.DEBT_HELP, ProvisionState.GRANTED), DataCategory.INDICATED_CARE);
        assertThat(assess(given.build()).strands()).isEmpty();
    }

    /** A region may have a catalogue without that measure: then the strand is all that is told. */
    @Test
    void what_a_catalogue_does_not_have_counts_for_its_strand_only() {
        MeasureCatalogue small = MeasureCatalogue.of(
                "small",
                "1",
                List.of(MeasureCatalogue.NATIONAL.find("prosecution").orElseThrow()));
        CaseFile file = Given.person()
                .item(provision(ProvisionKind.DEBT_HELP, ProvisionState.GRANTED), DataCategory.INDICATED_CARE)
                .build();
        MixAssessment mix =
                Mix.of(MixSettings.NATIONAL, small, "x", "1").assess(file, TODAY, ComplexityOutcome.COMPLEX);
        assertThat(mix.strands()).containsExactly(Strand.CARE);
        assertThat(mix.remarks()).noneMatch(remark -> remark.kind() == MixRemarkKind.UNKNOWN_MEASURE);
    }

    /** An agreement on the items that tell of a problem is something about that problem, whatever measure it is. */
    @ParameterizedTest
    @EnumSource(AgreementState.class)
    void an_agreement_answers_the_problems_of_the_items_it_rests_on(AgreementState state) {
        Given given = Given.person().signal(LifeDomain.FINANCES, Problem.DEBTS, Standing.KNOWN);
        boolean counts = state == AgreementState.OPEN || state == AgreementState.DONE;
        assertThat(unmet(assess(planned(given, agreement(state, "i1"))))).hasSize(counts ? 0 : 1);
        assertThat(unmet(assess(planned(given, agreement(state))))).containsExactly(Problem.DEBTS);
    }

    /** Nothing tells from which strand an agreement without a measure is, so the mix cannot be said to have too few. */
    @Test
    void of_an_agreement_without_a_measure_the_strand_is_unknown_and_not_denied() {
        Given care = Given.person()
                .item(provision(ProvisionKind.DEBT_HELP, ProvisionState.GRANTED), DataCategory.INDICATED_CARE);
        assertThat(truth(assess(care.build()), "PLAN-2.strands")).isEqualTo(Truth.NO);
        MixAssessment mix = assess(planned(care, agreement(AgreementState.OPEN)));
        assertThat(truth(mix, "PLAN-2.strands")).isEqualTo(Truth.UNKNOWN);
        assertThat(mix.remarks())
                .filteredOn(remark -> remark.kind() == MixRemarkKind.STRAND_UNKNOWN)
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.items()).extracting(ItemId::value).containsExactly("a1"));
        assertThat(truth(assess(planned(care, agreement(AgreementState.DROPPED))), "PLAN-2.strands"))
                .isEqualTo(Truth.NO);
    }
}
