package nl.regie.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.document.DocumentType;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.json.RuleSetJson;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.rule.RuleSet;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;

/** The vocabulary of conditions over known, denied and unknown facts (CPLX-3). */
class ConditionPropertiesTest {

    private static final Text ANY_TEXT = new Text("een feit", "a fact");
    private static final FactCatalogue.Builder BUILDER = FactCatalogue.builder();
    private static final List<Fact<Boolean>> FLAGS = List.of(
            BUILDER.flag("flag.a", ANY_TEXT), BUILDER.flag("flag.b", ANY_TEXT), BUILDER.flag("flag.c", ANY_TEXT));
    private static final Fact<Long> COUNT = BUILDER.count("count", ANY_TEXT);
    private static final Fact<LocalDate> DATE = BUILDER.date("date", ANY_TEXT);
    private static final Fact<String> CODE = BUILDER.code("code", ANY_TEXT, List.of("red", "blue"));
    private static final FactCatalogue CATALOGUE = BUILDER.build();

    /** What is known of each of the six facts: 0 unknown, 1 denied or false, 2 and 3 two values. */
    @Provide
    Arbitrary<List<Integer>> knowledge() {
        return Arbitraries.integers().between(0, 3).list().ofSize(6);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.of(FLAGS).map(Holds::new),
                () -> Arbitraries.of("red", "blue").map(code -> new EqualTo(CODE, code)),
                () -> Arbitraries.longs()
                        .between(0, 3)
                        .map(from -> new Within(COUNT, Optional.of(from), Optional.of(from + 1))),
                () -> Arbitraries.integers()
                        .between(0, 3)
                        .map(days -> new During(DATE, Optional.empty(), Optional.of(day(days)))),
                () -> conditions().list().ofMinSize(1).ofMaxSize(3).map(All::new),
                () -> conditions().list().ofMinSize(1).ofMaxSize(3).map(Any::new),
                () -> conditions().map(Not::new),
                () -> Combinators.combine(
                                Arbitraries.integers().between(1, 2),
                                conditions().list().ofMinSize(2).ofMaxSize(3))
                        .as(AtLeast::new));
    }

    private static LocalDate day(int days) {
        return LocalDate.of(2026, 1, 1).plusDays(days);
    }

    private static Facts facts(List<Integer> knowledge) {
        Facts.Builder facts = Facts.of(CATALOGUE);
        for (int i = 0; i < FLAGS.size(); i++) {
            if (knowledge.get(i) > 0) {
                facts.known(FLAGS.get(i), knowledge.get(i) > 1, items(i));
            }
        }
        put(facts, COUNT, knowledge.get(3), 1L, 2L, 3);
        put(facts, DATE, knowledge.get(4), day(1), day(3), 4);
        put(facts, CODE, knowledge.get(5), "red", "blue", 5);
        return facts.build();
    }

    private static <T> void put(Facts.Builder facts, Fact<T> fact, int state, T some, T other, int index) {
        if (state == 1) {
            facts.denied(fact, items(index));
        } else if (state > 1) {
            facts.known(fact, state == 2 ? some : other, items(index));
        }
    }

    private static List<ItemId> items(int index) {
        return List.of(new ItemId("i" + index));
    }

    /** Every way to fill in what is unknown. */
    private static List<List<Integer>> completions(List<Integer> knowledge) {
        List<List<Integer>> all = List.of(List.of());
        for (int i = 0; i < knowledge.size(); i++) {
            List<Integer> choices =
                    knowledge.get(i) > 0 ? List.of(knowledge.get(i)) : i < 3 ? List.of(1, 2) : List.of(1, 2, 3);
            List<List<Integer>> next = new ArrayList<>();
            for (List<Integer> begun : all) {
                for (int choice : choices) {
                    List<Integer> longer = new ArrayList<>(begun);
                    longer.add(choice);
                    next.add(longer);
                }
            }
            all = next;
        }
        return all;
    }

    @Property(tries = 1_000)
    void what_is_yes_or_no_stays_so_whatever_the_unknown_turns_out_to_be(
            @ForAll("conditions") Condition condition, @ForAll("knowledge") List<Integer> knowledge) {
        Truth truth = condition.test(facts(knowledge));
        Set<Truth> outcomes = EnumSet.noneOf(Truth.class);
        completions(knowledge).forEach(full -> outcomes.add(condition.test(facts(full))));
        if (truth == Truth.UNKNOWN) {
            assertThat(knowledge).contains(0);
        } else {
            assertThat(outcomes).containsExactly(truth);
        }
        assertThat(outcomes).as("when all is known, so is the outcome").doesNotContain(Truth.UNKNOWN);
    }

    @Property(tries = 1_000)
    void the_explanation_agrees_and_rests_on_what_is_known(
            @ForAll("conditions") Condition condition, @ForAll("knowledge") List<Integer> knowledge) {
        Facts facts = facts(knowledge);
        Answer answer = condition.explain(facts);
        assertThat(answer.truth()).isEqualTo(condition.test(facts));
        assertThat(answer.missing().isEmpty()).isEqualTo(answer.truth() != Truth.UNKNOWN);
        assertThat(answer.missing()).allMatch(fact -> facts.isUnknown(fact));
        assertThat(answer.evidence())
                .doesNotHaveDuplicates()
                .allMatch(item -> knowledge.get(Integer.parseInt(item.value().substring(1))) > 0);
    }

    @Property(tries = 1_000)
    void to_negate_twice_changes_nothing_and_the_parts_have_no_order(
            @ForAll("conditions") Condition one,
            @ForAll("conditions") Condition other,
            @ForAll("knowledge") List<Integer> knowledge) {
        Facts facts = facts(knowledge);
        assertThat(new Not(new Not(one)).test(facts)).isEqualTo(one.test(facts));
        assertThat(new All(List.of(one, other)).test(facts)).isEqualTo(new All(List.of(other, one)).test(facts));
        assertThat(new Any(List.of(one, other)).test(facts))
                .isEqualTo(new Not(new All(List.of(new Not(one), new Not(other)))).test(facts));
        assertThat(new AtLeast(2, List.of(one, other)).test(facts)).isEqualTo(new All(List.of(one, other)).test(facts));
    }

    @Property
    void conditions_go_through_json_unchanged(@ForAll("conditions") Condition condition) {
        DocumentType<RuleSet> type = RuleSetJson.over(CATALOGUE);
        RuleSet rules = new RuleSet(
                "example",
                "1",
                LocalDate.EPOCH,
                Optional.empty(),
                List.of(new Rule(new RuleId("CPLX-1"), 1, Source.policy("CPLX-1"), ANY_TEXT, condition)));
        byte[] json;
        try {
            json = type.write(rules);
        } catch (MalformedValueException e) {
            long parts = condition.toString().chars().filter(c -> c == '[').count();
            assertThat(parts).as("only what nests too deep is not written").isGreaterThan(15);
            return;
        }
        assertThat(InvalidDocumentException.orElseThrow(type.read(json)).value())
                .isEqualTo(rules);
    }
}
