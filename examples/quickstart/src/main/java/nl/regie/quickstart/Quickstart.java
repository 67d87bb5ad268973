package nl.regie.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Within;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.id.ItemId;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Explanation;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;

/** Asks one rule of a few facts and prints the explanation, in Dutch and in English. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        FactCatalogue.Builder catalogue = FactCatalogue.builder();
        Fact<Long> domains = catalogue.count(
                "domain.open", new Text("het aantal open leefgebieden", "the number of open life domains"));
        Fact<Boolean> system = catalogue.flag(
                "system.affected", new Text("of het gezin geraakt wordt", "whether the family is affected"));
        Rule rule = new Rule(
                new RuleId("CPLX-1.C1"),
                1,
                Source.on2020("1", "CPLX-1"),
                new Text(
                        "er zijn problemen op meer dan een leefgebied die het gezin raken",
                        "there are problems on more than one life domain that affect the family"),
                new All(List.of(new Within(domains, Optional.of(2L), Optional.empty()), new Holds(system))));
        Facts facts = Facts.of(catalogue.build())
                .known(domains, 3L, List.of(new ItemId("i1"), new ItemId("i2")))
                .build();
        Decision<?> decision = Decision.of(
                rule.test(facts),
                List.of(rule.apply(facts)),
                new Basis("example", "1", "national", "1"),
                LocalDate.of(2026, 3, 1));
        for (Language language : Language.values()) {
            Explanation.in(language).of(decision).forEach(System.out::println);
            System.out.println();
        }
    }
}
