package nl.regie.escalation.routing;

import static nl.regie.escalation.model.EscalationFacts.COMPLEX;
import static nl.regie.escalation.model.EscalationFacts.STAGNATES;
import static nl.regie.escalation.model.EscalationFacts.THREAT;
import static nl.regie.escalation.proof.Models.both;
import static nl.regie.escalation.proof.Models.duty;
import static nl.regie.escalation.proof.Models.either;
import static nl.regie.escalation.proof.Models.level;
import static nl.regie.escalation.proof.Models.model;
import static nl.regie.escalation.proof.Models.no;
import static nl.regie.escalation.proof.Models.otherwise;
import static nl.regie.escalation.proof.Models.stay;
import static nl.regie.escalation.proof.Models.trigger;
import static nl.regie.escalation.proof.Models.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Level;
import nl.regie.core.competence.PushThroughHolder;
import nl.regie.core.competence.PushThroughReach;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.model.Direction;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.LevelKind;
import nl.regie.escalation.model.Silence;
import nl.regie.escalation.model.SilenceKind;
import nl.regie.escalation.model.StartingPoint;
import nl.regie.escalation.proof.Proof;
import nl.regie.escalation.proof.SoundModel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Where a case goes, why, who must do what by when, and what silence leads to (ESC-3). */
class RouterTest {

    /** A Monday at ten in the morning, Dutch time. */
    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");

    private static final DecidedBy SOMEBODY = new DecidedBy(Given.OFFICIAL, Given.BOARD, Optional.empty());
    private static final Duty ACT =
            duty("act", Term.workingDays(2), StartingPoint.ARRIVAL, Optional.of(Silence.goesUpTo("high", true)));

    private static final EscalationLevel LOW = level("low", LevelKind.FRONT_LINE)
            .addTriggers(trigger("up", "high", either(yes(STAGNATES), both(yes(COMPLEX), yes(THREAT))), true))
            .stay(stay("low-stays", no(either(yes(STAGNATES), both(yes(COMPLEX), yes(THREAT))))))
            .addDuties(ACT)
            .build();
    private static final EscalationLevel HIGH = level("high", LevelKind.SAFETY_HOUSE)
            .regime(Regime.WGS_CASE_MEETING)
            .addPushThrough(PushThroughReach.EXTERNAL)
            .addTriggers(trigger("down", "low", both(no(yes(STAGNATES)), no(yes(COMPLEX))), true))
            .stay(otherwise("high-stays"))
            .addDuties(
                    duty("judge", Term.days(3), StartingPoint.NOTIFICATION, Optional.of(Silence.pushThrough())),
                    duty("plan", Term.weeks(1), StartingPoint.JUDGEMENT, Optional.of(Silence.chairDecides())),
                    duty("watch", Term.hours(4), StartingPoint.PLAN, Optional.empty()))
            .build();
    private static final SoundModel MODEL =
            Proof.of(model("low", LOW, HIGH).build()).get();
    private static final Router ROUTER = Router.of(MODEL, Profile.NATIONAL);

    private final Facts.Builder facts = Facts.of(EscalationFacts.CATALOGUE);

    private RouterTest known(Fact<Boolean> fact, boolean value) {
        facts.known(fact, value, List.of(new ItemId("i-" + value)));
        return this;
    }

    private Situation situation() {
        return Situation.of(facts.build());
    }

    private static Track at(String level, Instant arrived, Situation situation) {
        return new Track(level, arrived, situation, List.of(), arrived);
    }

    private static List<Truth> truths(Decision<Routing> decision) {
        return decision.findings().stream().map(Finding::truth).toList();
    }

    @Test
    void a_rule_that_holds_sends_the_case_and_says_why() {
        Decision<Routing> decision =
                ROUTER.decide(at("low", MONDAY, known(STAGNATES, true).situation()), MONDAY);
        Routing routing = decision.outcome();
        assertThat(routing.movement()).isEqualTo(Movement.BY_RULE);
        assertThat(routing.route()).isEqualTo(LevelKind.SAFETY_HOUSE);
        assertThat(routing.code()).isEqualTo("high");
        assertThat(routing.direction()).contains(Direction.UP);
        assertThat(routing.newDisclosure()).isTrue();
        assertThat(routing.moves()).isTrue();
        assertThat(truths(decision)).containsExactly(Truth.YES, Truth.NO);
        assertThat(decision.findings().get(0).evidence()).containsExactly(new ItemId("i-true"));
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.basis().ruleSet()).isEqualTo("small");
        assertThat(decision.basis().profile()).isEqualTo("national");
        assertThat(decision.asOf()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(routing).hasToString("Routing[by-rule, low, high]");
        assertThat(routing.label(Language.EN)).isEqualTo("text (goes there)");
    }

    @Test
    void a_case_for_which_no_rule_holds_stays() {
        Decision<Routing> decision = ROUTER.decide(
                at("low", MONDAY, known(STAGNATES, false).known(THREAT, false).situation()), MONDAY);
        assertThat(decision.outcome().movement()).isEqualTo(Movement.STAYS);
        assertThat(decision.outcome().level()).isEqualTo(LOW);
        assertThat(decision.outcome().direction()).isEmpty();
        assertThat(decision.outcome().newDisclosure()).isFalse();
        assertThat(decision.outcome().moves()).isFalse();
        assertThat(truths(decision)).containsExactly(Truth.NO, Truth.YES);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void nothing_is_scaled_up_on_what_is_not_known_and_the_missing_facts_are_named() {
        Decision<Routing> decision =
                ROUTER.decide(at("low", MONDAY, known(STAGNATES, false).situation()), MONDAY);
        assertThat(decision.outcome().movement()).isEqualTo(Movement.UNDECIDED);
        assertThat(decision.outcome().level()).isEqualTo(LOW);
        assertThat(decision.missing()).containsExactlyInAnyOrder(MissingFact.of(COMPLEX), MissingFact.of(THREAT));
        assertThat(truths(decision)).containsExactly(Truth.UNKNOWN, Truth.UNKNOWN);
    }

    @Test
    void nothing_is_scaled_down_on_what_is_not_known_either() {
        Decision<Routing> decision =
                ROUTER.decide(at("high", MONDAY, known(STAGNATES, false).situation()), MONDAY);
        assertThat(decision.outcome().movement()).isEqualTo(Movement.UNDECIDED);
        assertThat(decision.missing()).containsExactly(MissingFact.of(COMPLEX));
        assertThat(decision.findings().get(1).missing()).containsExactly(MissingFact.of(COMPLEX));
        Decision<Routing> down =
                ROUTER.decide(at("high", MONDAY, known(COMPLEX, false).situation()), MONDAY);
        assertThat(down.outcome().movement()).isEqualTo(Movement.BY_RULE);
        assertThat(down.outcome().direction()).contains(Direction.DOWN);
    }

    @Test
    void what_is_missing_elsewhere_does_not_matter_once_a_rule_holds() {
        Decision<Routing> decision =
                ROUTER.decide(at("low", MONDAY, known(STAGNATES, true).situation()), MONDAY);
        assertThat(decision.outcome().movement()).isEqualTo(Movement.BY_RULE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void a_duty_is_due_until_the_midnight_after_its_last_day() {
        Track track =
                at("low", MONDAY, known(STAGNATES, false).known(THREAT, false).situation());
        Instant deadline =
                Instant.parse("2026-06-03T22:00:00Z"); // Wednesday is the last day; in summer midnight is 22:00 UTC
        DueDuty before = ROUTER.decide(track, deadline.minusSeconds(1))
                .outcome()
                .duties()
                .get(0);
        assertThat(before.state()).isEqualTo(DutyState.OPEN);
        assertThat(before.deadline()).contains(deadline);
        assertThat(before.consequence())
                .contains(new Consequence(SilenceKind.GOES_UP, Optional.of("high"), deadline, List.of()));
        assertThat(before.duty()).isEqualTo(ACT);
    }

    @Test
    void silence_sends_the_case_up_from_the_first_instant_after_the_term() {
        Track track =
                at("low", MONDAY, known(STAGNATES, false).known(THREAT, false).situation());
        Instant deadline = Instant.parse("2026-06-03T22:00:00Z");
        assertThat(ROUTER.decide(track, deadline.minusSeconds(1)).outcome().movement())
                .isEqualTo(Movement.STAYS);
        Decision<Routing> decision = ROUTER.decide(track, deadline);
        assertThat(decision.outcome().movement()).isEqualTo(Movement.BY_SILENCE);
        assertThat(decision.outcome().level()).isEqualTo(HIGH);
        assertThat(decision.outcome().newDisclosure()).isTrue();
        Finding silence = decision.findings().get(2);
        assertThat(silence.rule().value()).isEqualTo("ESC-3.silence");
        assertThat(silence.truth()).isEqualTo(Truth.YES);
        assertThat(silence.says().in(Language.NL)).isEqualTo("Niet op tijd gedaan: tekst");
    }

    @Test
    void what_is_done_has_no_consequence() {
        Track track = ROUTER.step(
                at("low", MONDAY, known(STAGNATES, false).known(THREAT, false).situation()),
                new DutyDone(MONDAY.plusSeconds(60), "act"));
        DueDuty done = ROUTER.decide(track, MONDAY.plusSeconds(9_000_000))
                .outcome()
                .duties()
                .get(0);
        assertThat(done.state()).isEqualTo(DutyState.DONE);
        assertThat(done.consequence()).isEmpty();
        assertThat(ROUTER.decide(track, MONDAY.plusSeconds(9_000_000)).outcome().movement())
                .isEqualTo(Movement.STAYS);
    }

    @Test
    void silence_sends_a_case_up_even_if_other_facts_are_missing_and_names_them() {
        Decision<Routing> decision = ROUTER.decide(at("low", MONDAY, situation()), MONDAY.plusSeconds(9_000_000));
        assertThat(decision.outcome().movement()).isEqualTo(Movement.BY_SILENCE);
        assertThat(decision.missing()).hasSize(3);
    }

    @Test
    void a_rule_goes_before_silence() {
        Decision<Routing> decision =
                ROUTER.decide(at("low", MONDAY, known(STAGNATES, true).situation()), MONDAY.plusSeconds(9_000_000));
        assertThat(decision.outcome().movement()).isEqualTo(Movement.BY_RULE);
        assertThat(decision.findings()).hasSize(2);
    }

    @Test
    void the_duties_of_where_it_goes_run_from_now() {
        Instant later = Instant.parse("2026-06-05T08:00:00Z");
        Situation all = Situation.builder()
                .facts(known(STAGNATES, true).facts.build())
                .notifiedOn(LocalDate.of(2026, 6, 1))
                .judgedOn(LocalDate.of(2026, 6, 3))
                .inhabitants(49_999)
                .build();
        List<DueDuty> duties =
                ROUTER.decide(at("low", MONDAY, all), later).outcome().duties();
        assertThat(duties).extracting(due -> due.duty().id()).containsExactly("judge", "plan", "watch");
        assertThat(duties)
                .extracting(DueDuty::state)
                .containsExactly(DutyState.OVERDUE, DutyState.OPEN, DutyState.NOT_STARTED);
        assertThat(duties.stream().map(DueDuty::deadline).toList())
                .isEqualTo(List.of(
                        Optional.of(Instant.parse("2026-06-04T22:00:00Z")),
                        Optional.of(Instant.parse("2026-06-10T22:00:00Z")),
                        Optional.empty()));
        assertThat(duties.get(0).consequence().orElseThrow().asked()).containsExactly(PushThroughHolder.MAYOR);
        assertThat(duties.get(1).consequence().orElseThrow().kind()).isEqualTo(SilenceKind.CHAIR_DECIDES);
        assertThat(duties.get(1).consequence().orElseThrow().asked()).isEmpty();
        assertThat(duties.get(2).consequence()).isEmpty();
        Track there = at("high", MONDAY, known(STAGNATES, true).situation());
        assertThat(ROUTER.decide(there, later).outcome().movement()).isEqualTo(Movement.STAYS);
    }

    /** An arrival counts as of now for a level to which the case goes, not as of when it came to the level below (ESC-3). */
    @Test
    void a_case_that_comes_down_gets_the_whole_term_again() {
        Instant later = MONDAY.plusSeconds(90 * 86_400);
        Routing routing = ROUTER.decide(
                        at(
                                "high",
                                MONDAY,
                                known(COMPLEX, false).known(STAGNATES, false).situation()),
                        later)
                .outcome();
        assertThat(routing.level()).isEqualTo(LOW);
        assertThat(routing.duties().get(0).state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void in_a_large_municipality_an_official_is_asked_first_and_of_an_unknown_one_nobody_is_named() {
        Situation large = Situation.builder()
                .facts(facts.build())
                .notifiedOn(LocalDate.of(2026, 6, 1))
                .inhabitants(50_000)
                .build();
        assertThat(asked(large)).containsExactly(PushThroughHolder.OFFICIAL, PushThroughHolder.MAYOR);
        Situation unknown =
                Situation.builder().copyOf(large).inhabitants(Optional.empty()).build();
        assertThat(asked(unknown)).isEmpty();
    }

    private static List<PushThroughHolder> asked(Situation situation) {
        return ROUTER.decide(at("high", MONDAY, situation), MONDAY)
                .outcome()
                .duties()
                .get(0)
                .consequence()
                .orElseThrow()
                .asked();
    }

    @Test
    void of_several_silent_duties_the_one_that_was_due_first_counts() {
        EscalationLevel middle = level("middle", LevelKind.LOCAL_TABLE)
                .addTriggers(trigger("middle-down", "low", no(yes(STAGNATES))))
                .stay(stay("middle-stays", yes(STAGNATES)))
                .build();
        EscalationLevel top = level("top", LevelKind.ADMINISTRATIVE)
                .addTriggers(trigger("top-down", "middle", no(yes(STAGNATES))))
                .stay(stay("top-stays", yes(STAGNATES)))
                .build();
        EscalationLevel low = level("low", LevelKind.FRONT_LINE)
                .addTriggers(trigger("up", "middle", yes(STAGNATES)))
                .stay(stay("low-stays", no(yes(STAGNATES))))
                .addDuties(
                        duty(
                                "slow",
                                Term.days(9),
                                StartingPoint.ARRIVAL,
                                Optional.of(Silence.goesUpTo("middle", false))),
                        duty("quick", Term.days(5), StartingPoint.ARRIVAL, Optional.of(Silence.goesUpTo("top", false))),
                        duty("chair", Term.days(1), StartingPoint.ARRIVAL, Optional.of(Silence.chairDecides())))
                .build();
        Router router =
                Router.of(Proof.of(model("low", low, middle, top).build()).get(), Profile.NATIONAL);
        Track track = at("low", MONDAY, known(STAGNATES, false).situation());
        assertThat(router.decide(track, MONDAY.plusSeconds(20 * 86_400))
                        .outcome()
                        .code())
                .isEqualTo("top");
        Track done = router.step(track, new DutyDone(MONDAY, "quick"));
        assertThat(router.decide(done, MONDAY.plusSeconds(20 * 86_400))
                        .outcome()
                        .code())
                .isEqualTo("middle");
    }

    @Test
    void a_case_enters_where_its_line_does_and_stands_where_its_file_says() {
        Track entered = ROUTER.start(new Entered(MONDAY, AccessLine.ZSM, situation()));
        assertThat(entered.level()).isEqualTo("low");
        assertThat(entered.arrived()).isEqualTo(MONDAY);
        Track by = ROUTER.track(Given.person().build(), situation(), Given.TODAY);
        assertThat(by.level()).isEqualTo("low");
        assertThat(by.arrived()).isEqualTo(Instant.parse("2026-01-11T23:00:00Z"));
        LocalDate since = LocalDate.of(2026, 5, 4);
        assertThat(ROUTER.track(
                                Given.person()
                                        .builder()
                                        .level(new Level("small", "high", since))
                                        .build(),
                                situation(),
                                Given.TODAY)
                        .level())
                .isEqualTo("high");
        assertThat(ROUTER.track(
                                Given.person()
                                        .builder()
                                        .level(new Level("other", "high", since))
                                        .build(),
                                situation(),
                                Given.TODAY)
                        .level())
                .isEqualTo("low");
        assertThatThrownBy(() -> ROUTER.track(
                        Given.person()
                                .builder()
                                .level(new Level("small", "gone", since))
                                .build(),
                        situation(),
                        Given.TODAY))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("level: value.unknown-code");
    }

    @Test
    void the_steps_of_a_case_show_which_duties_are_done() {
        Duty planned = Duty.builder()
                .copyOf(duty("plan", Term.weeks(6), StartingPoint.ARRIVAL, Optional.empty()))
                .fulfilledBy(Step.AGREE_PLAN)
                .build();
        Duty judged = Duty.builder()
                .copyOf(duty("judge", Term.weeks(1), StartingPoint.NOTIFICATION, Optional.empty()))
                .fulfilledBy(Step.JUDGE_FIT)
                .build();
        Duty evaluated = Duty.builder()
                .copyOf(duty("evaluate", Term.weeks(1), StartingPoint.PLAN, Optional.empty()))
                .fulfilledBy(Step.EVALUATE)
                .build();
        EscalationLevel low = EscalationLevel.builder()
                .copyOf(LOW)
                .duties(List.of(ACT, planned, judged, evaluated))
                .build();
        Router router = Router.of(Proof.of(model("low", low, HIGH).build()).get(), Profile.NATIONAL);
        CaseFacts reading = CaseFacts.of(Profile.NATIONAL);
        CaseFile file = Given.person()
                .step(Step.JUDGE_FIT)
                .step(Step.AGREE_PLAN)
                .step(Step.EVALUATE)
                .build();
        LocalDate day = LocalDate.of(2026, 1, 13);
        for (LocalDate asOf : List.of(day.minusDays(1), day)) {
            Situation situation = reading.read(file, List.of(), Optional.empty(), asOf);
            assertThat(router.track(file, situation, asOf).done())
                    .isEqualTo(asOf.equals(day) ? List.of("plan", "judge", "evaluate") : List.of());
        }
        CaseFile late = Given.person()
                .step(Step.AGREE_PLAN)
                .builder()
                .level(new Level("small", "low", day.plusDays(1)))
                .build();
        Situation situation = reading.read(late, List.of(), Optional.empty(), Given.TODAY);
        assertThat(router.track(late, situation, Given.TODAY).done()).isEmpty();
        Situation listed = reading.read(Given.listed().build(), List.of(), Optional.empty(), Given.TODAY);
        assertThat(router.track(Given.listed().build(), listed, Given.TODAY).done())
                .containsExactly("judge");
    }

    @Test
    void what_the_situation_shows_to_be_done_need_not_be_done_again_elsewhere() {
        Duty judge = Duty.builder()
                .copyOf(duty("judge", Term.days(1), StartingPoint.NOTIFICATION, Optional.empty()))
                .fulfilledBy(Step.JUDGE_FIT)
                .build();
        Duty plan = Duty.builder()
                .copyOf(duty("plan", Term.days(1), StartingPoint.JUDGEMENT, Optional.empty()))
                .fulfilledBy(Step.AGREE_PLAN)
                .build();
        EscalationLevel high = EscalationLevel.builder()
                .copyOf(HIGH)
                .duties(List.of(judge, plan))
                .build();
        Router router = Router.of(Proof.of(model("low", LOW, high).build()).get(), Profile.NATIONAL);
        LocalDate day = LocalDate.of(2026, 4, 1);
        Situation notified = Situation.builder()
                .facts(known(STAGNATES, true).facts.build())
                .notifiedOn(day)
                .build();
        assertThat(states(router, notified)).containsExactly(DutyState.OVERDUE, DutyState.NOT_STARTED);
        Situation judged =
                Situation.builder().copyOf(notified).judgedOn(day.plusDays(5)).build();
        assertThat(states(router, judged)).containsExactly(DutyState.DONE, DutyState.OVERDUE);
        Situation before =
                Situation.builder().copyOf(judged).plannedOn(day.plusDays(4)).build();
        assertThat(states(router, before)).containsExactly(DutyState.DONE, DutyState.OVERDUE);
        Situation planned =
                Situation.builder().copyOf(judged).plannedOn(day.plusDays(5)).build();
        assertThat(states(router, planned)).containsExactly(DutyState.DONE, DutyState.DONE);
    }

    private static List<DutyState> states(Router router, Situation situation) {
        return router.decide(at("low", MONDAY, situation), MONDAY).outcome().duties().stream()
                .map(DueDuty::state)
                .toList();
    }

    @Test
    void only_a_person_moves_a_case_and_may_differ_from_the_advice() {
        Track track =
                at("low", MONDAY, known(STAGNATES, false).known(THREAT, false).situation());
        Track done = ROUTER.step(track, new DutyDone(MONDAY, "act"));
        Track moved = ROUTER.step(done, new Moved(MONDAY.plusSeconds(1), "high", SOMEBODY));
        assertThat(moved.level()).isEqualTo("high");
        assertThat(moved.done()).isEmpty();
        assertThat(moved.arrived()).isEqualTo(MONDAY.plusSeconds(1));
        Track learnt = ROUTER.step(
                moved, new Learnt(MONDAY.plusSeconds(2), known(STAGNATES, true).situation()));
        assertThat(learnt.arrived()).isEqualTo(MONDAY.plusSeconds(1));
        assertThat(learnt.situation().facts().value(STAGNATES)).contains(true);
    }

    @Test
    void a_history_that_cannot_be_is_refused() {
        Track track = at("low", MONDAY, situation());
        Entered entered = new Entered(MONDAY, AccessLine.ZSM, situation());
        refused(() -> ROUTER.step(track, new Learnt(MONDAY.minusSeconds(1), situation())), "at: value.order");
        refused(() -> ROUTER.step(track, new Moved(MONDAY, "gone", SOMEBODY)), "level: value.unknown-code");
        refused(() -> ROUTER.step(track, new DutyDone(MONDAY, "plan")), "duty: value.unknown-code");
        // whoever could move a case to where it is could begin every term again
        refused(() -> ROUTER.step(track, new Moved(MONDAY, "low", SOMEBODY)), "level: value.contradiction");
        refused(() -> ROUTER.step(track, entered), "events: value.contradiction");
        refused(() -> ROUTER.replay(List.of()), "events: value.contradiction");
        refused(() -> ROUTER.replay(List.of(new Moved(MONDAY, "high", SOMEBODY))), "events: value.contradiction");
        refused(() -> ROUTER.decide(track, MONDAY.minusSeconds(1)), "now: value.order");
        refused(() -> ROUTER.decide(at("gone", MONDAY, situation()), MONDAY), "level: value.unknown-code");
        Instant before = Instant.parse("2024-12-31T22:59:59Z");
        refused(() -> ROUTER.decide(at("low", before, situation()), before), "now: value.out-of-range");
        assertThat(ROUTER.decide(at("low", before, situation()), before.plusSeconds(1)))
                .isNotNull();
        refused(() -> ROUTER.decide(track, Instant.MAX), "instant: value.out-of-range");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(MalformedValueException.class).hasMessageContaining(message);
    }

    @Test
    void a_duty_done_twice_is_done_once() {
        Track track = ROUTER.step(at("low", MONDAY, situation()), new DutyDone(MONDAY, "act"));
        assertThat(ROUTER.step(track, new DutyDone(MONDAY, "act"))).isEqualTo(track);
    }

    @Test
    void a_situation_holds_the_facts_of_this_catalogue_and_shows_none() {
        assertThat(known(STAGNATES, true).situation()).hasToString("Situation[Facts[1 of 14 told]]");
        Facts others = Facts.of(FactCatalogue.builder().build()).build();
        refused(() -> Situation.of(others), "facts: value.contradiction");
        refused(
                () -> Situation.builder().facts(facts.build()).inhabitants(0).build(),
                "inhabitants: value.out-of-range");
    }
}
