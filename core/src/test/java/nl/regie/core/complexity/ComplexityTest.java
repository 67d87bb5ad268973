package nl.regie.core.complexity;

import static nl.regie.core.Given.TODAY;
import static nl.regie.core.problem.Question.AFFECTS_SYSTEM;
import static nl.regie.core.problem.Question.AREA_NEEDS_SEVERAL_CHAINS;
import static nl.regie.core.problem.Question.INFLUENCED_BY_SYSTEM;
import static nl.regie.core.problem.Question.LEADS_TO_CRIME;
import static nl.regie.core.problem.Question.LEADS_TO_DECLINE;
import static nl.regie.core.problem.Question.LEADS_TO_NUISANCE;
import static nl.regie.core.problem.Question.NEEDS_CARE_CHAIN;
import static nl.regie.core.problem.Question.NEEDS_JUSTICE_CHAIN;
import static nl.regie.core.problem.Question.NEEDS_MUNICIPAL_CHAIN;
import static nl.regie.core.problem.Question.ONE_CHAIN_SUFFICES;
import static nl.regie.core.problem.Question.OPEN_CARE_NEED;
import static nl.regie.core.problem.Question.SERIOUS_AREA_PROBLEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Priority;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Step;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Standing;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.rule.Rule;
import nl.regie.core.table.NeedTable;
import nl.regie.core.whatif.Flip;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each clause of the four criteria and of what follows from them (LK, ON; CPLX-1 to CPLX-8). */
class ComplexityTest {

    static final Complexity TEST = Complexity.of(ComplexitySettings.NATIONAL, NeedTable.NATIONAL, "national", "2026.1");
    static final Complexity OTHER = Complexity.of(
            ComplexitySettings.builder()
                    .copyOf(ComplexitySettings.NATIONAL)
                    .bracketing(Bracketing.FOURTH_FOR_THIRD)
                    .build(),
            NeedTable.NATIONAL,
            "national",
            "2026.1");

    static Truth says(Rule rule, Given given) {
        return finding(rule, given).truth();
    }

    static Finding finding(Rule rule, Given given) {
        return TEST.assess(given.build(), TODAY).complexity().findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    static Given first(Given given) {
        return given.domain(LifeDomain.HOUSING).domain(LifeDomain.FINANCES).yes(LEADS_TO_NUISANCE);
    }

    static Given second(Given given) {
        return given.yes(NEEDS_JUSTICE_CHAIN, NEEDS_CARE_CHAIN).no(ONE_CHAIN_SUFFICES);
    }

    static Given third(Given given) {
        return given.yes(INFLUENCED_BY_SYSTEM, AFFECTS_SYSTEM);
    }

    static Given fourth(Given given) {
        return given.yes(SERIOUS_AREA_PROBLEM, AREA_NEEDS_SEVERAL_CHAINS);
    }

    @Nested
    class First {

        @Test
        void problems_on_more_than_one_domain_CPLX_1() {
            Given one = Given.person().domain(LifeDomain.HOUSING).yes(LEADS_TO_NUISANCE);
            assertThat(says(ComplexityRules.C1, one)).isEqualTo(Truth.UNKNOWN);
            assertThat(says(ComplexityRules.C1, one.domain(LifeDomain.FINANCES)))
                    .isEqualTo(Truth.YES);
        }

        @Test
        void two_problems_on_one_domain_are_not_more_than_one_domain_CPLX_1() {
            Given given = Given.person()
                    .signal(LifeDomain.HOUSING, Problem.NO_HOUSING, Standing.KNOWN)
                    .signal(LifeDomain.HOUSING, Problem.HOUSING_NUISANCE, Standing.KNOWN)
                    .yes(LEADS_TO_NUISANCE);
            assertThat(says(ComplexityRules.C1, given)).isEqualTo(Truth.UNKNOWN);
        }

        @ParameterizedTest
        @EnumSource(
                value = Question.class,
                names = {"LEADS_TO_CRIME", "LEADS_TO_NUISANCE", "LEADS_TO_DECLINE"})
        void that_lead_to_crime_or_nuisance_or_decline_CPLX_1(Question question) {
            Given two = Given.person().domain(LifeDomain.HOUSING).domain(LifeDomain.FINANCES);
            assertThat(says(ComplexityRules.C1, two)).isEqualTo(Truth.UNKNOWN);
            assertThat(says(ComplexityRules.C1, two.yes(question))).isEqualTo(Truth.YES);
        }

        @Test
        void problems_that_lead_to_none_of_the_three_do_not_meet_it_CPLX_1() {
            Given two = Given.person().domain(LifeDomain.HOUSING).domain(LifeDomain.FINANCES);
            assertThat(says(ComplexityRules.C1, two.no(LEADS_TO_CRIME, LEADS_TO_NUISANCE, LEADS_TO_DECLINE)))
                    .isEqualTo(Truth.NO);
        }

        @Test
        void only_when_twelve_domains_are_sound_is_it_not_met_CPLX_3() {
            Given given = Given.person().domain(LifeDomain.HOUSING).yes(LEADS_TO_NUISANCE);
            List<LifeDomain> others = Arrays.stream(LifeDomain.values())
                    .filter(domain -> domain != LifeDomain.HOUSING)
                    .toList();
            others.subList(1, 12).forEach(domain -> given.score(domain, 4, TODAY));
            assertThat(says(ComplexityRules.C1, given)).isEqualTo(Truth.UNKNOWN);
            assertThat(says(ComplexityRules.C1, given.score(others.get(0), 4, TODAY)))
                    .isEqualTo(Truth.NO);
        }

        @ParameterizedTest
        @CsvSource({"1, YES", "2, YES", "3, UNKNOWN", "4, UNKNOWN", "5, UNKNOWN"})
        void a_score_up_to_two_is_a_problem_P(int level, Truth expected) {
            Given given = Given.person()
                    .domain(LifeDomain.HOUSING)
                    .score(LifeDomain.FINANCES, level, TODAY)
                    .yes(LEADS_TO_NUISANCE);
            assertThat(says(ComplexityRules.C1, given)).isEqualTo(expected);
        }

        @Test
        void a_score_is_stale_after_thirty_days_CASE_3() {
            for (int days : new int[] {30, 31}) {
                Given given = Given.person()
                        .domain(LifeDomain.HOUSING)
                        .score(LifeDomain.FINANCES, 1, TODAY.minusDays(days))
                        .yes(LEADS_TO_NUISANCE);
                assertThat(says(ComplexityRules.C1, given)).isEqualTo(days == 30 ? Truth.YES : Truth.UNKNOWN);
            }
        }

        @Test
        void a_score_of_tomorrow_does_not_count_CPLX_4() {
            Given given = Given.person()
                    .domain(LifeDomain.HOUSING)
                    .score(LifeDomain.FINANCES, 1, TODAY.plusDays(1))
                    .yes(LEADS_TO_NUISANCE);
            assertThat(says(ComplexityRules.C1, given)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void the_latest_score_counts_and_of_one_day_the_lower() {
            Given better = Given.person()
                    .domain(LifeDomain.HOUSING)
                    .score(LifeDomain.FINANCES, 1, TODAY.minusDays(9))
                    .score(LifeDomain.FINANCES, 4, TODAY)
                    .yes(LEADS_TO_NUISANCE);
            assertThat(says(ComplexityRules.C1, better)).isEqualTo(Truth.UNKNOWN);
            assertThat(says(ComplexityRules.C1, better.score(LifeDomain.FINANCES, 2, TODAY)))
                    .isEqualTo(Truth.YES);
        }

        @Test
        void a_domain_is_sound_only_when_it_is_for_everybody_concerned() {
            Given given = Given.system().domain(LifeDomain.HOUSING).yes(LEADS_TO_NUISANCE);
            for (LifeDomain domain : LifeDomain.values()) {
                given.score(domain, 5, TODAY);
            }
            assertThat(says(ComplexityRules.C1, given)).isEqualTo(Truth.UNKNOWN);
            given.of(Given.SECOND);
            for (LifeDomain domain : LifeDomain.values()) {
                given.score(domain, 5, TODAY);
            }
            assertThat(says(ComplexityRules.C1, given)).isEqualTo(Truth.NO);
        }

        @Test
        void an_area_has_no_life_domains_CASE_1() {
            assertThat(says(ComplexityRules.C1, Given.area().yes(LEADS_TO_NUISANCE)))
                    .isEqualTo(Truth.NO);
        }

        @Test
        void it_rests_on_the_items_that_show_it_CPLX_4() {
            Given given = first(Given.person()).signal(LifeDomain.SOCIAL_NETWORK, Problem.OTHER, Standing.DENIED);
            assertThat(finding(ComplexityRules.C1, given).evidence())
                    .containsExactlyInAnyOrder(new ItemId("i1"), new ItemId("i2"), new ItemId("i3"));
        }
    }

    @Nested
    class Second {

        @Test
        void several_chains_are_needed_CPLX_1() {
            Given one = Given.person().yes(NEEDS_CARE_CHAIN).no(ONE_CHAIN_SUFFICES);
            assertThat(says(ComplexityRules.C2, one)).isEqualTo(Truth.UNKNOWN);
            assertThat(says(ComplexityRules.C2, one.yes(NEEDS_MUNICIPAL_CHAIN))).isEqualTo(Truth.YES);
            Given only = Given.person().yes(NEEDS_CARE_CHAIN).no(ONE_CHAIN_SUFFICES);
            assertThat(says(ComplexityRules.C2, only.no(NEEDS_MUNICIPAL_CHAIN, NEEDS_JUSTICE_CHAIN)))
                    .isEqualTo(Truth.NO);
        }

        @Test
        void inside_one_chain_it_cannot_be_dealt_with_CPLX_1() {
            Given two = Given.person().yes(NEEDS_CARE_CHAIN, NEEDS_JUSTICE_CHAIN);
            assertThat(says(ComplexityRules.C2, two)).isEqualTo(Truth.UNKNOWN);
            assertThat(says(ComplexityRules.C2, two.yes(ONE_CHAIN_SUFFICES))).isEqualTo(Truth.NO);
        }

        @Test
        void problems_call_for_chains_ROLE_6() {
            Given given = Given.person()
                    .signal(LifeDomain.MENTAL_HEALTH, Problem.CONFUSED_BEHAVIOUR, Standing.KNOWN)
                    .no(ONE_CHAIN_SUFFICES);
            assertThat(says(ComplexityRules.C2, given)).isEqualTo(Truth.UNKNOWN);
            given.offence(OffenceClass.SHOPLIFTING, TODAY, ProcedureStage.REPORT, false, 48);
            assertThat(says(ComplexityRules.C2, given)).isEqualTo(Truth.YES);
        }

        @Test
        void an_appraisal_outweighs_what_the_problems_call_for() {
            Given given = Given.person()
                    .signal(LifeDomain.MENTAL_HEALTH, Problem.CONFUSED_BEHAVIOUR, Standing.KNOWN)
                    .signal(LifeDomain.JUSTICE, Problem.CRIME, Standing.KNOWN)
                    .no(ONE_CHAIN_SUFFICES, NEEDS_JUSTICE_CHAIN, NEEDS_MUNICIPAL_CHAIN);
            assertThat(says(ComplexityRules.C2, given)).isEqualTo(Truth.NO);
        }
    }

    @Nested
    class Third {

        @Test
        void influenced_by_the_system_and_with_impact_on_it_CPLX_1() {
            assertThat(says(ComplexityRules.C3, Given.person().yes(INFLUENCED_BY_SYSTEM)))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(says(ComplexityRules.C3, Given.person().yes(AFFECTS_SYSTEM)))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(says(ComplexityRules.C3, third(Given.person()))).isEqualTo(Truth.YES);
            assertThat(says(
                            ComplexityRules.C3,
                            Given.person().yes(AFFECTS_SYSTEM).no(INFLUENCED_BY_SYSTEM)))
                    .isEqualTo(Truth.NO);
        }

        @Test
        void domestic_violence_shows_both_P() {
            Given given =
                    Given.person().signal(LifeDomain.DOMESTIC_RELATIONS, Problem.DOMESTIC_VIOLENCE, Standing.KNOWN);
            assertThat(says(ComplexityRules.C3, given)).isEqualTo(Truth.YES);
        }

        @Test
        void a_denied_problem_shows_nothing_and_denies_nothing() {
            Given given =
                    Given.person().signal(LifeDomain.DOMESTIC_RELATIONS, Problem.DOMESTIC_VIOLENCE, Standing.DENIED);
            assertThat(says(ComplexityRules.C3, given)).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Nested
    class Fourth {

        @Test
        void a_serious_area_problem_that_needs_several_chains_CPLX_1() {
            assertThat(says(ComplexityRules.C4, Given.person().yes(SERIOUS_AREA_PROBLEM)))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(says(ComplexityRules.C4, fourth(Given.person()))).isEqualTo(Truth.YES);
            assertThat(says(
                            ComplexityRules.C4,
                            Given.person().yes(SERIOUS_AREA_PROBLEM).no(AREA_NEEDS_SEVERAL_CHAINS)))
                    .isEqualTo(Truth.NO);
        }

        @ParameterizedTest
        @CsvSource({"MODERATE, UNKNOWN", "SERIOUS, YES", "ACUTE, YES"})
        void in_an_area_a_serious_fact_shows_it(Severity severity, Truth expected) {
            AreaFact fact = new AreaFact(
                    Problem.NUISANCE, Standing.KNOWN, Optional.empty(), Optional.of(severity), Optional.empty());
            Given given = Given.area().item(fact, DataCategory.OTHER_DATA).yes(AREA_NEEDS_SEVERAL_CHAINS);
            assertThat(says(ComplexityRules.C4, given)).isEqualTo(expected);
        }

        @Test
        void of_a_person_even_an_acute_problem_is_no_problem_of_the_area() {
            assertThat(says(
                            ComplexityRules.C4,
                            Given.person().domain(LifeDomain.JUSTICE).yes(AREA_NEEDS_SEVERAL_CHAINS)))
                    .isEqualTo(Truth.UNKNOWN);
        }
    }

    @Nested
    class Together {

        private ComplexityAssessment by(Complexity test, Given given) {
            return test.assess(given.build(), TODAY);
        }

        @Test
        void the_first_three_make_it_complex_in_both_readings_CPLX_2() {
            Given given = third(second(first(Given.person())));
            assertThat(by(TEST, given).complexity().outcome()).isEqualTo(ComplexityOutcome.COMPLEX);
            assertThat(by(OTHER, given).complexity().outcome()).isEqualTo(ComplexityOutcome.COMPLEX);
            assertThat(by(TEST, given).dependsOnReading()).isFalse();
        }

        @Test
        void the_fourth_alone_is_enough_in_one_reading_only_CPLX_2() {
            Given given = fourth(Given.person()).yes(ONE_CHAIN_SUFFICES);
            ComplexityAssessment assessment = by(TEST, given);
            assertThat(assessment.complexity().outcome()).isEqualTo(ComplexityOutcome.COMPLEX);
            assertThat(assessment.otherReading()).isEqualTo(ComplexityOutcome.NOT_COMPLEX);
            assertThat(assessment.dependsOnReading()).isTrue();
            assertThat(by(OTHER, given).complexity().outcome()).isEqualTo(ComplexityOutcome.NOT_COMPLEX);
        }

        @Test
        void the_fourth_stands_in_for_the_third_in_the_other_reading_CPLX_2() {
            Given given = fourth(second(first(Given.person()))).no(AFFECTS_SYSTEM);
            assertThat(by(OTHER, given).complexity().outcome()).isEqualTo(ComplexityOutcome.COMPLEX);
        }

        @Test
        void without_the_third_and_the_fourth_it_is_not_complex_CPLX_2() {
            Given given = second(first(Given.person())).no(AFFECTS_SYSTEM, SERIOUS_AREA_PROBLEM);
            assertThat(by(TEST, given).complexity().outcome()).isEqualTo(ComplexityOutcome.NOT_COMPLEX);
            assertThat(by(OTHER, given).complexity().outcome()).isEqualTo(ComplexityOutcome.NOT_COMPLEX);
        }

        @Test
        void nothing_known_decides_nothing_CPLX_3() {
            ComplexityAssessment assessment = by(TEST, Given.person());
            assertThat(assessment.complexity().outcome()).isEqualTo(ComplexityOutcome.UNDECIDED);
            assertThat(assessment.handling().outcome()).isEqualTo(Handling.UNDECIDED);
            assertThat(assessment.prosecution().outcome()).isEqualTo(Truth.UNKNOWN);
            assertThat(assessment.dominant()).isEmpty();
        }

        @Test
        void only_what_would_decide_it_is_asked_CPLX_3() {
            Given given =
                    second(first(Given.person())).yes(INFLUENCED_BY_SYSTEM).no(SERIOUS_AREA_PROBLEM);
            assertThat(by(TEST, given).complexity().missing())
                    .extracting(MissingFact::name)
                    .containsExactly("question.affects-system");
        }

        @Test
        void the_decision_tells_what_it_was_made_with_CPLX_4() {
            var decision = by(TEST, first(Given.person())).complexity();
            assertThat(decision.asOf()).isEqualTo(TODAY);
            assertThat(decision.basis().ruleSet()).isEqualTo("regie-complexity");
            assertThat(decision.basis().profile()).isEqualTo("national");
            assertThat(decision.findings())
                    .extracting(finding -> finding.rule().value())
                    .containsExactly("CPLX-1.C1", "CPLX-1.C2", "CPLX-1.C3", "CPLX-1.C4", "CPLX-2.fourth-alone");
        }

        @Test
        void one_fact_turns_it_CPLX_3() {
            CaseFile file = third(second(first(Given.person())))
                    .no(SERIOUS_AREA_PROBLEM)
                    .build();
            assertThat(TEST.flips(file, TODAY))
                    .extracting(Flip::fact)
                    .extracting(Object::toString)
                    .containsExactly(
                            "question.one-chain-suffices", "question.influenced-by-system", "question.affects-system");
        }

        @Test
        void the_quick_answer_is_the_same() {
            CaseFile file = third(second(first(Given.person()))).build();
            assertThat(TEST.outcome(file, TODAY)).isEqualTo(ComplexityOutcome.COMPLEX);
        }
    }

    @Nested
    class Advice {

        private Given verySerious(ProcedureStage stage, boolean irrevocable, int months) {
            return Given.person()
                    .offence(OffenceClass.HOMICIDE, TODAY, stage, irrevocable, months)
                    .no(OPEN_CARE_NEED);
        }

        private Truth advised(Given given) {
            return TEST.assess(given.build(), TODAY).prosecution().outcome();
        }

        @Test
        void a_very_serious_offence_has_a_maximum_of_eight_years_or_more_CPLX_5() {
            assertThat(advised(verySerious(ProcedureStage.PROSECUTION, false, 96)))
                    .isEqualTo(Truth.YES);
            assertThat(advised(verySerious(ProcedureStage.PROSECUTION, false, 95)))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void it_is_prosecuted_now_or_irrevocably_convicted_CPLX_5() {
            assertThat(advised(verySerious(ProcedureStage.CONVICTION, true, 96)))
                    .isEqualTo(Truth.YES);
            assertThat(advised(verySerious(ProcedureStage.CONVICTION, false, 96)))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(advised(verySerious(ProcedureStage.SUSPICION, false, 96)))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void an_open_care_need_stands_in_the_way_and_an_unknown_one_too_CPLX_5() {
            Given given = Given.person().offence(OffenceClass.HOMICIDE, TODAY, ProcedureStage.PROSECUTION, false, 360);
            assertThat(advised(given)).isEqualTo(Truth.UNKNOWN);
            assertThat(advised(given.signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, Standing.KNOWN)))
                    .isEqualTo(Truth.NO);
        }

        @Test
        void not_for_listed_cases_CPLX_5() {
            Given given = Given.listed()
                    .offence(OffenceClass.HOMICIDE, TODAY, ProcedureStage.PROSECUTION, false, 360)
                    .no(OPEN_CARE_NEED);
            assertThat(advised(given)).isEqualTo(Truth.NO);
        }

        @Test
        void what_somebody_was_cleared_of_does_not_count_TOPX_1() {
            LocalDate day = TODAY.minusYears(1);
            Given given = Given.person()
                    .offence(OffenceClass.HOMICIDE, day, ProcedureStage.PROSECUTION, false, 360)
                    .offence(OffenceClass.HOMICIDE, day, ProcedureStage.ACQUITTAL, true, 360)
                    .no(OPEN_CARE_NEED);
            assertThat(advised(given)).isEqualTo(Truth.UNKNOWN);
        }

        private Handling handling(Given given) {
            return TEST.assess(given.build(), TODAY).handling().outcome();
        }

        private Given soundBut(Given given, LifeDomain... open) {
            for (LifeDomain domain : LifeDomain.values()) {
                given.score(domain, Arrays.asList(open).contains(domain) ? 1 : 5, TODAY);
            }
            return given.no(NEEDS_CARE_CHAIN, NEEDS_MUNICIPAL_CHAIN, OPEN_CARE_NEED);
        }

        @Test
        void person_oriented_if_two_domains_are_open_CPLX_6() {
            assertThat(handling(soundBut(Given.person(), LifeDomain.HOUSING, LifeDomain.FINANCES)))
                    .isEqualTo(Handling.PERSON_ORIENTED);
            assertThat(handling(soundBut(Given.person(), LifeDomain.HOUSING))).isEqualTo(Handling.UNDECIDED);
        }

        @Test
        void person_oriented_if_another_chain_must_act_CPLX_6() {
            assertThat(handling(Given.person().yes(NEEDS_CARE_CHAIN))).isEqualTo(Handling.PERSON_ORIENTED);
            assertThat(handling(Given.person().yes(NEEDS_MUNICIPAL_CHAIN))).isEqualTo(Handling.PERSON_ORIENTED);
            assertThat(handling(Given.person().yes(NEEDS_JUSTICE_CHAIN))).isEqualTo(Handling.UNDECIDED);
        }

        @Test
        void case_oriented_if_there_is_one_offence_and_no_open_need_CPLX_6() {
            Given one = soundBut(Given.person(), LifeDomain.JUSTICE)
                    .offence(OffenceClass.THEFT, TODAY, ProcedureStage.REPORT, false, 48);
            assertThat(handling(one)).isEqualTo(Handling.CASE_ORIENTED);
            Given two = one.offence(OffenceClass.THEFT, TODAY.minusDays(1), ProcedureStage.REPORT, false, 48);
            assertThat(handling(two)).isEqualTo(Handling.DISCUSS_WITH_PROSECUTION);
        }

        @Test
        void the_report_and_the_conviction_of_one_act_are_one_offence_CPLX_6() {
            Given given = soundBut(Given.person(), LifeDomain.JUSTICE)
                    .offence(OffenceClass.THEFT, TODAY, ProcedureStage.REPORT, false, 48)
                    .offence(OffenceClass.THEFT, TODAY, ProcedureStage.CONVICTION, true, 48);
            assertThat(handling(given)).isEqualTo(Handling.CASE_ORIENTED);
        }

        @Test
        void the_component_with_the_most_problems_dominates_CPLX_5() {
            Given given = Given.person()
                    .signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, Standing.KNOWN)
                    .signal(LifeDomain.JUSTICE, Problem.CRIME, Standing.KNOWN);
            assertThat(TEST.assess(given.build(), TODAY).dominant()).isEmpty();
            given.signal(LifeDomain.FINANCES, Problem.DEBTS, Standing.KNOWN);
            assertThat(TEST.assess(given.build(), TODAY).dominant()).contains(Strand.CARE);
        }

        @Test
        void a_very_serious_offence_without_a_need_of_care_makes_it_penal_CPLX_5() {
            Given given = verySerious(ProcedureStage.PROSECUTION, false, 96)
                    .signal(LifeDomain.HOUSING, Problem.HOUSING_NUISANCE, Standing.KNOWN)
                    .signal(LifeDomain.JUSTICE, Problem.NUISANCE, Standing.KNOWN);
            assertThat(TEST.assess(given.build(), TODAY).dominant()).contains(Strand.REPRESSION);
        }
    }

    @Nested
    class Beside {

        @Test
        void an_urgent_social_problem_is_a_priority_while_it_lasts_CPLX_7() {
            Priority priority = new Priority("Ondermijning", "stuurgroep", Given.WORDS, TODAY, TODAY.plusDays(1));
            CaseFile file = Given.person().builder().priority(priority).build();
            assertThat(TEST.assess(file, TODAY.minusDays(1)).priority()).isEmpty();
            assertThat(TEST.assess(file, TODAY).priority()).contains(priority);
            assertThat(TEST.assess(file, TODAY.plusDays(1)).priority()).contains(priority);
            assertThat(TEST.assess(file, TODAY.plusDays(2)).priority()).isEmpty();
            assertThat(TEST.assess(file, TODAY).complexity().outcome()).isEqualTo(ComplexityOutcome.UNDECIDED);
        }

        private HumanDecision decision(LocalDate on, String decided) {
            DecidedBy by = new DecidedBy(Given.OFFICIAL, Given.BOARD, Optional.empty());
            return new HumanDecision("CPLX-2", "complex", decided, by, on, Optional.of(Given.WORDS));
        }

        @Test
        void a_named_person_decides_and_may_differ_CPLX_8() {
            CaseFile file = third(second(first(Given.person())))
                    .builder()
                    .addDecisions(
                            decision(TODAY.minusDays(1), "complex"),
                            decision(TODAY, "not-complex"),
                            decision(TODAY.plusDays(1), "complex"))
                    .build();
            ComplexityAssessment assessment = TEST.assess(file, TODAY);
            assertThat(assessment.decided()).contains(file.decisions().get(1));
            assertThat(assessment.differs()).isTrue();
            assertThat(assessment.overtaken()).isFalse();
            // the day before nothing of it was on record
            assertThat(TEST.assess(file, TODAY.minusDays(1)).differs()).isFalse();
            assertThat(TEST.assess(file, TODAY.minusDays(1)).overtaken()).isTrue();
        }

        /** Whoever thinks better of it on the same day has decided what he said last. */
        @Test
        void of_two_decisions_of_one_day_the_last_one_holds() {
            HumanDecision first = decision(TODAY, "not-complex");
            HumanDecision last = decision(TODAY, "complex");
            CaseFile file = Given.person()
                    .builder()
                    .decisions(List.of(decision(TODAY.minusDays(1), "undecided"), first, last))
                    .build();
            assertThat(TEST.assess(file, TODAY).decided()).contains(last);
            CaseFile late = CaseFile.builder()
                    .copyOf(file)
                    .decisions(List.of(last, decision(TODAY.minusDays(1), "undecided")))
                    .build();
            assertThat(TEST.assess(late, TODAY).decided()).contains(last);
        }

        @Test
        void before_the_judgement_only_the_notifier_may_state_more_CPLX_3() {
            assertThat(TEST.assess(Given.person().build(), TODAY).questions()).allSatisfy(question -> {
                assertThat(question.holders()).containsExactly(Given.BOARD);
                assertThat(question.afterJudgement()).isFalse();
            });
        }

        @Test
        void after_it_those_who_hold_the_data_are_asked_and_never_a_third_CPLX_3() {
            CaseFile file = Given.person().step(Step.JUDGE_FIT).build();
            List<FactQuestion> questions = TEST.assess(file, TODAY).questions();
            assertThat(questions).allMatch(FactQuestion::afterJudgement);
            assertThat(holders(questions, "domain.mental-health")).containsExactly(Given.CARE);
            assertThat(holders(questions, "domain.finances")).containsExactly(Given.BOARD);
            assertThat(holders(questions, "offence.very-serious")).containsExactly(Given.PROSECUTION);
            assertThat(holders(questions, "domain.justice")).containsExactly(Given.POLICE);
            assertThat(holders(questions, "question.one-chain-suffices"))
                    .containsExactly(Given.POLICE, Given.BOARD, Given.PROSECUTION, Given.CARE);
        }

        /** What is asked lies within the categories of WGS 2.30; an appraisal is nobody's data yet. */
        @Test
        void each_question_tells_the_category_of_what_is_asked_CPLX_3() {
            List<FactQuestion> questions = TEST.assess(
                            Given.person().step(Step.JUDGE_FIT).build(), TODAY)
                    .questions();
            assertThat(category(questions, "offence.very-serious")).contains(DataCategory.JUDICIAL);
            assertThat(category(questions, "domain.finances")).contains(DataCategory.FINANCIAL);
            assertThat(category(questions, "question.one-chain-suffices")).isEmpty();
            CaseFile none = Given.person()
                    .no(Question.NEEDS_MUNICIPAL_CHAIN, Question.NEEDS_CARE_CHAIN)
                    .step(Step.JUDGE_FIT)
                    .build();
            for (LifeDomain domain : LifeDomain.values()) {
                none = CaseFile.builder()
                        .copyOf(none)
                        .addAllItems(Given.person().score(domain, 5, TODAY).build().items().stream()
                                .map(item -> new Item(new ItemId("s-" + domain.code()), item.labels(), item.content()))
                                .toList())
                        .build();
            }
            assertThat(category(TEST.assess(none, TODAY).questions(), "offence.count"))
                    .contains(DataCategory.POLICE);
        }

        private Optional<DataCategory> category(List<FactQuestion> questions, String fact) {
            return questions.stream()
                    .filter(question -> question.fact().name().equals(fact))
                    .findFirst()
                    .orElseThrow()
                    .category();
        }

        private List<nl.regie.core.id.ParticipantId> holders(List<FactQuestion> questions, String fact) {
            return questions.stream()
                    .filter(question -> question.fact().name().equals(fact))
                    .findFirst()
                    .orElseThrow()
                    .holders();
        }
    }
}
