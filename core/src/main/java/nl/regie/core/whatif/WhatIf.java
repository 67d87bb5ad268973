package nl.regie.core.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Answer;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.AtLeast;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.During;
import nl.regie.core.condition.EqualTo;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.condition.Within;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * Wat als: thinks through what is not known. Kleene's logic says unknown of a condition such as "debts, or no debts", though
 * every way to complete the facts answers yes; here the answer is the one that all completions share.
 *
 * <p>Where every fact is asked about once, Kleene's logic already is exact. So only the unknown facts that are asked about more
 * than once are completed one by one, at most {@value #MOST} completions; beyond that Kleene's logic answers, and the
 * {@linkplain Verdict#exact verdict says so}. Immutable and thread-safe.
 *
 * <p>Source: CPLX-3.
 */
public final class WhatIf {

    /** How many completions are thought through at most, inclusive: sixteen yes-or-no facts that are asked about twice. */
    public static final int MOST = 1 << 16;

    private final Condition condition;
    private final Map<Fact<?>, List<Condition>> questions = new LinkedHashMap<>();

    private WhatIf(Condition condition) {
        this.condition = condition;
        gather(condition);
    }

    /**
     * Prepares a condition, once for many cases.
     *
     * @param condition the condition
     * @return what can be asked of it
     */
    public static WhatIf of(Condition condition) {
        return new WhatIf(condition);
    }

    private void gather(Condition part) {
        if (part instanceof All all) {
            all.of().forEach(this::gather);
        } else if (part instanceof Any any) {
            any.of().forEach(this::gather);
        } else if (part instanceof AtLeast atLeast) {
            atLeast.of().forEach(this::gather);
        } else if (part instanceof Not not) {
            gather(not.of());
        } else {
            questions.computeIfAbsent(asked(part), fact -> new ArrayList<>()).add(part);
        }
    }

    private static Fact<?> asked(Condition question) {
        if (question instanceof Holds holds) {
            return holds.fact();
        } else if (question instanceof EqualTo equalTo) {
            return equalTo.fact();
        } else if (question instanceof Within within) {
            return within.fact();
        }
        return ((During) question).fact();
    }

    /**
     * Answers the condition.
     *
     * @param facts what is known
     * @return the answer that all completions of the unknown facts share, and what would decide it
     * @throws IllegalArgumentException if the condition names a fact of another catalogue
     */
    public Verdict judge(Facts facts) {
        Answer plain = condition.explain(facts);
        if (plain.truth() != Truth.UNKNOWN) {
            return new Verdict(plain.truth(), plain.evidence(), List.of(), true);
        }
        List<Domain> repeated = questions.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 && facts.isUnknown(entry.getKey()))
                .map(entry -> Domain.of(entry.getKey(), entry.getValue(), facts))
                .toList();
        long completions = 1;
        for (Domain domain : repeated) {
            completions *= domain.values.size();
            if (completions > MOST) {
                return new Verdict(Truth.UNKNOWN, plain.evidence(), inOrder(facts, plain.missing()), false);
            }
        }
        return new Completions(this, facts, repeated, (int) completions).verdict();
    }

    /**
     * The single facts that would turn or settle the answer: each is changed alone, and everything else stays as it is.
     *
     * @param facts what is known
     * @return for every fact at most one change to each other answer, yes before no, in the order of the catalogue
     * @throws IllegalArgumentException if the condition names a fact of another catalogue
     */
    public List<Flip> flips(Facts facts) {
        Truth now = judge(facts).truth();
        List<Flip> flips = new ArrayList<>();
        for (Fact<?> fact : inOrder(facts, List.copyOf(questions.keySet()))) {
            Domain domain = domain(fact, facts);
            for (Truth truth : List.of(Truth.YES, Truth.NO)) {
                if (truth != now) {
                    domain.values.stream()
                            .filter(value -> judge(with(facts, fact, value)).truth() == truth)
                            .findFirst()
                            .ifPresent(value -> flips.add(new Flip(fact, value, truth)));
                }
            }
        }
        return List.copyOf(flips);
    }

    Answer explain(Facts facts) {
        return condition.explain(facts);
    }

    Domain domain(Fact<?> fact, Facts facts) {
        return Domain.of(fact, questions.getOrDefault(fact, List.of()), facts);
    }

    static Facts with(Facts facts, Fact<?> fact, Optional<Object> value) {
        return Domain.put(facts.change(), fact, value).build();
    }

    static List<Fact<?>> inOrder(Facts facts, List<Fact<?>> found) {
        List<Fact<?>> all = facts.catalogue().facts();
        Set<Fact<?>> once = new LinkedHashSet<>(found);
        return once.stream().sorted(Comparator.comparingInt(all::indexOf)).toList();
    }
}
