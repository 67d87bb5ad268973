package nl.regie.core.measurement;

import static nl.regie.core.measurement.Approach.END;
import static nl.regie.core.measurement.Approach.METER;
import static nl.regie.core.measurement.Approach.START;
import static nl.regie.core.measurement.RecidivismClass.GENERAL;
import static nl.regie.core.measurement.RecidivismClass.SERIOUS;
import static nl.regie.core.problem.LifeDomain.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.ImmutableCaseFile;
import nl.regie.core.life.Step;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** Measurements of several cases together (RES-1, RES-2, RES-5), and the two-year measure as a definition (RES-1). */
class ResultTallyTest {

    private static final LocalDate BEFORE = START.minusDays(10);
    private static final LocalDate DURING = START.plusDays(10);
    private static final List<CaseFile> SAMPLES = CaseArbitraries.samples(300).toList();
    private static final LocalDate FAR = LocalDate.of(2030, 1, 1);

    private static ResultTally tally(CaseMeasurement... measurements) {
        return ResultTally.of(METER.basis(), END, List.of(measurements));
    }

    @Test
    void only_cases_of_which_both_counts_are_known_are_added_up() {
        ResultTally tally = tally(
                Approach.person()
                        .complete(ObservedQuantity.OFFENCES, ObservedQuantity.DETENTION)
                        .offence(BEFORE, 48)
                        .offence(BEFORE.minusDays(1), 12)
                        .measured(END),
                Approach.person()
                        .complete(ObservedQuantity.DETENTION)
                        .offence(BEFORE, 12)
                        .offence(DURING, 12)
                        .measured(END),
                Approach.person().offence(BEFORE, 12).measured(END),
                Approach.person().step(Step.CLOSE).measured(END));
        ComparisonSum general = tally.recidivism(GENERAL);
        assertThat(general.cases()).isEqualTo(2);
        assertThat(general.leftOut()).isEqualTo(1);
        Comparison sum = general.comparison().orElseThrow();
        assertThat(sum.before()).isEqualTo(new Counted(730, Count.exactly(3), Count.NONE, ObservedBy.RECORDED));
        assertThat(sum.during().count()).isEqualTo(Count.exactly(1));
        assertThat(sum.rateChange()).contains(new Fraction(-1, 1));
        assertThat(sum.isEffect()).isFalse();
        assertThat(sum.cautions()).contains(MeasurementCaution.RECORDS_TAKEN_AS_COMPLETE);
        assertThat(general.before()).isEqualTo(Share.exactly(2, 2));
        assertThat(general.during()).isEqualTo(Share.exactly(1, 2));
        assertThat(tally.recidivism(SERIOUS).before()).isEqualTo(Share.exactly(1, 2));
        assertThat(tally.states().get(MeasurementState.MEASURED)).isEqualTo(3);
        assertThat(tally.states().get(MeasurementState.NOT_OPEN)).isEqualTo(1);
        assertThat(tally.states()).doesNotContainKey(MeasurementState.NOT_STARTED);
    }

    @Test
    void without_a_case_that_is_known_there_is_no_sum_and_no_zero() {
        ComparisonSum none = tally(Approach.person().measured(END)).recidivism(GENERAL);
        assertThat(none.comparison()).isEmpty();
        assertThat(none.during().value()).isEmpty();
        assertThat(none.leftOut()).isEqualTo(1);
        assertThat(tally().recidivism(GENERAL)).isEqualTo(ComparisonSum.NONE);
    }

    @Test
    void nuisance_and_crisis_contacts_are_added_up_too() {
        ResultTally tally = tally(Approach.person()
                .complete(ObservedQuantity.NUISANCE, ObservedQuantity.CRISIS_CONTACTS)
                .incident(IncidentKind.NUISANCE, BEFORE)
                .measured(END));
        assertThat(tally.nuisance().comparison().orElseThrow().change()).contains(-1L);
        assertThat(tally.crisisContacts().during()).isEqualTo(Share.exactly(0, 1));
    }

    @Test
    void scores_are_counted_by_version_and_never_averaged() {
        ResultTally tally = tally(
                Approach.person()
                        .on(END)
                        .score(HOUSING, 1, BEFORE)
                        .score(HOUSING, 4, DURING)
                        .measured(END),
                Approach.person()
                        .on(END)
                        .score(HOUSING, 3, BEFORE)
                        .score(HOUSING, 3, DURING)
                        .measured(END),
                Approach.person()
                        .on(END)
                        .score(HOUSING, 3, BEFORE)
                        .score(HOUSING, 2, DURING)
                        .measured(END),
                Approach.person()
                        .on(END)
                        .score(HOUSING, 3, BEFORE, "zrm-2010")
                        .score(HOUSING, 4, DURING, "zrm-2010")
                        .measured(END),
                Approach.person().measured(END));
        assertThat(tally.domains().stream().filter(sum -> sum.domain() == HOUSING))
                .containsExactly(
                        new DomainSum(HOUSING, Optional.empty(), 0, 0, 0, 1),
                        new DomainSum(HOUSING, Optional.of("zrm-2010"), 1, 0, 0, 0),
                        new DomainSum(HOUSING, Optional.of("zrm-2017"), 1, 1, 1, 0));
        for (int i = 0; i < 4; i++) {
            long[] numbers = new long[4];
            numbers[i] = -1;
            assertThatThrownBy(() -> new DomainSum(
                            HOUSING, Optional.of("zrm-2017"), numbers[0], numbers[1], numbers[2], numbers[3]))
                    .hasMessage("up: value.out-of-range");
        }
        assertThatThrownBy(() -> new DomainSum(HOUSING, Optional.empty(), 0, 1, 1, 0))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new DomainSum(HOUSING, Optional.empty(), 1, 0, 0, 0))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new DomainSum(HOUSING, Optional.of("zrm-2017"), 0, 0, 0, 1))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void drop_out_is_counted_by_what_was_known_before_and_during() {
        ResultTally tally = tally(
                Approach.person()
                        .signal(Problem.NO_INCOME, Standing.KNOWN, Optional.empty())
                        .measured(END),
                Approach.person().measured(END));
        assertThat(tally.dropOut(Problem.NO_INCOME, Standing.UNKNOWN, Standing.KNOWN))
                .isEqualTo(1);
        assertThat(tally.dropOut(Problem.NO_INCOME, Standing.UNKNOWN, Standing.UNKNOWN))
                .isEqualTo(1);
        assertThat(tally.dropOut(Problem.NO_INCOME, Standing.DENIED, Standing.DENIED))
                .isZero();
    }

    @Test
    void measurements_of_another_profile_or_day_are_not_added_up() {
        CaseMeasurement later = Approach.person().measured(END.plusDays(1));
        assertThatThrownBy(() -> tally(later)).hasMessage("asOf: value.contradiction");
        CaseMeasurement other = CaseMeter.of(MeasurementSettings.NATIONAL, "own", "1")
                .measure(Approach.person().file(), END);
        assertThatThrownBy(() -> tally(other)).hasMessage("basis: value.contradiction");
        ResultTally elsewhere = ResultTally.of(other.basis(), END, List.of());
        assertThatThrownBy(() -> tally().plus(elsewhere)).hasMessage("basis: value.contradiction");
    }

    // --- of any case

    private static final List<Approach> ROUND = Approach.samples(200);

    private static List<CaseMeasurement> measured() {
        return ROUND.stream().map(approach -> approach.measured(END)).toList();
    }

    private static java.util.stream.Stream<Counted> counted(CaseMeasurement measurement) {
        return measurement.figures().stream()
                .flatMap(figures -> figures.recidivism().values().stream())
                .flatMap(comparison -> java.util.stream.Stream.of(
                        comparison.figures().before(), comparison.figures().during()));
    }

    @Property(tries = 20)
    void the_order_of_cases_does_not_matter_and_parts_add_up(@ForAll @IntRange(max = 200) int cut, @ForAll long seed) {
        List<CaseMeasurement> shuffled = new ArrayList<>(measured());
        Collections.shuffle(shuffled, new Random(seed));
        ResultTally whole = ResultTally.of(METER.basis(), END, measured());
        ResultTally some = ResultTally.of(METER.basis(), END, shuffled.subList(0, cut));
        ResultTally rest = ResultTally.of(METER.basis(), END, shuffled.subList(cut, shuffled.size()));
        assertThat(some.plus(rest)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(rest.plus(some)).isEqualTo(whole);
    }

    @Property(tries = 20)
    void the_order_of_items_does_not_matter(@ForAll long seed) {
        for (Approach approach : ROUND) {
            CaseFile file = approach.file();
            var items = new ArrayList<>(file.items());
            Collections.shuffle(items, new Random(seed));
            CaseFile shuffled = ImmutableCaseFile.copyOf(file).withItems(items);
            assertThat(METER.measure(shuffled, END, approach.observations())).isEqualTo(approach.measured(END));
        }
    }

    @Test
    void the_cases_that_are_tried_hold_enough_to_say_something() {
        List<CaseMeasurement> measurements = measured();
        assertThat(measurements.stream().map(CaseMeasurement::state).distinct()).hasSize(2);
        List<Counted> counted =
                measurements.stream().flatMap(ResultTallyTest::counted).toList();
        assertThat(counted.stream().map(Counted::observedBy).distinct()).hasSize(3);
        assertThat(counted.stream().filter(count -> count.count().least() > 1)).hasSizeGreaterThan(20);
        assertThat(counted.stream()
                        .filter(count -> count.rate().flatMap(Rate::exact).isPresent()))
                .hasSizeGreaterThan(20);
        ResultTally tally = ResultTally.of(METER.basis(), END, measurements);
        assertThat(tally.recidivism(GENERAL).cases()).isGreaterThan(20);
        assertThat(tally.recidivism(GENERAL).leftOut()).isGreaterThan(20);
        assertThat(tally.domains().stream().filter(sum -> sum.instrument().isPresent()))
                .hasSize(2);
    }

    /** Whatever was not observed is unknown, and never a known number, let alone zero. */
    @Test
    void nothing_that_was_not_observed_is_ever_known() {
        measured().stream()
                .flatMap(ResultTallyTest::counted)
                .filter(counted -> counted.observedBy() == ObservedBy.NOT_OBSERVED)
                .forEach(counted -> assertThat(counted.count().exact()).isEmpty());
    }

    /** Each class holds the next, both at its least and at its most. */
    @Test
    void a_more_serious_class_never_counts_more() {
        measured().stream()
                .flatMap(measurement -> measurement.figures().stream())
                .forEach(figures -> {
                    for (int i = 1; i < RecidivismClass.values().length; i++) {
                        Count light = figures.recidivism(RecidivismClass.values()[i - 1])
                                .figures()
                                .during()
                                .count();
                        Count grave = figures.recidivism(RecidivismClass.values()[i])
                                .figures()
                                .during()
                                .count();
                        assertThat(grave.least()).isLessThanOrEqualTo(light.least());
                        assertThat(grave.most().isPresent())
                                .isEqualTo(light.most().isPresent());
                        grave.most()
                                .ifPresent(most -> assertThat(most)
                                        .isLessThanOrEqualTo(light.most().orElseThrow()));
                    }
                });
    }

    /** Less on record makes no count that is ruled out by more: no report is needed to be counted, but none invents one. */
    @Test
    void leaving_reports_out_never_raises_what_is_certain() {
        for (Approach approach : ROUND) {
            CaseFile file = approach.file();
            CaseFile without = ImmutableCaseFile.copyOf(file)
                    .withItems(file.items().stream()
                            .filter(item -> !(item.content() instanceof Offence offence)
                                    || offence.stage() != ProcedureStage.REPORT)
                            .toList());
            Optional<CaseFigures> all = approach.measured(END).figures();
            Optional<CaseFigures> some =
                    METER.measure(without, END, approach.observations()).figures();
            all.ifPresent(figures -> assertThat(least(some.orElseThrow())).isLessThanOrEqualTo(least(figures)));
        }
    }

    private static long least(CaseFigures figures) {
        return figures.recidivism(GENERAL).figures().before().count().least();
    }

    /** Any valid case can be measured, whatever is in it. */
    @Test
    void every_generated_case_can_be_measured() {
        List<CaseMeasurement> measurements =
                SAMPLES.stream().map(file -> METER.measure(file, FAR)).toList();
        assertThat(measurements.stream().map(CaseMeasurement::state).distinct()).hasSize(3);
        assertThat(ResultTally.of(METER.basis(), FAR, measurements).states().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(SAMPLES.size());
    }

    // --- the two-year measure

    @Test
    void the_two_year_measure_is_a_definition_without_a_ground() {
        DeliveryDefinition definition = DeliveryDefinition.TWO_YEAR;
        assertThat(definition.months()).isEqualTo(24);
        assertThat(definition.recidivism().stages()).doesNotContain(ProcedureStage.REPORT);
        assertThat(definition.hasGround()).isFalse();
        assertThat(definition.says().en()).contains("nothing is delivered");
        assertThat(definition.fields()).doesNotHaveDuplicates().contains(DeliveryField.RESEARCH_PSEUDONYM);
    }

    @Test
    void the_ground_of_a_delivery_is_law_and_never_policy() {
        var begun = DeliveryDefinition.builder().copyOf(DeliveryDefinition.TWO_YEAR);
        assertThatThrownBy(() -> begun.ground(Source.policy("RES-1")).build())
                .hasMessage("ground: value.contradiction");
        assertThatThrownBy(() -> begun.ground(Source.on2020("6", "RES-1")).build())
                .isInstanceOf(MalformedValueException.class);
        DeliveryDefinition grounded =
                begun.ground(Source.law("Voorbeeldwet", "1", "RES-1")).build();
        assertThat(grounded.hasGround()).isTrue();
        assertThat(grounded.says().nl()).contains("apart beoordeeld");
        assertThatThrownBy(() -> begun.months(0).build()).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> begun.months(121).build()).isInstanceOf(MalformedValueException.class);
        assertThat(begun.months(120).build().months()).isEqualTo(120);
        assertThatThrownBy(() -> begun.fields(List.of()).build()).hasMessage("fields: value.too-short");
        assertThatThrownBy(() -> begun.fields(List.of(DeliveryField.HOUSE, DeliveryField.HOUSE))
                        .build())
                .hasMessage("fields: value.duplicate");
    }

    // --- perceived safety

    @Test
    void perceived_safety_is_a_grade_of_one_to_ten_out_of_a_survey_RES_5() {
        MunicipalityCode here = new MunicipalityCode("0034");
        PerceivedSafety old = new PerceivedSafety(here, "veiligheidsmonitor", BEFORE, 68, 412);
        PerceivedSafety now = new PerceivedSafety(here, "veiligheidsmonitor", DURING, 71, 380);
        assertThat(now.since(old)).contains(new Fraction(3, 10));
        assertThat(old.since(now)).isEmpty();
        assertThat(now.since(now)).isEmpty();
        assertThat(now.since(new PerceivedSafety(here, "eigen-enquete", BEFORE, 68, 412)))
                .isEmpty();
        assertThat(now.since(new PerceivedSafety(new MunicipalityCode("0363"), "veiligheidsmonitor", BEFORE, 68, 412)))
                .isEmpty();
        assertThat(now.grade()).isEqualTo(new Fraction(71, 10));
        assertThat(now.method()).isEqualTo(MeasurementMethod.SURVEY_GRADE);
        for (int grade : new int[] {9, 101}) {
            assertThatThrownBy(() -> new PerceivedSafety(here, "x", DURING, grade, 1))
                    .isInstanceOf(MalformedValueException.class);
        }
        for (int grade : new int[] {10, 100}) {
            assertThat(new PerceivedSafety(here, "x", DURING, grade, 1).gradeTenths())
                    .isEqualTo(grade);
        }
        assertThatThrownBy(() -> new PerceivedSafety(here, "x", DURING, 70, 0))
                .isInstanceOf(MalformedValueException.class);
    }
}
