package nl.regie.escalation.routing;

import static nl.regie.core.Given.TODAY;
import static nl.regie.core.problem.Question.ACUTE_DANGER;
import static nl.regie.core.problem.Question.AFFECTS_SYSTEM;
import static nl.regie.core.problem.Question.INFLUENCED_BY_SYSTEM;
import static nl.regie.core.problem.Question.LEADS_TO_NUISANCE;
import static nl.regie.core.problem.Question.NEEDS_CARE_CHAIN;
import static nl.regie.core.problem.Question.NEEDS_JUSTICE_CHAIN;
import static nl.regie.core.problem.Question.NEEDS_MUNICIPAL_CHAIN;
import static nl.regie.core.problem.Question.ONE_CHAIN_SUFFICES;
import static nl.regie.core.problem.Question.OPEN_CARE_NEED;
import static nl.regie.core.problem.Question.SERIOUS_AREA_PROBLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Level;
import nl.regie.core.casefile.Priority;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Step;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.profile.Profile;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.PlanOutcome;
import org.junit.jupiter.api.Test;

/** Where each fact of routing is read (ESC-2, ESC-3). */
class CaseFactsTest {

    private static final CaseFacts READING = CaseFacts.of(Profile.NATIONAL);

    private static Facts facts(CaseFile file, Observation... observations) {
        return READING.read(file, List.of(observations), Optional.empty(), TODAY)
                .facts();
    }

    private static Truth truth(Facts facts, Fact<?> fact) {
        return facts.isUnknown(fact) ? Truth.UNKNOWN : Truth.of(!facts.isDenied(fact));
    }

    private static Given complex() {
        return Given.person()
                .domain(LifeDomain.HOUSING)
                .domain(LifeDomain.FINANCES)
                .yes(LEADS_TO_NUISANCE, NEEDS_JUSTICE_CHAIN, NEEDS_CARE_CHAIN, INFLUENCED_BY_SYSTEM, AFFECTS_SYSTEM)
                .no(ONE_CHAIN_SUFFICES);
    }

    @Test
    void of_an_empty_case_what_must_be_appraised_or_observed_is_unknown_and_the_rest_denied() {
        Facts facts = facts(Given.person().build());
        for (Fact<?> fact : EscalationFacts.CATALOGUE.facts()) {
            boolean recorded = List.of(
                            EscalationFacts.LISTED, EscalationFacts.URGENT_PROBLEM, EscalationFacts.PLAN_RESULT)
                    .contains(fact);
            assertThat(truth(facts, fact)).as(fact.name()).isEqualTo(recorded ? Truth.NO : Truth.UNKNOWN);
        }
    }

    @Test
    void complexity_is_read_from_the_assessment_with_its_evidence() {
        Facts facts = facts(complex().build());
        assertThat(truth(facts, EscalationFacts.COMPLEX)).isEqualTo(Truth.YES);
        assertThat(facts.evidence(EscalationFacts.COMPLEX)).isNotEmpty();
        assertThat(truth(facts, EscalationFacts.SEVERAL_CHAINS)).isEqualTo(Truth.YES);
        assertThat(truth(facts, EscalationFacts.SEVERAL_PARTIES)).isEqualTo(Truth.YES);
        assertThat(facts.evidence(EscalationFacts.SEVERAL_CHAINS)).isNotEmpty();
        Facts simple = facts(Given.person()
                .no(
                        ONE_CHAIN_SUFFICES,
                        NEEDS_JUSTICE_CHAIN,
                        NEEDS_CARE_CHAIN,
                        NEEDS_MUNICIPAL_CHAIN,
                        SERIOUS_AREA_PROBLEM)
                .build());
        assertThat(truth(simple, EscalationFacts.COMPLEX)).isEqualTo(Truth.NO);
        assertThat(truth(simple, EscalationFacts.SEVERAL_CHAINS)).isEqualTo(Truth.NO);
        assertThat(truth(simple, EscalationFacts.SEVERAL_PARTIES)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void what_a_named_person_decided_counts_until_the_advice_has_changed() {
        HumanDecision differs = new HumanDecision(
                "CPLX-2",
                ComplexityOutcome.COMPLEX.code(),
                ComplexityOutcome.NOT_COMPLEX.code(),
                new DecidedBy(Given.OFFICIAL, Given.BOARD, Optional.empty()),
                TODAY,
                Optional.of(Given.WORDS));
        assertThat(truth(facts(complex().builder().addDecisions(differs).build()), EscalationFacts.COMPLEX))
                .isEqualTo(Truth.NO);
        HumanDecision overtaken = HumanDecision.builder()
                .copyOf(differs)
                .advised(ComplexityOutcome.UNDECIDED.code())
                .build();
        assertThat(truth(facts(complex().builder().addDecisions(overtaken).build()), EscalationFacts.COMPLEX))
                .isEqualTo(Truth.YES);
    }

    @Test
    void a_listed_case_is_one_under_the_regime_of_the_list() {
        assertThat(truth(facts(Given.listed().build()), EscalationFacts.LISTED)).isEqualTo(Truth.YES);
    }

    @Test
    void an_urgent_problem_counts_while_its_priority_lasts() {
        Priority priority = new Priority("Thema", "Stuurgroep", Given.WORDS, TODAY.minusDays(9), TODAY);
        assertThat(truth(facts(Given.person().builder().priority(priority).build()), EscalationFacts.URGENT_PROBLEM))
                .isEqualTo(Truth.YES);
        Priority over =
                Priority.builder().copyOf(priority).until(TODAY.minusDays(1)).build();
        assertThat(truth(facts(Given.person().builder().priority(over).build()), EscalationFacts.URGENT_PROBLEM))
                .isEqualTo(Truth.NO);
    }

    @Test
    void a_threat_is_appraised_or_observed() {
        assertThat(truth(facts(Given.person().yes(ACUTE_DANGER).build()), EscalationFacts.THREAT))
                .isEqualTo(Truth.YES);
        assertThat(truth(facts(Given.person().yes(SERIOUS_AREA_PROBLEM).build()), EscalationFacts.THREAT))
                .isEqualTo(Truth.YES);
        assertThat(truth(facts(Given.person().no(ACUTE_DANGER).build()), EscalationFacts.THREAT))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(truth(
                        facts(Given.person().build(), Observation.no(EscalationFacts.THREAT, TODAY)),
                        EscalationFacts.THREAT))
                .isEqualTo(Truth.NO);
        assertThat(truth(
                        facts(Given.person().yes(ACUTE_DANGER).build(), Observation.no(EscalationFacts.THREAT, TODAY)),
                        EscalationFacts.THREAT))
                .isEqualTo(Truth.YES);
    }

    @Test
    void of_several_observations_the_latest_counts_and_none_of_the_future() {
        Observation yes = Observation.yes(EscalationFacts.UNREST, TODAY.minusDays(2));
        Observation no = Observation.no(EscalationFacts.UNREST, TODAY.minusDays(1));
        Observation later = Observation.yes(EscalationFacts.UNREST, TODAY.plusDays(1));
        assertThat(truth(facts(Given.person().build(), no, later, yes), EscalationFacts.UNREST))
                .isEqualTo(Truth.NO);
        Observation today = Observation.yes(EscalationFacts.UNREST, TODAY);
        assertThat(truth(facts(Given.person().build(), no, today), EscalationFacts.UNREST))
                .isEqualTo(Truth.YES);
    }

    @Test
    void stagnation_is_that_of_the_level_on_which_the_case_stands() {
        CaseFile file = Given.person()
                .builder()
                .level(new Level("national", "safety-house", TODAY.minusDays(5)))
                .build();
        assertThat(truth(
                        facts(file, Observation.yes(EscalationFacts.STAGNATES, TODAY.minusDays(6))),
                        EscalationFacts.STAGNATES))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(truth(
                        facts(file, Observation.yes(EscalationFacts.STAGNATES, TODAY.minusDays(5))),
                        EscalationFacts.STAGNATES))
                .isEqualTo(Truth.YES);
    }

    @Test
    void what_came_of_a_plan_is_observed_since_it_was_agreed() {
        LocalDate agreed = LocalDate.of(2026, 1, 13);
        CaseFile file = Given.person().step(Step.AGREE_PLAN).build();
        Observation reached = new Observation(
                EscalationFacts.PLAN_RESULT, Optional.of(PlanOutcome.REACHED.code()), agreed, List.of());
        Facts facts = facts(file, reached);
        assertThat(facts.value(EscalationFacts.PLAN_RESULT)).contains("reached");
        Observation before = new Observation(
                EscalationFacts.PLAN_RESULT, Optional.of(PlanOutcome.REACHED.code()), agreed.minusDays(1), List.of());
        assertThat(truth(facts(file, before), EscalationFacts.PLAN_RESULT)).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(facts(Given.person().build(), reached), EscalationFacts.PLAN_RESULT))
                .isEqualTo(Truth.NO);
    }

    @Test
    void it_is_to_be_discussed_with_the_prosecution_until_that_was_done() {
        Given grave = Given.person()
                .offence(OffenceClass.HOMICIDE, TODAY.minusDays(30), ProcedureStage.CONVICTION, true, 180)
                .no(OPEN_CARE_NEED);
        assertThat(truth(facts(grave.build()), EscalationFacts.DISCUSS_WITH_PROSECUTION))
                .isEqualTo(Truth.YES);
        assertThat(facts(grave.build()).evidence(EscalationFacts.DISCUSS_WITH_PROSECUTION))
                .isNotEmpty();
        assertThat(truth(facts(grave.build()), EscalationFacts.PENAL_DOMINATES)).isEqualTo(Truth.YES);
        Given discussing = Given.person().step(Step.DISCUSS_WITH_PROSECUTION);
        assertThat(truth(facts(discussing.build()), EscalationFacts.DISCUSS_WITH_PROSECUTION))
                .isEqualTo(Truth.YES);
        Given resumed = grave.step(Step.DISCUSS_WITH_PROSECUTION).step(Step.RESUME);
        assertThat(truth(facts(resumed.build()), EscalationFacts.DISCUSS_WITH_PROSECUTION))
                .isEqualTo(Truth.NO);
        assertThat(truth(facts(complex().yes(OPEN_CARE_NEED).build()), EscalationFacts.DISCUSS_WITH_PROSECUTION))
                .isEqualTo(Truth.NO);
    }

    @Test
    void the_days_that_terms_run_from_are_those_of_the_case() {
        Given given = Given.person().step(Step.JUDGE_FIT).step(Step.AGREE_PLAN);
        Situation situation = READING.read(given.build(), List.of(), Optional.of(9_000), TODAY);
        assertThat(situation.notifiedOn()).contains(LocalDate.of(2026, 1, 12));
        assertThat(situation.judgedOn()).contains(LocalDate.of(2026, 1, 13));
        assertThat(situation.plannedOn()).contains(LocalDate.of(2026, 1, 13));
        assertThat(situation.inhabitants()).contains(9_000);
        Situation early = READING.read(given.build(), List.of(), Optional.empty(), LocalDate.of(2026, 1, 12));
        assertThat(early.notifiedOn()).contains(LocalDate.of(2026, 1, 12));
        assertThat(early.judgedOn()).isEmpty();
        assertThat(early.plannedOn()).isEmpty();
        Situation before = READING.read(given.build(), List.of(), Optional.empty(), LocalDate.of(2026, 1, 11));
        assertThat(before.notifiedOn()).isEmpty();
    }

    @Test
    void only_what_has_to_be_observed_is_and_only_with_a_value_it_can_have() {
        assertThatThrownBy(() -> Observation.yes(EscalationFacts.LISTED, TODAY))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("fact: value.contradiction");
        assertThatThrownBy(() -> new Observation(EscalationFacts.PLAN_RESULT, Optional.of("gone"), TODAY, List.of()))
                .hasMessage("value: value.contradiction");
        assertThatThrownBy(() -> new Observation(EscalationFacts.UNREST, Optional.of("reached"), TODAY, List.of()))
                .hasMessage("value: value.contradiction");
        assertThat(Observation.yes(EscalationFacts.UNREST, TODAY))
                .hasToString("Observation[safety.unrest, 2026-06-01]");
    }

    /** Or a decision would cite an item that nobody can look up. */
    @Test
    void an_observation_rests_on_what_the_case_has() {
        CaseFile file = Given.person().yes(ACUTE_DANGER).build();
        ItemId has = file.items().get(0).id();
        assertThat(facts(file, Observation.yes(EscalationFacts.UNREST, TODAY, has))
                        .evidence(EscalationFacts.UNREST))
                .containsExactly(has);
        Observation sound = Observation.yes(EscalationFacts.STAGNATES, TODAY);
        Observation wrong = Observation.no(EscalationFacts.UNREST, TODAY.plusYears(1), has, new ItemId("elders"));
        assertThatThrownBy(() -> facts(file, sound, wrong))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("observations[1].evidence[1]: value.contradiction");
    }
}
