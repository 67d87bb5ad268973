package nl.regie.core.whatif;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.condition.Answer;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;

/** Every way to complete the facts that are asked about more than once, numbered as the digits of a number. */
final class Completions {

    private final WhatIf whatIf;
    private final Facts facts;
    private final List<Domain> domains;
    private final Answer[] answers;
    private boolean exact = true;

    Completions(WhatIf whatIf, Facts facts, List<Domain> domains, int count) {
        this.whatIf = whatIf;
        this.facts = facts;
        this.domains = domains;
        this.answers = new Answer[count];
        for (int i = 0; i < count; i++) {
            answers[i] = whatIf.explain(completed(i));
        }
    }

    private Facts completed(int number) {
        Facts.Builder made = facts.change();
        int rest = number;
        for (Domain domain : domains) {
            Domain.put(made, domain.fact, domain.values.get(rest % domain.values.size()));
            rest /= domain.values.size();
        }
        return made.build();
    }

    Verdict verdict() {
        Set<Truth> truths = new HashSet<>();
        Set<ItemId> evidence = new LinkedHashSet<>();
        for (Answer answer : answers) {
            truths.add(answer.truth());
            evidence.addAll(answer.evidence());
        }
        List<ItemId> items = List.copyOf(evidence);
        if (truths.size() == 1 && !truths.contains(Truth.UNKNOWN)) {
            return new Verdict(truths.iterator().next(), items, List.of(), true);
        }
        List<Fact<?>> deciding = WhatIf.inOrder(facts, deciding());
        return new Verdict(Truth.UNKNOWN, items, deciding, exact);
    }

    private List<Fact<?>> deciding() {
        Set<Fact<?>> deciding = new LinkedHashSet<>();
        for (Answer answer : answers) {
            deciding.addAll(answer.missing());
        }
        int step = 1;
        for (Domain domain : domains) {
            if (turns(domain, step)) {
                deciding.add(domain.fact);
            }
            step *= domain.values.size();
        }
        return List.copyOf(deciding);
    }

    /** Whether two completions that differ in this fact alone can answer differently. */
    private boolean turns(Domain domain, int step) {
        for (int i = 0; i < answers.length; i++) {
            boolean first = i / step % domain.values.size() == 0;
            for (int j = 1; first && j < domain.values.size(); j++) {
                if (differ(i, i + j * step)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean differ(int one, int other) {
        if (answers[one].truth() != answers[other].truth()) {
            return true;
        }
        if (answers[one].truth() != Truth.UNKNOWN) {
            return false;
        }
        // what remains asks about every fact once, so the facts it names are those it depends on
        Set<Fact<?>> open = new HashSet<>(answers[one].missing());
        return !open.equals(new HashSet<>(answers[other].missing())) || differ(one, other, List.copyOf(open));
    }

    private boolean differ(int one, int other, List<Fact<?>> open) {
        List<Domain> remaining =
                open.stream().map(fact -> whatIf.domain(fact, facts)).toList();
        long count = 1;
        for (Domain domain : remaining) {
            count *= domain.values.size();
            if (count > WhatIf.MOST) {
                exact = false;
                return true;
            }
        }
        Completions first = new Completions(whatIf, completed(one), remaining, (int) count);
        Completions second = new Completions(whatIf, completed(other), remaining, (int) count);
        for (int i = 0; i < count; i++) {
            if (first.answers[i].truth() != second.answers[i].truth()) {
                return true;
            }
        }
        return false;
    }
}
