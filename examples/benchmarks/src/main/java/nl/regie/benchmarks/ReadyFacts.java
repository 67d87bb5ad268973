package nl.regie.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.complexity.ComplexityFacts;
import nl.regie.core.complexity.ComplexityRules;
import nl.regie.core.complexity.ComplexitySettings;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.Within;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.id.ItemId;
import nl.regie.core.intervention.MixRules;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Question;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * The criteria of {@link DmnTables}, one rule for each table, asked of the same facts, which are ready made and put together anew each
 * time as they are there. What the tables get as a number of domains or chains are facts of their own here.
 */
final class ReadyFacts {

    private static final FactCatalogue.Builder RECORD = FactCatalogue.builder();
    private static final Fact<Long> ARRESTS = RECORD.count("arrests", new Text("aanhoudingen", "arrests"));
    private static final Fact<Long> CONVICTIONS =
            RECORD.count("convictions", new Text("veroordelingen", "convictions"));
    private static final Fact<Long> AGE = RECORD.count("age", new Text("leeftijd", "age"));
    private static final FactCatalogue CATALOGUE = RECORD.build();

    private static final List<Rule> COMPLEXITY = List.of(
            ComplexityRules.C1,
            ComplexityRules.C2,
            ComplexityRules.C3,
            ComplexityRules.C4,
            ComplexityRules.complex(ComplexitySettings.NATIONAL.bracketing()),
            ComplexityRules.personOriented(ComplexitySettings.NATIONAL),
            ComplexityRules.PROSECUTION);
    private static final List<Rule> TOP_600 = List.of(
            rule("arrested", from(ARRESTS, 1)),
            rule(
                    "convicted",
                    new Any(List.of(
                            from(CONVICTIONS, 3),
                            new All(List.of(
                                    from(CONVICTIONS, 2), new Within(AGE, Optional.empty(), Optional.of(20L))))))));
    private static final List<ItemId> ITEMS = List.of(new ItemId("i11"), new ItemId("i12"));

    private ReadyFacts() {}

    private static Rule rule(String name, Condition when) {
        return new Rule(new RuleId("TOPX-1." + name), 1, Source.policy("TOPX-1"), new Text(name, name), when);
    }

    private static Condition from(Fact<Long> fact, long least) {
        return new Within(fact, Optional.of(least), Optional.empty());
    }

    static List<Finding> decide() {
        List<Finding> findings = new ArrayList<>();
        apply(COMPLEXITY, complexity(), findings);
        apply(TOP_600, record(), findings);
        apply(MixRules.RULES, mix(), findings);
        return findings;
    }

    private static void apply(List<Rule> rules, Facts facts, List<Finding> findings) {
        for (Rule rule : rules) {
            findings.add(rule.apply(facts));
        }
    }

    private static Facts complexity() {
        return Facts.of(ComplexityFacts.CATALOGUE)
                .known(ComplexityFacts.of(LifeDomain.WORK_AND_EDUCATION), true, ITEMS)
                .known(ComplexityFacts.of(LifeDomain.DOMESTIC_RELATIONS), true, ITEMS)
                .known(ComplexityFacts.of(LifeDomain.FINANCES), true, ITEMS)
                .known(ComplexityFacts.of(LifeDomain.JUSTICE), true, ITEMS)
                .known(ComplexityFacts.of(Question.LEADS_TO_CRIME), true, ITEMS)
                .known(ComplexityFacts.of(Question.NEEDS_JUSTICE_CHAIN), true, ITEMS)
                .known(ComplexityFacts.of(Question.NEEDS_MUNICIPAL_CHAIN), true, ITEMS)
                .denied(ComplexityFacts.of(Question.ONE_CHAIN_SUFFICES), ITEMS)
                .known(ComplexityFacts.of(Question.INFLUENCED_BY_SYSTEM), true, ITEMS)
                .known(ComplexityFacts.of(Question.AFFECTS_SYSTEM), true, ITEMS)
                .denied(ComplexityFacts.of(Question.SERIOUS_AREA_PROBLEM), ITEMS)
                .denied(ComplexityFacts.of(Question.AREA_NEEDS_SEVERAL_CHAINS), ITEMS)
                .known(ComplexityFacts.of(Question.OPEN_CARE_NEED), true, ITEMS)
                .denied(ComplexityFacts.VERY_SERIOUS, ITEMS)
                .denied(ComplexityFacts.LISTED, List.of())
                .build();
    }

    private static Facts record() {
        return Facts.of(CATALOGUE)
                .known(ARRESTS, 1L, ITEMS)
                .known(CONVICTIONS, 2L, ITEMS)
                .known(AGE, 16L, List.of())
                .build();
    }

    private static Facts mix() {
        return Facts.of(MixRules.CATALOGUE)
                .known(MixRules.STRANDS, true, ITEMS)
                .known(MixRules.NEEDS, false, ITEMS)
                .known(MixRules.TOGETHER, true, List.of())
                .known(MixRules.COMPETENT, true, List.of())
                .build();
    }
}
