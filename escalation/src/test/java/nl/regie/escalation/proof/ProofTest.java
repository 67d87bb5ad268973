package nl.regie.escalation.proof;

import static nl.regie.escalation.model.EscalationFacts.COMPLEX;
import static nl.regie.escalation.model.EscalationFacts.PLAN_RESULT;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.competence.PushThroughReach;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.AtLeast;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.EqualTo;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.life.Regime;
import nl.regie.core.source.Origin;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Violation;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationLevelBuilder;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.LevelKind;
import nl.regie.escalation.model.Silence;
import nl.regie.escalation.model.StartingPoint;
import nl.regie.escalation.model.Trigger;
import org.junit.jupiter.api.Test;

/** Each thing that makes a model unsound, on both sides of its boundary (ESC-4). */
class ProofTest {

    private static final EscalationLevel LOW = level("low", LevelKind.FRONT_LINE)
            .addTriggers(trigger("up", "high", yes(STAGNATES)))
            .stay(stay("low-stays", no(yes(STAGNATES))))
            .build();
    private static final EscalationLevel HIGH = level("high", LevelKind.SAFETY_HOUSE)
            .addTriggers(trigger("down", "low", no(yes(STAGNATES))))
            .stay(stay("high-stays", yes(STAGNATES)))
            .build();

    private static EscalationLevelBuilder of(EscalationLevel level) {
        return EscalationLevel.builder().copyOf(level);
    }

    private static List<String> faults(EscalationLevel... levels) {
        return faults(model("low", levels).build());
    }

    private static List<String> faults(EscalationModel model) {
        return Proof.faults(model).stream().map(Fault::toString).toList();
    }

    @Test
    void a_ladder_of_two_is_sound() {
        EscalationModel model = model("low", LOW, HIGH).build();
        assertThat(faults(model)).isEmpty();
        assertThat(Proof.of(model).get().model()).isEqualTo(model);
        assertThat(Proof.of(model).get())
                .hasToString("SoundModel[small 1]")
                .isEqualTo(Proof.of(model).get());
    }

    @Test
    void one_level_alone_is_no_dead_end() {
        assertThat(faults(level("low", LevelKind.FRONT_LINE)
                        .stay(otherwise("stays"))
                        .build()))
                .isEmpty();
    }

    @Test
    void every_access_line_must_enter() {
        EscalationModel all = model("low", LOW, HIGH).build();
        EscalationModel less = EscalationModel.builder()
                .copyOf(all)
                .entries(all.entries().subList(1, all.entries().size()))
                .build();
        assertThat(faults(less)).containsExactly("model.no-entry at $");
        assertThat(Proof.faults(less).get(0).details()).containsExactly(AccessLine.values()[0].code());
    }

    @Test
    void an_entry_names_a_level_of_the_model() {
        assertThat(faults(model("nowhere", LOW, HIGH).build()))
                .contains("model.unknown-level at $.entries[0].level", "model.unreachable at $.levels[0]");
    }

    @Test
    void every_level_has_a_director() {
        assertThat(faults(LOW, of(HIGH).director(Optional.empty()).build()))
                .containsExactly("model.no-director at $.levels[1]");
    }

    @Test
    void every_level_is_reached_by_a_rule_that_can_hold() {
        Condition never = both(yes(STAGNATES), no(yes(STAGNATES)));
        EscalationLevel low = of(LOW).triggers(List.of(trigger("up", "high", never)))
                .stay(otherwise("low-stays"))
                .build();
        assertThat(faults(low, HIGH))
                .containsExactly(
                        "model.never-holds at $.levels[0].triggers[0]",
                        "model.dead-end at $.levels[0]",
                        "model.unreachable at $.levels[1]");
    }

    @Test
    void silence_reaches_a_level_too() {
        EscalationLevel top = level("top", LevelKind.ADMINISTRATIVE)
                .addTriggers(trigger("top-down", "high", no(yes(THREAT))))
                .stay(stay("top-stays", yes(THREAT)))
                .build();
        assertThat(faults(LOW, HIGH, top)).containsExactly("model.unreachable at $.levels[2]");
        Duty duty = duty("act", Term.days(2), StartingPoint.ARRIVAL, Optional.of(Silence.goesUpTo("top", false)));
        assertThat(faults(LOW, of(HIGH).addDuties(duty).build(), top)).isEmpty();
    }

    @Test
    void no_level_is_a_dead_end_and_every_way_up_has_a_way_down() {
        EscalationLevel stuck = level("high", LevelKind.SAFETY_HOUSE)
                .stay(otherwise("high-stays"))
                .build();
        assertThat(faults(LOW, stuck))
                .containsExactly("model.dead-end at $.levels[1]", "model.no-way-down at $.levels[0].triggers[0]");
    }

    @Test
    void a_way_down_may_go_rung_by_rung_but_not_over_the_top() {
        EscalationLevel low =
                of(LOW).triggers(List.of(trigger("up", "top", yes(STAGNATES)))).build();
        EscalationLevel middle = level("middle", LevelKind.LOCAL_TABLE)
                .addTriggers(trigger("middle-down", "low", no(yes(STAGNATES))))
                .stay(stay("middle-stays", yes(STAGNATES)))
                .build();
        EscalationLevel top = level("top", LevelKind.SAFETY_HOUSE)
                .addTriggers(trigger("top-down", "middle", no(yes(STAGNATES))))
                .stay(stay("top-stays", yes(STAGNATES)))
                .build();
        assertThat(faults(low, middle, top)).isEmpty();
        EscalationLevel back = of(middle)
                .triggers(List.of(trigger("middle-up", "top", no(yes(STAGNATES)))))
                .build();
        assertThat(faults(low, back, top)).contains("model.no-way-down at $.levels[0].triggers[0]");
    }

    @Test
    void what_is_sent_aside_to_the_prosecution_comes_back() {
        EscalationLevel high = of(HIGH).triggers(List.of(
                        trigger("down", "low", both(no(yes(STAGNATES)), no(yes(COMPLEX)))),
                        trigger("aside", "prosecution", yes(COMPLEX))))
                .stay(stay("high-stays", both(yes(STAGNATES), no(yes(COMPLEX)))))
                .build();
        EscalationLevel prosecution = level("prosecution", LevelKind.WITH_PROSECUTION)
                .addTriggers(trigger("back", "high", no(yes(COMPLEX))))
                .stay(stay("prosecution-stays", yes(COMPLEX)))
                .build();
        assertThat(faults(LOW, high, prosecution)).isEmpty();
        EscalationLevel stuck = of(prosecution)
                .triggers(List.of())
                .stay(otherwise("prosecution-stays"))
                .build();
        assertThat(faults(LOW, high, stuck))
                .containsExactly("model.dead-end at $.levels[2]", "model.no-way-down at $.levels[1].triggers[1]");
    }

    @Test
    void a_rule_sends_a_case_to_another_level_that_exists() {
        assertThat(faults(
                        LOW,
                        of(HIGH).triggers(List.of(trigger("down", "high", no(yes(STAGNATES)))))
                                .build()))
                .contains("model.not-elsewhere at $.levels[1].triggers[0]");
        assertThat(faults(
                        LOW,
                        of(HIGH).triggers(List.of(trigger("down", "lowest", no(yes(STAGNATES)))))
                                .build()))
                .contains("model.unknown-level at $.levels[1].triggers[0].to");
    }

    @Test
    void two_rules_contradict_only_if_they_send_a_case_to_different_levels() {
        EscalationLevel third = level("third", LevelKind.ADMINISTRATIVE)
                .addTriggers(trigger("third-down", "low", both(no(yes(STAGNATES)), no(yes(THREAT)))))
                .stay(stay("third-stays", either(yes(STAGNATES), yes(THREAT))))
                .build();
        EscalationLevel low = of(LOW).triggers(
                        List.of(trigger("up", "high", yes(STAGNATES)), trigger("far-up", "third", yes(THREAT))))
                .stay(otherwise("low-stays"))
                .build();
        assertThat(faults(low, HIGH, third))
                .containsExactly(
                        "model.contradiction at $.levels[0].triggers[0] [cooperation.stagnates=yes, safety.threat=yes]");
    }

    @Test
    void two_rules_to_the_same_level_may_both_hold() {
        EscalationLevel low = of(LOW).triggers(List.of(
                        trigger("up", "high", yes(STAGNATES)),
                        trigger("up-too", "high", both(yes(STAGNATES), yes(THREAT)))))
                .build();
        assertThat(faults(low, HIGH)).isEmpty();
    }

    @Test
    void staying_contradicts_going() {
        assertThat(faults(of(LOW).stay(stay("low-stays", no(yes(THREAT)))).build(), HIGH))
                .contains(
                        "model.contradiction at $.levels[0].triggers[0] [cooperation.stagnates=yes, safety.threat=no]",
                        "model.gap at $.levels[0] [cooperation.stagnates=no, safety.threat=yes]");
    }

    @Test
    void a_level_without_any_rule_is_a_gap_whatever_the_facts_are() {
        List<Fault> faults = Proof.faults(
                model("low", level("low", LevelKind.FRONT_LINE).build()).build());
        assertThat(faults).extracting(Fault::toString).containsExactly("model.gap at $.levels[0]");
        assertThat(faults.get(0).violation().message(Language.EN))
                .isEqualTo("At the level low no rule says what happens if: *.");
    }

    @Test
    void a_gap_is_told_in_both_languages_and_in_the_words_of_the_document() {
        Fault gap = Proof.faults(model("low", of(LOW).stay(Optional.empty()).build(), HIGH)
                        .build())
                .get(0);
        assertThat(gap.example(Language.EN)).isEqualTo("the cooperation stagnates: no");
        assertThat(gap.example(Language.NL)).isEqualTo("de samenwerking stagneert: nee");
        assertThat(gap.violation().message(Language.NL))
                .isEqualTo("Op het niveau low zegt geen regel wat er gebeurt als: cooperation.stagnates=no.");
        Condition reached = new EqualTo(PLAN_RESULT, "reached");
        Fault code = Proof.faults(model(
                                "low",
                                of(LOW).triggers(List.of(trigger("up", "high", no(reached))))
                                        .stay(Optional.empty())
                                        .build(),
                                HIGH)
                        .build())
                .get(0);
        assertThat(code.example()).hasToString("[plan.result=reached]");
        assertThat(code.example(Language.EN)).isEqualTo("what came of the plan: reached");
        assertThat(new Assumption(PLAN_RESULT, Optional.empty())).hasToString("plan.result=no");
        assertThat(new Assumption(PLAN_RESULT, Optional.empty()).label(Language.NL))
                .endsWith(": nee");
    }

    @Test
    void a_case_never_goes_round_in_a_circle_on_the_same_facts() {
        EscalationLevel high = of(HIGH).triggers(
                        List.of(trigger("down", "low", either(no(yes(STAGNATES)), no(yes(COMPLEX))))))
                .stay(otherwise("high-stays"))
                .build();
        List<Fault> faults = Proof.faults(model("low", LOW, high).build());
        assertThat(faults)
                .extracting(Fault::toString)
                .containsExactly(
                        "model.circle at $.levels[0].triggers[0] [cooperation.stagnates=yes, complexity.complex=no]");
        assertThat(faults.get(0).details()).containsExactly("ESC-2.up → ESC-2.down");
    }

    @Test
    void every_duty_has_an_owner_and_a_term() {
        Duty whole = duty("act", Term.days(2), StartingPoint.ARRIVAL, Optional.empty());
        assertThat(faults(LOW, of(HIGH).addDuties(whole).build())).isEmpty();
        Duty nobody = Duty.builder().copyOf(whole).owner(Optional.empty()).build();
        Duty never =
                Duty.builder().copyOf(whole).id("other").term(Optional.empty()).build();
        assertThat(faults(LOW, of(HIGH).addDuties(nobody, never).build()))
                .containsExactly("model.no-owner at $.levels[1].duties[0]", "model.no-term at $.levels[1].duties[1]");
    }

    @Test
    void silence_sends_a_case_up_and_nowhere_else() {
        for (String to : List.of("low", "high")) {
            Duty duty = duty("act", Term.days(2), StartingPoint.ARRIVAL, Optional.of(Silence.goesUpTo(to, false)));
            assertThat(faults(LOW, of(HIGH).addDuties(duty).build()))
                    .containsExactly("model.silence-not-up at $.levels[1].duties[0].silence");
        }
        Duty up = duty("act", Term.days(2), StartingPoint.ARRIVAL, Optional.of(Silence.goesUpTo("high", false)));
        assertThat(faults(of(LOW).addDuties(up).build(), HIGH)).isEmpty();
    }

    @Test
    void pushing_through_needs_the_authority_at_that_level() {
        Duty duty = duty("act", Term.days(2), StartingPoint.ARRIVAL, Optional.of(Silence.pushThrough()));
        assertThat(faults(LOW, of(HIGH).addDuties(duty).build()))
                .containsExactly("model.no-push-through at $.levels[1].duties[0]");
        assertThat(faults(
                        LOW,
                        of(HIGH).addDuties(duty)
                                .addPushThrough(PushThroughReach.EXTERNAL)
                                .build()))
                .isEmpty();
    }

    @Test
    void a_change_of_regime_is_told_as_a_new_disclosure_and_nothing_else_is() {
        EscalationLevel house = of(HIGH).regime(Regime.WGS_CASE_MEETING).build();
        assertThat(faults(LOW, house))
                .containsExactly(
                        "model.regime-untold at $.levels[0].triggers[0]",
                        "model.regime-untold at $.levels[1].triggers[0]");
        EscalationLevel low = of(LOW).triggers(List.of(trigger("up", "high", yes(STAGNATES), true)))
                .build();
        EscalationLevel told = of(house)
                .triggers(List.of(trigger("down", "low", no(yes(STAGNATES)), true)))
                .build();
        assertThat(faults(low, told)).isEmpty();
        assertThat(faults(low, HIGH)).containsExactly("model.regime-unchanged at $.levels[0].triggers[0]");
    }

    @Test
    void a_fact_of_another_catalogue_is_refused() {
        FactCatalogue.Builder other = FactCatalogue.builder();
        Fact<Boolean> alike = other.flag(STAGNATES.name(), Models.TEXT);
        other.build();
        assertThat(faults(
                        of(LOW).triggers(List.of(trigger("up", "high", yes(alike))))
                                .build(),
                        HIGH))
                .containsExactly("model.foreign-fact at $.levels[0]");
    }

    @Test
    void beyond_the_limit_a_model_is_refused_and_not_passed() {
        EscalationModel model = large();
        assertThat(Proof.faults(model, 20)).extracting(Fault::code).contains(ModelCode.TOO_LARGE);
        assertThat(Proof.faults(model)).isEmpty();
    }

    /** All inputs shared out over many rules: no two hold together, and to see that makes no node, but takes time and memory. */
    @Test
    void what_takes_no_node_is_limited_too() {
        List<Fact<?>> facts = EscalationFacts.CATALOGUE.facts().subList(0, 9);
        List<List<Condition>> parts = Stream.generate(() -> (List<Condition>) new ArrayList<Condition>())
                .limit(64)
                .toList();
        for (int input = 0; input < 1 << facts.size(); input++) {
            List<Condition> one = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                Condition holds = yes(facts.get(i));
                one.add((input >> i & 1) == 1 ? holds : no(holds));
            }
            parts.get(input % parts.size()).add(new All(one));
        }
        List<Trigger> triggers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            triggers.add(trigger("r" + i, "to" + i, new Any(parts.get(i))));
        }
        EscalationModel model = model(
                        "low",
                        level("low", LevelKind.FRONT_LINE).triggers(triggers).build())
                .build();
        assertThat(Proof.faults(model, 5_000)).extracting(Fault::code).contains(ModelCode.TOO_LARGE);
        assertThat(Proof.faults(model, 7_000)).extracting(Fault::code).containsOnly(ModelCode.UNKNOWN_LEVEL);
    }

    /** Between ten levels with rules that always hold there are more circles than anybody reads or holds in memory. */
    @Test
    void of_very_many_circles_some_are_told_and_that_there_are_more() {
        Condition always = either(yes(STAGNATES), no(yes(STAGNATES)));
        List<EscalationLevel> levels = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            var level = level("l" + i, LevelKind.FRONT_LINE);
            for (int j = 0; j < 10; j++) {
                if (j != i) {
                    level.addTriggers(trigger("r" + i + "-" + j, "l" + j, always));
                }
            }
            levels.add(level.build());
        }
        List<Fault> faults =
                Proof.faults(model("l0", levels.toArray(EscalationLevel[]::new)).build());
        assertThat(faults).filteredOn(fault -> fault.code() == ModelCode.CIRCLE).hasSize(1_000);
        assertThat(faults.get(faults.size() - 1).code()).isEqualTo(ModelCode.TOO_LARGE);
    }

    /** Six levels, each with rules over all facts there are: the requirement asks for 12 inputs. */
    static EscalationModel large() {
        List<Condition> all = new ArrayList<>();
        EscalationFacts.CATALOGUE.facts().forEach(fact -> all.add(yes(fact)));
        assertThat(all).hasSizeGreaterThanOrEqualTo(12);
        List<EscalationLevel> levels = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int least = 2 * i + 2;
            var builder = level("l" + i, i == 0 ? LevelKind.FRONT_LINE : LevelKind.SAFETY_HOUSE);
            Condition up = new AtLeast(least, all);
            Condition down = no(new AtLeast(Math.max(1, least - 2), all));
            if (i < 5) {
                builder.addTriggers(trigger("up" + i, "l" + (i + 1), up));
            }
            if (i > 0) {
                builder.addTriggers(trigger("down" + i, "l" + (i - 1), down));
            }
            levels.add(builder.stay(stay("stay" + i, i == 0 ? no(up) : i == 5 ? no(down) : both(no(up), no(down))))
                    .build());
        }
        return model("l0", levels.toArray(EscalationLevel[]::new)).build();
    }

    @Test
    void six_levels_over_all_inputs_are_proved_in_a_bounded_number_of_steps() {
        assertThat(Proof.faults(large(), 4_000)).isEmpty();
    }

    @Test
    void a_refused_model_comes_with_all_that_is_wrong() {
        var refused = Proof.of(model(
                        "low",
                        of(LOW).director(Optional.empty()).build(),
                        of(HIGH).director(Optional.empty()).build())
                .build());
        assertThat(refused.getError().asJava())
                .extracting(Violation::path)
                .containsExactly("$.levels[0]", "$.levels[1]");
    }

    @Test
    void sound_models_are_equal_if_their_models_are() {
        SoundModel one = Proof.of(model("low", LOW, HIGH).build()).get();
        SoundModel other =
                Proof.of(model("low", LOW, HIGH).edition("2").build()).get();
        assertThat(one).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(one.model());
    }

    @Test
    void only_the_change_of_regime_is_law() {
        assertThat(ModelCode.values())
                .filteredOn(code -> code.source().origin() != Origin.POLICY)
                .containsExactly(ModelCode.REGIME_UNTOLD);
        assertThat(ModelCode.values()).noneMatch(ModelCode::caughtBySchema);
    }

    @Test
    void what_silence_brings_down_again_is_a_way_up_too() {
        EscalationLevel high =
                of(HIGH).triggers(List.of()).stay(otherwise("high-stays")).build();
        EscalationLevel low = of(LOW).triggers(List.of())
                .stay(otherwise("low-stays"))
                .duties(List.of(
                        duty("act", Term.days(1), StartingPoint.ARRIVAL, Optional.of(Silence.goesUpTo("high", false)))))
                .build();
        assertThat(Proof.faults(model("low", low, high).build()))
                .extracting(Fault::code)
                .contains(ModelCode.NO_WAY_DOWN);
    }
}
