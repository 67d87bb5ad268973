package nl.regie.escalation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.AtLeast;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.EqualTo;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.LevelKind;
import nl.regie.escalation.model.Stay;
import nl.regie.escalation.model.Trigger;

/** The proof gives the verdict that trying every combination gives, and each counter-example is real and the smallest (ESC-4). */
class ProofPropertiesTest {

    static final List<Fact<?>> ASKED = List.of(
            EscalationFacts.STAGNATES, EscalationFacts.COMPLEX, EscalationFacts.THREAT, EscalationFacts.PLAN_RESULT);
    private static final List<String> LEVELS = List.of("a", "b", "c");

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaf = Arbitraries.of(
                new Holds(EscalationFacts.STAGNATES),
                new Holds(EscalationFacts.COMPLEX),
                new Holds(EscalationFacts.THREAT),
                new Holds(EscalationFacts.PLAN_RESULT),
                new EqualTo(EscalationFacts.PLAN_RESULT, "reached"),
                new EqualTo(EscalationFacts.PLAN_RESULT, "not-reached"));
        return Arbitraries.recursive(() -> leaf, ProofPropertiesTest::deeper, 0, 3);
    }

    private static Arbitrary<Condition> deeper(Arbitrary<Condition> part) {
        Arbitrary<List<Condition>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                parts.map(All::new),
                parts.map(Any::new),
                part.map(Not::new),
                parts.flatMap(of -> Arbitraries.integers().between(1, of.size()).map(count -> new AtLeast(count, of))));
    }

    private record Row(String to, Condition when) {}

    private record Rung(List<Row> rows, Optional<Optional<Condition>> stay) {}

    @Provide
    Arbitrary<EscalationModel> models() {
        Arbitrary<Row> row =
                Combinators.combine(Arbitraries.of(LEVELS), conditions()).as(Row::new);
        Arbitrary<Optional<Optional<Condition>>> stay = Arbitraries.oneOf(
                Arbitraries.just(Optional.empty()),
                Arbitraries.just(Optional.of(Optional.empty())),
                conditions().map(when -> Optional.of(Optional.of(when))));
        Arbitrary<Rung> rung =
                Combinators.combine(row.list().ofMaxSize(3), stay).as(Rung::new);
        return rung.list().ofSize(LEVELS.size()).map(ProofPropertiesTest::model);
    }

    private static EscalationModel model(List<Rung> rungs) {
        List<EscalationLevel> levels = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            String id = LEVELS.get(i);
            List<Trigger> triggers = new ArrayList<>();
            for (Row row : rungs.get(i).rows()) {
                triggers.add(Models.trigger(id + triggers.size(), row.to(), row.when()));
            }
            levels.add(Models.level(id, LevelKind.values()[i])
                    .triggers(triggers)
                    .stay(rungs.get(i)
                            .stay()
                            .map(when -> when.map(condition -> Models.stay(id + "-stays", condition))
                                    .orElseGet(() -> Models.otherwise(id + "-stays"))))
                    .build());
        }
        return Models.model("a", levels.toArray(EscalationLevel[]::new)).build();
    }

    @Property(tries = 500)
    void the_verdict_is_that_of_trying_everything(@ForAll("models") EscalationModel model) {
        Set<String> proved = new TreeSet<>();
        for (Fault fault : Proof.faults(model)) {
            switch (fault.code()) {
                case NEVER_HOLDS -> proved.add("never " + fault.details().get(0));
                case CONTRADICTION ->
                    proved.add("contradiction " + fault.details().get(1) + " "
                            + fault.details().get(2));
                case GAP -> proved.add("gap " + fault.details().get(0));
                case CIRCLE -> proved.add("circle");
                default -> {
                    // what does not depend on facts has tests of its own
                }
            }
        }
        assertThat(proved).isEqualTo(BruteForce.verdict(model, ASKED));
    }

    @Property(tries = 500)
    void every_counter_example_is_real_whatever_the_other_facts_are_and_none_is_smaller(
            @ForAll("models") EscalationModel model) {
        for (Fault fault : Proof.faults(model)) {
            if (Set.of(ModelCode.CONTRADICTION, ModelCode.GAP, ModelCode.CIRCLE).contains(fault.code())) {
                assertThat(shows(model, fault, fault.example()))
                        .as(fault.toString())
                        .isTrue();
                assertThat(smaller(model, fault)).as(fault.toString()).isFalse();
            }
        }
    }

    private static boolean shows(EscalationModel model, Fault fault, List<Assumption> example) {
        Facts facts = Facts.of(EscalationFacts.CATALOGUE).build();
        for (Assumption assumed : example) {
            facts = BruteForce.put(facts, assumed.fact(), assumed.value());
        }
        List<Fact<?>> told = example.stream().<Fact<?>>map(Assumption::fact).toList();
        List<Fact<?>> rest = ASKED.stream().filter(fact -> !told.contains(fact)).toList();
        return BruteForce.completions(facts, rest).stream().allMatch(all -> isSo(model, fault, all));
    }

    private static boolean isSo(EscalationModel model, Fault fault, Facts facts) {
        Map<String, EscalationLevel> levels =
                model.levels().stream().collect(Collectors.toMap(EscalationLevel::id, level -> level));
        return switch (fault.code()) {
            case GAP -> {
                EscalationLevel level = levels.get(fault.details().get(0));
                yield level.triggers().stream()
                                .noneMatch(rule -> BruteForce.holds(rule.rule().when(), facts))
                        && !BruteForce.stays(level, facts);
            }
            case CONTRADICTION -> {
                EscalationLevel level = levels.get(fault.details().get(0));
                yield fault.details().subList(1, 3).stream().allMatch(name -> holds(level, name, facts));
            }
            case CIRCLE ->
                List.of(fault.details().get(0).split(" → ", -1)).stream()
                        .allMatch(name -> model.levels().stream().anyMatch(level -> holds(level, name, facts)));
            default -> throw new AssertionError(fault.code());
        };
    }

    private static boolean holds(EscalationLevel level, String rule, Facts facts) {
        boolean stays =
                level.stay().map(Stay::id).filter(id -> id.value().equals(rule)).isPresent();
        return stays
                ? BruteForce.stays(level, facts)
                : level.triggers().stream()
                        .anyMatch(trigger -> trigger.rule().id().value().equals(rule)
                                && BruteForce.holds(trigger.rule().when(), facts));
    }

    /** Whether fewer facts than those of the example would show the same fault. */
    private static boolean smaller(EscalationModel model, Fault fault) {
        List<List<Assumption>> tries = new ArrayList<>(List.of(List.of()));
        for (Fact<?> fact : ASKED) {
            for (List<Assumption> some : List.copyOf(tries)) {
                for (Optional<Object> value : BruteForce.values(fact)) {
                    List<Assumption> more = new ArrayList<>(some);
                    more.add(new Assumption(fact, value));
                    tries.add(more);
                }
            }
        }
        return tries.stream()
                .filter(example -> example.size() < fault.example().size())
                .anyMatch(example -> shows(model, fault, example));
    }

    @Property(tries = 200)
    void the_same_model_gives_the_same_faults(@ForAll("models") EscalationModel model) {
        assertThat(Proof.faults(model)).isEqualTo(Proof.faults(model));
        assertThat(Proof.of(model).isValid()).isEqualTo(Proof.faults(model).isEmpty());
    }
}
