package nl.regie.core.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.AtLeast;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.During;
import nl.regie.core.condition.EqualTo;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.condition.Within;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.text.Text;

/** An outcome is the value that all completions of the unknown facts share (CPLX-3), proved against brute force. */
class WhatIfTest {

    private static final Text WORDS = new Text("een feit", "a fact");
    private static final FactCatalogue.Builder BUILDER = FactCatalogue.builder();
    private static final Fact<Boolean> A = BUILDER.flag("flag.a", WORDS);
    private static final Fact<Boolean> B = BUILDER.flag("flag.b", WORDS);
    private static final Fact<Long> COUNT = BUILDER.count("count", WORDS);
    private static final Fact<LocalDate> DATE = BUILDER.date("date", WORDS);
    private static final Fact<String> CODE = BUILDER.code("code", WORDS, List.of("red", "blue", "green"));
    private static final FactCatalogue CATALOGUE = BUILDER.build();

    /** Every value worth trying, from outside the bounds that the conditions draw from; empty for denied. */
    private static final Map<Fact<?>, List<Optional<Object>>> EVERYTHING = everything();

    private static Map<Fact<?>, List<Optional<Object>>> everything() {
        Map<Fact<?>, List<Optional<Object>>> all = new LinkedHashMap<>();
        all.put(A, List.of(Optional.empty(), Optional.of(true)));
        all.put(B, List.of(Optional.empty(), Optional.of(true)));
        all.put(COUNT, values(IntStream.rangeClosed(0, 6).mapToObj(i -> (long) i)));
        all.put(DATE, values(IntStream.rangeClosed(-2, 5).mapToObj(WhatIfTest::day)));
        all.put(CODE, values(CODE.codes().stream()));
        return all;
    }

    private static List<Optional<Object>> values(Stream<?> values) {
        return Stream.concat(Stream.of(Optional.empty()), values.map(Optional::<Object>of))
                .toList();
    }

    private static LocalDate day(int days) {
        return LocalDate.of(2024, 2, 28).plusDays(days);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.of(A, B).map(Holds::new),
                () -> Arbitraries.of(COUNT, DATE, CODE).map(Holds::new),
                () -> Arbitraries.of(CODE.codes()).map(code -> new EqualTo(CODE, code)),
                () -> Arbitraries.longs()
                        .between(0, 3)
                        .map(from -> new Within(COUNT, Optional.of(from), Optional.of(from + 1))),
                () -> Arbitraries.longs().between(0, 3).map(to -> new Within(COUNT, Optional.empty(), Optional.of(to))),
                () -> Arbitraries.integers()
                        .between(0, 3)
                        .map(days -> new During(DATE, Optional.of(day(days)), Optional.empty())),
                () -> conditions().list().ofMinSize(1).ofMaxSize(3).map(All::new),
                () -> conditions().list().ofMinSize(1).ofMaxSize(3).map(Any::new),
                () -> conditions().map(Not::new),
                () -> Combinators.combine(
                                Arbitraries.integers().between(1, 2),
                                conditions().list().ofMinSize(2).ofMaxSize(3))
                        .as(AtLeast::new));
    }

    /** Unknown three times out of five, so that much is left open. */
    @Provide
    Arbitrary<Facts> knowledge() {
        return Arbitraries.integers().between(0, 40).list().ofSize(5).map(draws -> {
            Facts.Builder facts = Facts.of(CATALOGUE);
            int i = 0;
            for (Map.Entry<Fact<?>, List<Optional<Object>>> fact : EVERYTHING.entrySet()) {
                int draw = draws.get(i++);
                if (draw % 5 > 2) {
                    List<Optional<Object>> values = fact.getValue();
                    Domain.put(facts, fact.getKey(), values.get(draw % values.size()));
                }
            }
            return facts.build();
        });
    }

    private static List<Facts> completions(Facts facts) {
        List<Facts> all = List.of(facts);
        for (Fact<?> fact : EVERYTHING.keySet()) {
            if (facts.isUnknown(fact)) {
                all = all.stream()
                        .flatMap(some -> variations(some, fact).stream())
                        .toList();
            }
        }
        return all;
    }

    private static List<Facts> variations(Facts facts, Fact<?> fact) {
        return EVERYTHING.get(fact).stream()
                .map(value -> Domain.put(facts.change(), fact, value).build())
                .toList();
    }

    private static Truth shared(Condition condition, Facts facts) {
        List<Truth> truths =
                completions(facts).stream().map(condition::test).distinct().toList();
        return truths.size() == 1 ? truths.get(0) : Truth.UNKNOWN;
    }

    private static Set<Fact<?>> turning(Condition condition, Facts facts) {
        Set<Fact<?>> turning = new LinkedHashSet<>();
        for (Fact<?> fact : EVERYTHING.keySet()) {
            boolean turns = facts.isUnknown(fact)
                    && completions(facts).stream()
                            .anyMatch(completed -> variations(completed, fact).stream()
                                            .map(condition::test)
                                            .distinct()
                                            .count()
                                    > 1);
            if (turns) {
                turning.add(fact);
            }
        }
        return turning;
    }

    @Property(tries = 1_000)
    void the_answer_is_what_all_completions_share_CPLX_3(
            @ForAll("conditions") Condition condition, @ForAll("knowledge") Facts facts) {
        Verdict verdict = WhatIf.of(condition).judge(facts);
        assertThat(verdict.exact()).isTrue();
        assertThat(verdict.truth()).isEqualTo(shared(condition, facts));
        assertThat(verdict.deciding()).containsExactlyElementsOf(turning(condition, facts));
    }

    @Property(tries = 500)
    void an_answer_of_Kleene_is_never_contradicted(
            @ForAll("conditions") Condition condition, @ForAll("knowledge") Facts facts) {
        Truth plain = condition.test(facts);
        if (plain != Truth.UNKNOWN) {
            assertThat(WhatIf.of(condition).judge(facts).truth()).isEqualTo(plain);
        }
    }

    @Property(tries = 300)
    void a_flip_turns_the_answer_and_none_is_forgotten(
            @ForAll("conditions") Condition condition, @ForAll("knowledge") Facts facts) {
        WhatIf whatIf = WhatIf.of(condition);
        Truth now = whatIf.judge(facts).truth();
        List<Flip> flips = whatIf.flips(facts);
        List<String> expected = new ArrayList<>();
        for (Fact<?> fact : EVERYTHING.keySet()) {
            Set<Truth> reachable = new LinkedHashSet<>();
            variations(facts, fact).forEach(varied -> reachable.add(shared(condition, varied)));
            for (Truth truth : List.of(Truth.YES, Truth.NO)) {
                if (truth != now && reachable.contains(truth)) {
                    expected.add(fact + " " + truth);
                }
            }
        }
        assertThat(flips).map(flip -> flip.fact() + " " + flip.truth()).containsExactlyElementsOf(expected);
        assertThat(flips)
                .allSatisfy(flip -> assertThat(shared(condition, WhatIf.with(facts, flip.fact(), flip.value())))
                        .isEqualTo(flip.truth()));
    }

    @Example
    void what_always_holds_holds_though_nobody_told_it() {
        ItemId seen = new ItemId("i1");
        Condition either = new All(List.of(new Holds(B), new Any(List.of(new Holds(A), new Not(new Holds(A))))));
        Facts facts = Facts.of(CATALOGUE).known(B, true, List.of(seen)).build();
        assertThat(either.test(facts)).isEqualTo(Truth.UNKNOWN);
        assertThat(WhatIf.of(either).judge(facts)).isEqualTo(new Verdict(Truth.YES, List.of(seen), List.of(), true));
    }

    /** A choice between two facts by a third: given that both are alike, the third does not matter. */
    @Example
    void a_fact_that_cannot_turn_the_answer_is_not_asked_for() {
        Condition choice = new Any(List.of(
                new All(List.of(new Holds(A), new Holds(B))), new All(List.of(new Not(new Holds(A)), new Holds(B)))));
        Verdict verdict = WhatIf.of(choice).judge(Facts.of(CATALOGUE).build());
        assertThat(verdict.deciding()).containsExactly(B);
        assertThat(choice.explain(Facts.of(CATALOGUE).build()).missing()).contains(A);
    }

    @Example
    void beyond_the_limit_it_says_that_it_is_not_exact() {
        assertThat(pairs(16)).satisfies(verdict -> {
            assertThat(verdict.exact()).isTrue();
            assertThat(verdict.truth()).isEqualTo(Truth.YES);
        });
        assertThat(pairs(17)).satisfies(verdict -> {
            assertThat(verdict.exact()).isFalse();
            assertThat(verdict.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(verdict.deciding()).hasSize(17);
        });
    }

    private static Verdict pairs(int count) {
        FactCatalogue.Builder builder = FactCatalogue.builder();
        List<Condition> pairs = IntStream.range(0, count)
                .mapToObj(i -> builder.flag("flag.f" + i, WORDS))
                .<Condition>map(flag -> new Any(List.of(new Holds(flag), new Not(new Holds(flag)))))
                .toList();
        return WhatIf.of(new All(pairs)).judge(Facts.of(builder.build()).build());
    }

    /**
     * "A and not A" is never so, so A decides nothing; to see that, all ways to complete the other flags are compared for both answers
     * to A. Beyond the limit that is not done: then A is asked for though it may not matter, and the verdict says so.
     */
    @Example
    void beyond_the_limit_within_a_completion_it_says_that_it_is_not_exact() {
        assertThat(never(16)).satisfies(verdict -> {
            assertThat(verdict.exact()).isTrue();
            assertThat(verdict.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(verdict.deciding())
                    .hasSize(16)
                    .noneMatch(fact -> fact.name().equals("flag.a"));
        });
        assertThat(never(17)).satisfies(verdict -> {
            assertThat(verdict.exact()).isFalse();
            assertThat(verdict.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(verdict.deciding())
                    .hasSize(18)
                    .anyMatch(fact -> fact.name().equals("flag.a"));
        });
    }

    /** One flag that cannot matter though it is asked about twice, and so many that are asked about once. */
    private static Verdict never(int count) {
        FactCatalogue.Builder builder = FactCatalogue.builder();
        Fact<Boolean> twice = builder.flag("flag.a", WORDS);
        List<Condition> any = new ArrayList<>();
        any.add(new All(List.of(new Holds(twice), new Not(new Holds(twice)))));
        IntStream.range(0, count).forEach(i -> any.add(new Holds(builder.flag("flag.f" + i, WORDS))));
        return WhatIf.of(new Any(any)).judge(Facts.of(builder.build()).build());
    }

    @Example
    void a_flip_does_not_show_the_value() {
        Condition condition = new Within(COUNT, Optional.of(3L), Optional.empty());
        assertThat(WhatIf.of(condition).flips(Facts.of(CATALOGUE).build()))
                .first()
                .hasToString("Flip[count, YES]");
    }
}
