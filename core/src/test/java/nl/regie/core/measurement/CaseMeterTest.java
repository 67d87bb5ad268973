package nl.regie.core.measurement;

import static nl.regie.core.Given.CIRCLE;
import static nl.regie.core.Given.SECOND;
import static nl.regie.core.measurement.Approach.END;
import static nl.regie.core.measurement.Approach.METER;
import static nl.regie.core.measurement.Approach.START;
import static nl.regie.core.measurement.RecidivismClass.GENERAL;
import static nl.regie.core.measurement.RecidivismClass.SERIOUS;
import static nl.regie.core.measurement.RecidivismClass.VERY_SERIOUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.Step;
import nl.regie.core.offence.DetentionKind;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recidivism and nuisance before and during, on open cases (RES-1, RES-5; facts 9). */
class CaseMeterTest {

    private static final LocalDate BEFORE = START.minusDays(10);
    private static final LocalDate DURING = START.plusDays(10);

    private static Count before(Approach approach, RecidivismClass kind) {
        return approach.recidivism(kind).before().count();
    }

    private static Count during(Approach approach, RecidivismClass kind) {
        return approach.recidivism(kind).during().count();
    }

    // --- on open cases only (WGS 2.31(8))

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"CLOSE", "RETURN_TO_FRONT_LINE"})
    void a_case_that_is_not_open_is_not_measured(Step last) {
        CaseMeasurement measured = Approach.person().step(last).measured(END);
        assertThat(measured.state()).isEqualTo(MeasurementState.NOT_OPEN);
        assertThat(measured.figures()).isEmpty();
        assertThat(measured).hasToString("CaseMeasurement[not measured: the case is not open]");
    }

    /** A case under a plan is not judged to fit again, so that nobody can say where the case stands. */
    @Test
    void a_case_of_which_nobody_can_say_that_it_is_open_is_not_measured() {
        CaseMeasurement measured =
                Approach.person().step(Step.JUDGE_FIT).step(Step.CLOSE).measured(END);
        assertThat(measured.state()).isEqualTo(MeasurementState.NOT_OPEN);
    }

    @Test
    void a_deleted_case_is_not_measured() {
        CaseMeasurement measured =
                Approach.person().step(Step.CLOSE).step(Step.DELETE).measured(END);
        assertThat(measured.state()).isEqualTo(MeasurementState.NOT_OPEN);
    }

    @Test
    void a_case_with_the_prosecution_is_still_open() {
        assertThat(Approach.person()
                        .step(Step.DISCUSS_WITH_PROSECUTION)
                        .measured(END)
                        .state())
                .isEqualTo(MeasurementState.MEASURED);
    }

    @Test
    void the_approach_begins_when_the_plan_is_agreed_and_before_that_there_is_nothing_to_compare() {
        assertThat(Approach.person().measured(START.minusDays(1)).state()).isEqualTo(MeasurementState.NOT_STARTED);
        assertThat(Approach.person().figures(START).periods().during()).isEqualTo(new Window(START, START.plusDays(1)));
        CaseFile unplanned = Given.person().build();
        assertThat(METER.measure(unplanned, END).state()).isEqualTo(MeasurementState.NOT_STARTED);
    }

    @Test
    void settings_may_name_another_step() {
        MeasurementSettings settings = MeasurementSettings.builder()
                .copyOf(MeasurementSettings.NATIONAL)
                .start(Step.NOTIFY)
                .build();
        CaseMeasurement measured =
                CaseMeter.of(settings, "own", "1").measure(Given.person().build(), END);
        assertThat(measured.figures().orElseThrow().periods().during().from()).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(measured.basis().profile()).isEqualTo("own");
    }

    // --- counts by class

    @Test
    void an_offence_counts_on_the_first_and_the_last_day_of_a_period() {
        Approach approach = Approach.person()
                .on(END)
                .offence(START.minusDays(365), 12)
                .offence(START.minusDays(366), 12)
                .offence(START.minusDays(1), 12)
                .offence(START, 12)
                .offence(END, 12);
        assertThat(before(approach, GENERAL)).isEqualTo(Count.exactly(2));
        assertThat(during(approach, GENERAL)).isEqualTo(Count.exactly(2));
    }

    @Test
    void serious_begins_at_four_years_and_very_serious_at_eight_and_each_holds_the_next() {
        Approach approach = Approach.person()
                .offence(BEFORE, 47)
                .offence(BEFORE.minusDays(1), 48)
                .offence(BEFORE.minusDays(2), 95)
                .offence(BEFORE.minusDays(3), 96);
        assertThat(before(approach, GENERAL)).isEqualTo(Count.exactly(4));
        assertThat(before(approach, SERIOUS)).isEqualTo(Count.exactly(3));
        assertThat(before(approach, VERY_SERIOUS)).isEqualTo(Count.exactly(1));
    }

    @Test
    void an_offence_of_which_the_maximum_sentence_is_unknown_makes_a_range() {
        Approach approach = Approach.person()
                .offence(BEFORE, 48)
                .offence(OffenceClass.OTHER, BEFORE, ProcedureStage.REPORT, Optional.empty());
        assertThat(before(approach, GENERAL)).isEqualTo(Count.exactly(2));
        assertThat(before(approach, SERIOUS)).isEqualTo(new Count(1, Optional.of(2L)));
        assertThat(before(approach, VERY_SERIOUS)).isEqualTo(new Count(0, Optional.of(1L)));
        assertThat(approach.recidivism(SERIOUS).change()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProcedureStage.class)
    void an_offence_counts_from_the_report_on_and_never_once_somebody_is_cleared(ProcedureStage stage) {
        boolean counts = List.of(
                        ProcedureStage.REPORT,
                        ProcedureStage.PROSECUTION,
                        ProcedureStage.CONVICTION,
                        ProcedureStage.POLICY_DISMISSAL)
                .contains(stage);
        Approach approach = Approach.person()
                .complete(ObservedQuantity.OFFENCES)
                .offence(OffenceClass.THEFT, BEFORE, stage, Optional.of(12));
        assertThat(before(approach, GENERAL)).isEqualTo(Count.exactly(counts ? 1 : 0));
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcedureStage.class,
            names = {"ACQUITTAL", "TECHNICAL_DISMISSAL"})
    void the_report_of_an_act_that_somebody_was_cleared_of_counts_for_nothing(ProcedureStage cleared) {
        Approach approach =
                Approach.person().offence(BEFORE, 12).offence(OffenceClass.THEFT, BEFORE, cleared, Optional.empty());
        assertThat(before(approach, GENERAL)).isEqualTo(Count.UNKNOWN);
        assertThat(approach.figures().recidivism(GENERAL).restsOn()).isEmpty();
    }

    @Test
    void several_records_of_one_act_are_one_act_with_the_highest_sentence_known() {
        Approach approach = Approach.person()
                .offence(OffenceClass.THEFT, BEFORE, ProcedureStage.ARREST, Optional.of(48))
                .offence(OffenceClass.THEFT, BEFORE, ProcedureStage.REPORT, Optional.empty())
                .offence(OffenceClass.THEFT, BEFORE, ProcedureStage.CONVICTION, Optional.of(12));
        assertThat(before(approach, GENERAL)).isEqualTo(Count.exactly(1));
        assertThat(before(approach, SERIOUS)).isEqualTo(Count.exactly(1));
        assertThat(approach.figures().recidivism(SERIOUS).restsOn())
                .containsExactly(new ItemId("i1"), new ItemId("i2"), new ItemId("i3"));
    }

    @Test
    void a_stage_that_was_reached_only_after_the_day_of_measuring_may_or_may_not_count() {
        Offence later = Offence.builder()
                .offenceClass(OffenceClass.THEFT)
                .on(BEFORE)
                .highImpact(false)
                .stage(ProcedureStage.CONVICTION)
                .stageOn(END.plusDays(1))
                .irrevocable(false)
                .build();
        assertThat(before(Approach.person().offence(later), GENERAL)).isEqualTo(new Count(0, Optional.of(1L)));
        assertThat(before(Approach.person().offence(later).offence(BEFORE, 12), GENERAL))
                .as("it was reported by then")
                .isEqualTo(Count.exactly(1));
        Offence onTheDay = Offence.builder().copyOf(later).stageOn(END).build();
        assertThat(before(Approach.person().offence(onTheDay), GENERAL)).isEqualTo(Count.exactly(1));
    }

    @Test
    void what_the_house_processed_after_the_day_of_measuring_does_not_count() {
        assertThat(before(Approach.person().on(END).offence(BEFORE, 12), GENERAL))
                .isEqualTo(Count.exactly(1));
        assertThat(before(Approach.person().on(END.plusDays(1)).offence(BEFORE, 12), GENERAL))
                .isEqualTo(Count.UNKNOWN);
    }

    @Test
    void an_offence_of_the_direct_circle_does_not_count() {
        assertThat(before(Approach.person().of(CIRCLE).offence(BEFORE, 12), GENERAL))
                .isEqualTo(Count.UNKNOWN);
    }

    // --- unknown is never zero

    @Test
    void nothing_on_record_is_unknown_and_not_zero() {
        Comparison comparison = Approach.person().offence(BEFORE, 12).recidivism(GENERAL);
        assertThat(comparison.before().count()).isEqualTo(Count.exactly(1));
        assertThat(comparison.before().observedBy()).isEqualTo(ObservedBy.RECORDED);
        assertThat(comparison.during().count()).isEqualTo(Count.UNKNOWN);
        assertThat(comparison.during().observedBy()).isEqualTo(ObservedBy.NOT_OBSERVED);
        assertThat(comparison.change()).isEmpty();
        assertThat(comparison.cautions()).contains(MeasurementCaution.NOT_OBSERVED);
    }

    @Test
    void it_is_zero_when_a_source_says_that_it_told_everything_over_the_whole_period() {
        Comparison comparison = Approach.person()
                .complete(ObservedQuantity.OFFENCES)
                .offence(BEFORE, 12)
                .recidivism(GENERAL);
        assertThat(comparison.during().count()).isEqualTo(Count.NONE);
        assertThat(comparison.during().observedBy()).isEqualTo(ObservedBy.STATED);
        assertThat(comparison.change()).contains(-1L);
        assertThat(comparison.cautions()).doesNotContain(MeasurementCaution.NOT_OBSERVED);
    }

    @Test
    void a_source_that_told_a_day_too_little_or_something_else_did_not_tell_everything() {
        Window during = Periods.of(START, 12, END).during();
        CaseFile file = Approach.person().file();
        for (Observation observation : List.of(
                new Observation(
                        ObservedQuantity.OFFENCES, new Window(during.from().plusDays(1), during.until()), Given.POLICE),
                new Observation(ObservedQuantity.OFFENCES, new Window(during.from(), during.lastDay()), Given.POLICE),
                new Observation(ObservedQuantity.NUISANCE, during, Given.POLICE))) {
            assertThat(METER.measure(file, END, List.of(observation))
                            .figures()
                            .orElseThrow()
                            .recidivism(GENERAL)
                            .figures()
                            .during()
                            .count())
                    .isEqualTo(Count.UNKNOWN);
        }
    }

    @Test
    void it_is_zero_when_crime_is_denied_over_the_whole_period_and_not_a_day_less() {
        LocalDate first = START.minusDays(365);
        LocalDate last = START.minusDays(1);
        Approach denied = Approach.person().on(last).signal(Problem.CRIME, Standing.DENIED, Optional.of(first));
        assertThat(before(denied, GENERAL)).isEqualTo(Count.NONE);
        assertThat(denied.figures().recidivism(GENERAL).restsOn()).containsExactly(new ItemId("i1"));
        assertThat(during(denied, GENERAL)).isEqualTo(Count.UNKNOWN);
        assertThat(before(
                        Approach.person()
                                .on(last)
                                .signal(Problem.CRIME, Standing.DENIED, Optional.of(first.plusDays(1))),
                        GENERAL))
                .isEqualTo(Count.UNKNOWN);
        assertThat(before(
                        Approach.person()
                                .on(last.minusDays(1))
                                .signal(Problem.CRIME, Standing.DENIED, Optional.of(first)),
                        GENERAL))
                .isEqualTo(Count.UNKNOWN);
        assertThat(before(Approach.person().on(last).signal(Problem.CRIME, Standing.DENIED, Optional.empty()), GENERAL))
                .isEqualTo(Count.UNKNOWN);
        assertThat(before(
                        Approach.person().on(last).signal(Problem.NUISANCE, Standing.DENIED, Optional.of(first)),
                        GENERAL))
                .isEqualTo(Count.UNKNOWN);
        assertThat(before(
                        Approach.person().on(last).signal(Problem.CRIME, Standing.UNKNOWN, Optional.of(first)),
                        GENERAL))
                .isEqualTo(Count.UNKNOWN);
    }

    @Test
    void a_denial_that_another_source_contradicts_is_none_and_a_record_outweighs_it() {
        LocalDate first = START.minusDays(365);
        Approach denied = Approach.person().signal(Problem.CRIME, Standing.DENIED, Optional.of(first));
        assertThat(before(denied.signal(Problem.CRIME, Standing.KNOWN, Optional.of(START)), GENERAL))
                .isEqualTo(Count.NONE);
        assertThat(before(denied.signal(Problem.CRIME, Standing.KNOWN, Optional.of(START.minusDays(1))), GENERAL))
                .isEqualTo(Count.UNKNOWN);
        Approach undated = Approach.person().signal(Problem.CRIME, Standing.DENIED, Optional.of(first));
        assertThat(before(undated.signal(Problem.CRIME, Standing.KNOWN, Optional.empty()), GENERAL))
                .isEqualTo(Count.UNKNOWN);
        Approach recorded = Approach.person()
                .signal(Problem.CRIME, Standing.DENIED, Optional.of(first))
                .offence(BEFORE, 12);
        assertThat(before(recorded, GENERAL)).isEqualTo(Count.exactly(1));
        assertThat(recorded.recidivism(GENERAL).before().observedBy()).isEqualTo(ObservedBy.RECORDED);
    }

    @Test
    void in_a_system_everybody_must_have_been_observed() {
        Approach one = Approach.system().offence(BEFORE, 12);
        assertThat(before(one, GENERAL)).isEqualTo(Count.atLeast(1));
        assertThat(one.recidivism(GENERAL).before().personDays()).isEqualTo(730);
        assertThat(before(one.of(SECOND).offence(BEFORE, 12), GENERAL)).isEqualTo(Count.exactly(2));
    }

    @Test
    void an_area_has_no_persons_so_its_recidivism_is_unknown_whatever_a_source_told() {
        Approach area = Approach.area().complete(ObservedQuantity.values());
        assertThat(before(area, GENERAL)).isEqualTo(Count.UNKNOWN);
        assertThat(area.recidivism(GENERAL).before().rate()).isEmpty();
        assertThat(area.figures().domains()).isEmpty();
    }

    // --- days at risk

    @Test
    void days_in_detention_are_no_days_at_risk() {
        Comparison comparison = Approach.person()
                .complete(ObservedQuantity.OFFENCES, ObservedQuantity.DETENTION)
                .offence(BEFORE, 12)
                .detained(START.minusDays(365), START.minusDays(292))
                .recidivism(GENERAL);
        assertThat(comparison.before().atRisk()).isEqualTo(Count.exactly(292));
        assertThat(comparison.before().rate().flatMap(Rate::exact)).contains(new Fraction(365, 292));
        assertThat(comparison.during().rate().flatMap(Rate::exact)).contains(new Fraction(0, 1));
        assertThat(comparison.rateChange()).contains(new Fraction(-5, 4));
        assertThat(comparison.cautions())
                .containsExactly(MeasurementCaution.NO_COMPARISON_GROUP, MeasurementCaution.REGRESSION_TO_THE_MEAN);
    }

    @Test
    void a_day_of_two_detentions_counts_once_and_the_day_of_release_is_at_risk() {
        Comparison comparison = Approach.person()
                .detained(START.minusDays(20), START.minusDays(10))
                .detained(DetentionKind.PRE_TRIAL, START.minusDays(15), Optional.of(START.minusDays(5)))
                .detained(DetentionKind.YOUTH, START.minusDays(18), Optional.of(START.minusDays(16)))
                .detained(START.minusDays(400), START.minusDays(365))
                .recidivism(GENERAL);
        assertThat(comparison.before().detainedDays()).isEqualTo(Count.exactly(15));
    }

    @Test
    void where_no_detention_is_on_record_the_rate_is_only_a_lower_bound() {
        Counted counted =
                Approach.person().offence(BEFORE, 12).recidivism(GENERAL).before();
        assertThat(counted.detainedDays()).isEqualTo(Count.UNKNOWN);
        assertThat(counted.atRisk()).isEqualTo(new Count(0, Optional.of(365L)));
        assertThat(counted.rate()).contains(new Rate(new Fraction(1, 1), Optional.empty()));
        assertThat(counted.interval(Confidence.PERCENT_95)).isEmpty();
        assertThat(Approach.person().offence(BEFORE, 12).recidivism(GENERAL).cautions())
                .contains(MeasurementCaution.DETENTION_UNKNOWN);
    }

    @Test
    void a_detention_outside_the_period_tells_nothing_of_it() {
        Approach approach = Approach.person()
                .detained(START.minusDays(400), START.minusDays(365))
                .detained(END.plusDays(1), END.plusDays(30));
        assertThat(approach.recidivism(GENERAL).before().detainedDays()).isEqualTo(Count.UNKNOWN);
        assertThat(approach.recidivism(GENERAL).during().detainedDays()).isEqualTo(Count.UNKNOWN);
        assertThat(approach.detained(START.minusDays(1), START)
                        .recidivism(GENERAL)
                        .before()
                        .detainedDays())
                .isEqualTo(Count.exactly(1));
        assertThat(approach.recidivism(GENERAL).during().detainedDays()).isEqualTo(Count.UNKNOWN);
    }

    @Test
    void a_detention_without_a_known_end_makes_the_days_at_risk_a_range() {
        Approach open = Approach.person()
                .complete(ObservedQuantity.OFFENCES)
                .offence(BEFORE, 12)
                .detained(DetentionKind.PRE_TRIAL, START.minusDays(73), Optional.empty());
        Counted before = open.recidivism(GENERAL).before();
        assertThat(before.atRisk()).isEqualTo(new Count(292, Optional.of(365L)));
        assertThat(before.rate()).contains(new Rate(new Fraction(1, 1), Optional.of(new Fraction(365, 292))));
        open.detained(DetentionKind.PRE_TRIAL, START.minusDays(73), Optional.of(START.minusDays(72)));
        assertThat(open.recidivism(GENERAL).before().atRisk()).isEqualTo(Count.exactly(364));
    }

    @Test
    void who_was_locked_up_all_the_time_has_no_rate() {
        Counted counted = Approach.person()
                .offence(BEFORE, 12)
                .detained(START.minusDays(400), START)
                .recidivism(GENERAL)
                .before();
        assertThat(counted.atRisk()).isEqualTo(Count.exactly(0));
        assertThat(counted.rate()).isEmpty();
        assertThat(counted.interval(Confidence.PERCENT_95)).isEmpty();
    }

    @Test
    void the_uncertainty_of_a_rate_is_the_exact_interval_of_its_count_over_the_years_at_risk() {
        Counted counted = new Counted(730, Count.exactly(5), Count.NONE, ObservedBy.STATED);
        assertThat(counted.interval(Confidence.PERCENT_95))
                .contains(Interval.poisson(5, Confidence.PERCENT_95).per(new Fraction(2, 1)));
    }

    // --- never an effect without a comparison group

    private static Comparison fell() {
        return new Comparison(
                new Counted(365, Count.exactly(5), Count.NONE, ObservedBy.STATED),
                new Counted(365, Count.exactly(2), Count.NONE, ObservedBy.STATED),
                Optional.empty());
    }

    private static ComparisonGroup group(Count during, boolean lot) {
        return new ComparisonGroup(
                new Text("wie op de wachtlijst stond", "who stood on the waiting list"),
                1,
                new Counted(365, Count.exactly(4), Count.NONE, ObservedBy.STATED),
                new Counted(365, during, Count.NONE, ObservedBy.STATED),
                lot);
    }

    @Test
    void a_difference_is_no_effect_without_a_comparison_group_and_the_text_says_so() {
        assertThat(fell().change()).contains(-3L);
        assertThat(fell().isEffect()).isFalse();
        assertThat(fell().effect()).isEmpty();
        assertThat(fell().says().nl())
                .isEqualTo("Vóór de aanpak 5, tijdens de aanpak 2; dit is een verschil en geen effect:"
                        + " regressie naar het gemiddelde is mogelijk");
        assertThat(fell().says().en())
                .isEqualTo("Before the approach 5, during the approach 2; this is a difference and not an effect:"
                        + " regression to the mean is possible");
        assertThat(fell().cautions())
                .containsExactly(MeasurementCaution.NO_COMPARISON_GROUP, MeasurementCaution.REGRESSION_TO_THE_MEAN);
    }

    @Test
    void beside_a_comparison_group_the_effect_is_the_difference_of_the_differences() {
        Comparison beside = fell().against(group(Count.exactly(3), false));
        assertThat(beside.isEffect()).isTrue();
        assertThat(beside.effect()).contains(new Fraction(-2, 1));
        assertThat(beside.says().en())
                .contains("waiting list")
                .contains("-2.00")
                .doesNotContain("not an effect");
        assertThat(beside.says().nl()).contains("wachtlijst").contains("-2,00");
        assertThat(beside.cautions()).containsExactly(MeasurementCaution.GROUP_NOT_DRAWN_BY_LOT);
        assertThat(fell().against(group(Count.exactly(3), true)).cautions()).isEmpty();
    }

    @Test
    void a_group_of_which_too_little_is_known_makes_no_effect() {
        Comparison beside = fell().against(group(Count.atLeast(3), true));
        assertThat(beside.isEffect()).isFalse();
        assertThat(beside.says().en()).contains("not an effect");
    }

    @Test
    void a_difference_that_is_not_known_is_not_told_as_one() {
        Comparison comparison = Approach.person().offence(BEFORE, 12).recidivism(GENERAL);
        assertThat(comparison.says().nl())
                .isEqualTo("Vóór de aanpak 1, tijdens de aanpak onbekend; het verschil is niet te bepalen");
        assertThat(comparison.says().en())
                .isEqualTo("Before the approach 1, during the approach unknown; the difference cannot be told");
    }

    @Test
    void intervals_are_by_the_confidence_of_the_profile() {
        CaseMeter sure = CaseMeter.of(
                MeasurementSettings.builder()
                        .copyOf(MeasurementSettings.NATIONAL)
                        .confidence(Confidence.PERCENT_99)
                        .build(),
                "own",
                "1");
        assertThat(sure.interval(fell().before())).isEqualTo(fell().before().interval(Confidence.PERCENT_99));
        assertThat(METER.interval(fell().before())).isEqualTo(fell().before().interval(Confidence.PERCENT_95));
        Share share = Share.exactly(1, 4);
        assertThat(sure.interval(share)).isEqualTo(share.interval(Confidence.PERCENT_99));
        assertThat(METER.interval(share)).isPresent().isEqualTo(share.interval(Confidence.PERCENT_95));
    }

    @Test
    void one_uncertain_period_is_enough_to_say_so() {
        Counted sure = new Counted(365, Count.exactly(1), Count.NONE, ObservedBy.STATED);
        Counted range = new Counted(365, new Count(1, Optional.of(2L)), Count.NONE, ObservedBy.STATED);
        Counted locked = new Counted(365, Count.exactly(1), Count.atLeast(3), ObservedBy.STATED);
        for (boolean first : new boolean[] {true, false}) {
            assertThat(new Comparison(first ? range : sure, first ? sure : range, Optional.empty()).cautions())
                    .contains(MeasurementCaution.COUNT_UNCERTAIN)
                    .doesNotContain(MeasurementCaution.DETENTION_UNKNOWN);
            assertThat(new Comparison(first ? locked : sure, first ? sure : locked, Optional.empty()).cautions())
                    .contains(MeasurementCaution.DETENTION_UNKNOWN)
                    .doesNotContain(MeasurementCaution.COUNT_UNCERTAIN);
        }
    }

    @Test
    void nobody_was_locked_up_for_more_days_than_there_are() {
        for (Count days : List.of(Count.exactly(366), Count.atLeast(366), new Count(0, Optional.of(366L)))) {
            assertThatThrownBy(() -> new Counted(365, Count.NONE, days, ObservedBy.STATED))
                    .hasMessage("detainedDays: value.out-of-range");
        }
        assertThat(new Counted(365, Count.NONE, Count.exactly(365), ObservedBy.STATED).rate())
                .isEmpty();
    }

    @Test
    void periods_of_different_length_are_not_compared() {
        Counted year = new Counted(365, Count.NONE, Count.NONE, ObservedBy.STATED);
        Counted half = new Counted(182, Count.NONE, Count.NONE, ObservedBy.STATED);
        assertThatThrownBy(() -> new Comparison(year, half, Optional.empty()))
                .isInstanceOf(MalformedValueException.class);
        Text words = new Text("groep", "group");
        assertThatThrownBy(() -> new ComparisonGroup(words, 1, year, half, true))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new ComparisonGroup(words, 0, year, year, true))
                .isInstanceOf(MalformedValueException.class);
    }

    // --- nuisance and crisis contacts

    @Test
    void incidents_of_nuisance_are_counted_once_a_day_for_each_kind_RES_5() {
        Comparison nuisance = Approach.person()
                .incident(IncidentKind.NUISANCE, BEFORE)
                .incident(IncidentKind.NUISANCE, BEFORE)
                .incident(IncidentKind.NEIGHBOUR_DISPUTE, BEFORE)
                .incident(IncidentKind.DOMESTIC_VIOLENCE, BEFORE)
                .incident(IncidentKind.NUISANCE, DURING)
                .figures()
                .nuisance()
                .figures();
        assertThat(nuisance.before().count()).isEqualTo(Count.exactly(2));
        assertThat(nuisance.during().count()).isEqualTo(Count.exactly(1));
    }

    @Test
    void crisis_contacts_are_unknown_as_long_as_no_kind_of_incident_stands_for_them() {
        Approach approach = Approach.person().incident(IncidentKind.SUICIDE_THREAT, BEFORE);
        assertThat(approach.figures().crisisContacts().figures().before().count())
                .isEqualTo(Count.UNKNOWN);
        MeasurementSettings settings = MeasurementSettings.builder()
                .copyOf(MeasurementSettings.NATIONAL)
                .crisisContacts(List.of(IncidentKind.SUICIDE_THREAT))
                .build();
        Counted before = CaseMeter.of(settings, "own", "1")
                .measure(approach.detained(START.minusDays(400), START).file(), END)
                .figures()
                .orElseThrow()
                .crisisContacts()
                .figures()
                .before();
        assertThat(before.count()).isEqualTo(Count.exactly(1));
        assertThat(before.atRisk()).as("in detention too").isEqualTo(Count.exactly(365));
    }

    @Test
    void what_was_measured_does_not_show_in_a_text_form_PRIV_15() {
        CaseFigures figures = Approach.person().offence(BEFORE, 12).figures();
        assertThat(figures).hasToString("CaseFigures[365 days before and during]");
        assertThat(figures.recidivism(GENERAL)).hasToString("CaseComparison[1 items]");
    }
}
