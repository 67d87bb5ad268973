package nl.regie.core.topx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Within;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.core.whatif.WhatIf;

/**
 * Criteria as rules over facts: whether each threshold is reached is a fact, and so is the age, so that the same conditions,
 * explanations and what-if serve them as serve every other decision.
 */
record Compiled(
        FactCatalogue catalogue,
        Fact<Boolean> inForce,
        Fact<Long> age,
        List<Asked> thresholds,
        List<Tally> tallies,
        List<Integer> order,
        List<Rule> rules,
        Condition all,
        WhatIf whatIf) {

    /** A threshold, the place of what it counts among the tallies, and the fact that it is reached. */
    private record Asked(Threshold threshold, int tally, Fact<Boolean> reached) {}

    static Compiled of(ListCriteria criteria) {
        FactCatalogue.Builder catalogue = FactCatalogue.builder();
        Fact<Boolean> inForce = catalogue.flag(
                "in-force", new Text("of de criteria op die dag gelden", "whether the criteria hold on that day"));
        Fact<Long> age = catalogue.count("age", new Text("de leeftijd in hele jaren", "the age in full years"));
        Map<Threshold, Fact<Boolean>> thresholds = new LinkedHashMap<>();
        Set<Tally> tallies = new LinkedHashSet<>(criteria.order());
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule(
                new RuleId("TOPX-1.in-force"),
                1,
                Source.wgs("2.32(1)", "TOPX-1"),
                new Text("De criteria gelden op die dag", "The criteria hold on that day"),
                new Holds(inForce)));
        for (Criterion criterion : criteria.criteria()) {
            List<Condition> any = new ArrayList<>();
            for (Threshold threshold : ((Counted) criterion.by()).anyOf()) {
                tallies.add(threshold.tally());
                Fact<Boolean> reached = thresholds.computeIfAbsent(
                        threshold, key -> catalogue.flag("threshold-" + thresholds.size(), threshold.says()));
                any.add(condition(threshold, reached, age));
            }
            rules.add(new Rule(
                    criterion.id(),
                    criterion.version(),
                    criterion.source(),
                    criterion.says(),
                    any.size() == 1 ? any.get(0) : new Any(any)));
        }
        Condition all = new All(rules.stream().map(Rule::when).toList());
        List<Tally> places = List.copyOf(tallies);
        List<Asked> asked = new ArrayList<>();
        thresholds.forEach(
                (threshold, reached) -> asked.add(new Asked(threshold, places.indexOf(threshold.tally()), reached)));
        return new Compiled(
                catalogue.build(),
                inForce,
                age,
                asked,
                places,
                criteria.order().stream().map(places::indexOf).toList(),
                List.copyOf(rules),
                all,
                WhatIf.of(all));
    }

    private static Condition condition(Threshold threshold, Fact<Boolean> reached, Fact<Long> age) {
        Ages ages = threshold.ages();
        return ages.isAll()
                ? new Holds(reached)
                : new All(List.of(
                        new Within(
                                age,
                                ages.from().map(Integer::longValue),
                                ages.to().map(Integer::longValue)),
                        new Holds(reached)));
    }

    Facts facts(Candidate candidate, LocalDate asOf, List<Count> counts, boolean holds) {
        Facts.Builder facts = Facts.of(catalogue);
        facts.known(inForce, holds, List.of());
        Optional<Integer> years = candidate.born().map(born -> born.ageOn(asOf)).filter(full -> full >= 0);
        years.ifPresent(full -> facts.known(age, full.longValue(), List.of()));
        for (Asked asked : thresholds) {
            Count count = counts.get(asked.tally());
            Truth reached = count.reaches(asked.threshold());
            if (reached != Truth.UNKNOWN) {
                facts.known(asked.reached(), reached == Truth.YES, count.items());
            }
        }
        return facts.build();
    }
}
