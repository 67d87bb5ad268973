package nl.regie.core.complexity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.regie.core.Given;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.life.Step;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Standing;
import nl.regie.core.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read out of a case for complexity: which of several statements holds, and what bears it out (CPLX-4). */
class CaseFactsTest {

    private static final Complexity TEST = Profile.NATIONAL.complexityTest();
    private static final LocalDate TODAY = Given.TODAY;

    private static Facts facts(Given given) {
        return TEST.facts(given.build(), TODAY);
    }

    private static List<String> evidence(Facts facts, Fact<?> fact) {
        return facts.evidence(fact).stream().map(ItemId::value).toList();
    }

    private static Given appraised(Given given, Question question, Standing answer, LocalDate on) {
        return given.item(
                new Appraisal(question, answer, on, List.of(), Optional.empty()), DataCategory.GUIDANCE_AND_CARE);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void of_two_appraisals_the_later_holds(Question question) {
        Given given = Given.person();
        appraised(given, question, Standing.KNOWN, TODAY.minusDays(2));
        appraised(given, question, Standing.DENIED, TODAY.minusDays(1));
        Facts later = facts(given);
        assertThat(later.isDenied(ComplexityFacts.of(question))).isTrue();
        assertThat(evidence(later, ComplexityFacts.of(question))).containsExactly("i2");
        Given turned = Given.person();
        appraised(turned, question, Standing.DENIED, TODAY.minusDays(1));
        appraised(turned, question, Standing.KNOWN, TODAY.minusDays(2));
        assertThat(facts(turned).isDenied(ComplexityFacts.of(question))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "KNOWN, DENIED, KNOWN",
        "DENIED, KNOWN, KNOWN",
        "UNKNOWN, DENIED, UNKNOWN",
        "DENIED, UNKNOWN, UNKNOWN",
        "UNKNOWN, KNOWN, KNOWN",
        "KNOWN, UNKNOWN, KNOWN"
    })
    void of_contradicting_appraisals_of_one_day_yes_outweighs_unknown_and_unknown_no(
            Standing first, Standing second, Standing holds) {
        Given given = Given.person();
        appraised(given, Question.ONE_CHAIN_SUFFICES, first, TODAY);
        appraised(given, Question.ONE_CHAIN_SUFFICES, second, TODAY);
        Facts facts = facts(given);
        Fact<Boolean> fact = ComplexityFacts.of(Question.ONE_CHAIN_SUFFICES);
        assertThat(facts.value(fact).isPresent()).isEqualTo(holds == Standing.KNOWN);
        assertThat(facts.isUnknown(fact)).isEqualTo(holds == Standing.UNKNOWN);
    }

    @Test
    void appraisals_that_agree_on_one_day_both_bear_it_out_in_the_order_of_their_ids() {
        Given given = Given.person();
        for (int i = 0; i < 3; i++) {
            appraised(given, Question.ONE_CHAIN_SUFFICES, Standing.DENIED, TODAY);
        }
        CaseFile file = given.build();
        List<Item> reversed = new ArrayList<>(file.items());
        Collections.reverse(reversed);
        Facts facts = TEST.facts(CaseFile.builder().copyOf(file).items(reversed).build(), TODAY);
        assertThat(evidence(facts, ComplexityFacts.of(Question.ONE_CHAIN_SUFFICES)))
                .containsExactly("i1", "i2", "i3");
    }

    /** What is dated today counts, what is dated tomorrow does not, though it was recorded today. */
    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void an_appraisal_counts_from_its_day_on(int ahead, boolean counts) {
        Given given = Given.person();
        appraised(given, Question.ONE_CHAIN_SUFFICES, Standing.KNOWN, TODAY.plusDays(ahead));
        assertThat(facts(given)
                        .value(ComplexityFacts.of(Question.ONE_CHAIN_SUFFICES))
                        .isPresent())
                .isEqualTo(counts);
    }

    @Test
    void what_is_of_the_direct_circle_or_recorded_later_is_not_read() {
        Given circle = Given.person().of(Given.CIRCLE);
        appraised(circle, Question.ONE_CHAIN_SUFFICES, Standing.KNOWN, TODAY);
        assertThat(facts(circle).isUnknown(ComplexityFacts.of(Question.ONE_CHAIN_SUFFICES)))
                .isTrue();
        Given later = Given.person().on(TODAY.plusDays(1));
        appraised(later, Question.ONE_CHAIN_SUFFICES, Standing.KNOWN, TODAY);
        assertThat(facts(later).isUnknown(ComplexityFacts.of(Question.ONE_CHAIN_SUFFICES)))
                .isTrue();
    }

    /** Of two persons with a sound score both are needed; of one with a problem the one is enough. */
    @Test
    void scores_are_read_for_each_person() {
        Given one = Given.system().score(LifeDomain.HOUSING, 5, TODAY);
        assertThat(facts(one).isUnknown(ComplexityFacts.of(LifeDomain.HOUSING))).isTrue();
        Given both = Given.system()
                .score(LifeDomain.HOUSING, 5, TODAY)
                .of(Given.SECOND)
                .score(LifeDomain.HOUSING, 4, TODAY);
        assertThat(facts(both).isDenied(ComplexityFacts.of(LifeDomain.HOUSING))).isTrue();
        assertThat(evidence(facts(both), ComplexityFacts.of(LifeDomain.HOUSING)))
                .containsExactly("i1", "i2");
        Given problem = Given.system()
                .score(LifeDomain.HOUSING, 5, TODAY)
                .of(Given.SECOND)
                .score(LifeDomain.HOUSING, 2, TODAY);
        assertThat(facts(problem).value(ComplexityFacts.of(LifeDomain.HOUSING))).contains(true);
        assertThat(evidence(facts(problem), ComplexityFacts.of(LifeDomain.HOUSING)))
                .containsExactly("i2");
    }

    @Test
    void of_two_scores_the_later_counts_whatever_their_order() {
        Given falling =
                Given.person().score(LifeDomain.HOUSING, 5, TODAY.minusDays(9)).score(LifeDomain.HOUSING, 1, TODAY);
        assertThat(evidence(facts(falling), ComplexityFacts.of(LifeDomain.HOUSING)))
                .containsExactly("i2");
        Given turned =
                Given.person().score(LifeDomain.HOUSING, 1, TODAY).score(LifeDomain.HOUSING, 5, TODAY.minusDays(9));
        assertThat(evidence(facts(turned), ComplexityFacts.of(LifeDomain.HOUSING)))
                .containsExactly("i1");
        Given sameDay = Given.person().score(LifeDomain.HOUSING, 1, TODAY).score(LifeDomain.HOUSING, 5, TODAY);
        assertThat(facts(sameDay).value(ComplexityFacts.of(LifeDomain.HOUSING))).contains(true);
    }

    @Test
    void signals_and_scores_both_bear_a_problem_out() {
        Given given = Given.person()
                .signal(LifeDomain.HOUSING, Problem.NO_HOUSING, Standing.KNOWN)
                .score(LifeDomain.HOUSING, 1, TODAY);
        assertThat(evidence(facts(given), ComplexityFacts.of(LifeDomain.HOUSING)))
                .containsExactly("i1", "i2");
    }

    @Test
    void acts_are_counted_once_and_told_with_all_their_items() {
        LocalDate day = TODAY.minusDays(40);
        Given given = Given.person()
                .offence(OffenceClass.THEFT, day, ProcedureStage.REPORT, false, 48)
                .offence(OffenceClass.THEFT, day, ProcedureStage.PROSECUTION, false, 96)
                .offence(OffenceClass.FRAUD, day, ProcedureStage.REPORT, false, 48);
        Facts facts = facts(given);
        assertThat(facts.value(ComplexityFacts.OFFENCES)).contains(2L);
        assertThat(evidence(facts, ComplexityFacts.OFFENCES)).containsExactly("i1", "i2", "i3");
        assertThat(evidence(facts, ComplexityFacts.VERY_SERIOUS)).containsExactly("i2");
        Facts none = facts(Given.person());
        assertThat(none.isUnknown(ComplexityFacts.OFFENCES)).isTrue();
        assertThat(none.isUnknown(ComplexityFacts.VERY_SERIOUS)).isTrue();
    }

    /** Which problems speak for which question: by whom they call for, by the strand they fall under, and by the settings. */
    @ParameterizedTest
    @CsvSource({
        "CRIME, NEEDS_JUSTICE_CHAIN, true", "DEBTS, NEEDS_JUSTICE_CHAIN, false",
        "DEBTS, NEEDS_MUNICIPAL_CHAIN, true", "ADDICTION, NEEDS_MUNICIPAL_CHAIN, false",
        "ADDICTION, NEEDS_CARE_CHAIN, true", "CRIME, NEEDS_CARE_CHAIN, false",
        "ADDICTION, OPEN_CARE_NEED, true", "CRIME, OPEN_CARE_NEED, false",
        "CRIME, LEADS_TO_CRIME, true", "DEBTS, LEADS_TO_CRIME, false",
        "NUISANCE, SERIOUS_AREA_PROBLEM, false"
    })
    void a_problem_shows_what_it_calls_for(Problem problem, Question question, boolean shows) {
        Facts facts = facts(Given.person().signal(LifeDomain.JUSTICE, problem, Standing.KNOWN));
        assertThat(facts.value(ComplexityFacts.of(question)).isPresent()).isEqualTo(shows);
        assertThat(facts.isDenied(ComplexityFacts.of(question))).isFalse();
    }

    @Test
    void the_order_of_the_items_does_not_matter() {
        Random random = new Random(7);
        for (CaseFile file : CaseArbitraries.samples(200).toList()) {
            LocalDate asOf = file.notification().on().plusYears(1);
            List<Item> items = new ArrayList<>(file.items());
            Collections.shuffle(items, random);
            CaseFile shuffled = CaseFile.builder().copyOf(file).items(items).build();
            assertThat(TEST.assess(shuffled, asOf)).isEqualTo(TEST.assess(file, asOf));
        }
    }

    @Test
    void the_other_reading_is_the_other_one() {
        for (Bracketing bracketing : Bracketing.values()) {
            assertThat(bracketing.other()).isNotEqualTo(bracketing);
            assertThat(bracketing.other().other()).isEqualTo(bracketing);
            assertThat(ComplexityRules.complex(bracketing).id().value()).isEqualTo("CPLX-2." + bracketing.code());
        }
        assertThat(ComplexityRules.personOriented(ComplexitySettings.NATIONAL)
                        .says()
                        .en())
                .contains("at least 2");
    }

    @Test
    void facts_have_names_of_their_own() {
        assertThat(ComplexityFacts.of(LifeDomain.HOUSING).name()).isEqualTo("domain.housing");
        assertThat(ComplexityFacts.of(Question.ONE_CHAIN_SUFFICES).name()).isEqualTo("question.one-chain-suffices");
        assertThat(TEST.assess(Given.person().build(), TODAY).toString()).startsWith("ComplexityAssessment[");
    }

    @Test
    void bounds_themselves_are_allowed() {
        ComplexitySettings widest = ComplexitySettings.builder()
                .copyOf(ComplexitySettings.NATIONAL)
                .problemLevel(1)
                .soundLevel(5)
                .verySeriousMonths(360)
                .personOrientedDomains(13)
                .shownBy(Map.of())
                .build();
        assertThat(widest.soundLevel()).isEqualTo(5);
        ComplexitySettings least = ComplexitySettings.builder()
                .copyOf(widest)
                .verySeriousMonths(1)
                .personOrientedDomains(1)
                .build();
        assertThat(least.verySeriousMonths()).isEqualTo(1);
    }

    /** Whoever takes part on the day may be asked, whoever left the day before may not; judged on the day itself is judged. */
    @ParameterizedTest
    @CsvSource({"2026-06-01, true", "2026-05-31, false"})
    void only_who_takes_part_on_the_day_is_asked(LocalDate until, boolean asked) {
        Participation police = Participation.builder()
                .copyOf(Given.participant(Given.POLICE, OrganisationType.POLICE))
                .until(until)
                .build();
        CaseFile file = Given.person()
                .step(Step.JUDGE_FIT)
                .builder()
                .participants(List.of(Given.participant(Given.BOARD, OrganisationType.EXECUTIVE_BOARD), police))
                .build();
        boolean found = TEST.assess(file, TODAY).questions().stream()
                .anyMatch(question -> question.holders().contains(Given.POLICE));
        assertThat(found).isEqualTo(asked);
        LocalDate judged = LocalDate.of(2026, 1, 13);
        assertThat(TEST.assess(file, judged).questions()).allMatch(FactQuestion::afterJudgement);
        assertThat(TEST.assess(file, judged.minusDays(1)).questions()).noneMatch(FactQuestion::afterJudgement);
    }

    /** Several problems of one strand weigh more than one of another. */
    @Test
    void handling_is_decided_by_persons_first_and_then_by_the_one_offence() {
        Given one = Given.person()
                .offence(OffenceClass.THEFT, TODAY.minusDays(3), ProcedureStage.REPORT, false, 48)
                .no(Question.OPEN_CARE_NEED, Question.NEEDS_MUNICIPAL_CHAIN, Question.NEEDS_CARE_CHAIN);
        for (LifeDomain domain : LifeDomain.values()) {
            if (domain != LifeDomain.JUSTICE) {
                one.score(domain, 5, TODAY);
            }
        }
        ComplexityAssessment assessment = TEST.assess(one.build(), TODAY);
        assertThat(assessment.handling().outcome()).isEqualTo(Handling.CASE_ORIENTED);
        assertThat(assessment.handling().findings()).hasSize(2);
        Given person = Given.person().domain(LifeDomain.HOUSING).domain(LifeDomain.FINANCES);
        assertThat(TEST.assess(person.build(), TODAY).handling().findings())
                .singleElement()
                .matches(finding -> finding.truth() == Truth.YES);
    }

    /** Up to two is a problem and from four on sound; three tells neither, so the domain stays unknown. */
    @ParameterizedTest
    @CsvSource({"1, KNOWN", "2, KNOWN", "3, UNKNOWN", "4, DENIED", "5, DENIED"})
    void a_score_in_between_tells_nothing(int level, Standing standing) {
        Facts facts = facts(Given.person().score(LifeDomain.HOUSING, level, TODAY));
        Fact<Boolean> fact = ComplexityFacts.of(LifeDomain.HOUSING);
        assertThat(facts.isUnknown(fact)).isEqualTo(standing == Standing.UNKNOWN);
        assertThat(facts.isDenied(fact)).isEqualTo(standing == Standing.DENIED);
    }

    /** Somebody who scores in between beside somebody who is sound leaves the domain unknown, and not denied. */
    @Test
    void one_of_two_in_between_does_not_deny_a_domain() {
        Facts facts = facts(Given.system()
                .score(LifeDomain.HOUSING, 5, TODAY)
                .of(Given.SECOND)
                .score(LifeDomain.HOUSING, 3, TODAY));
        assertThat(facts.isUnknown(ComplexityFacts.of(LifeDomain.HOUSING))).isTrue();
    }
}
