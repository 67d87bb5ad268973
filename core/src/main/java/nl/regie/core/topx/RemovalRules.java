package nl.regie.core.topx;

import java.util.ArrayList;
import java.util.List;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Regels na verwijdering: the rules by which a case file stays after the person left the list, and the facts that they ask for.
 *
 * <p>Source: WGS 1.8(7), 2.31(2), 2.32(3), (4); TOPX-4.
 */
public final class RemovalRules {

    /** The id of the rule set. */
    public static final String SET = "after-removal";
    /** Its version. */
    public static final String VERSION = "1";

    /** Whether the case stood under the regime of the list on the day on which the person left it. */
    public static final Fact<Boolean> FROM_LIST;
    /** Whether the case runs. */
    public static final Fact<Boolean> RUNS;
    /** Whether it was judged, on that day or after it, that the case is necessary by itself. */
    public static final Fact<Boolean> NECESSARY;
    /** Whether a public participant judged it. */
    public static final Fact<Boolean> PUBLIC;
    /** All facts. */
    public static final FactCatalogue CATALOGUE;

    static {
        FactCatalogue.Builder facts = FactCatalogue.builder();
        FROM_LIST = facts.flag(
                "from-list", new Text("of de casus op de lijst berustte", "whether the case rested on the list"));
        RUNS = facts.flag("runs", new Text("of de casus loopt", "whether the case runs"));
        NECESSARY = facts.flag(
                "necessary-by-itself",
                new Text(
                        "of de publieke deelnemers na de verwijdering hebben geoordeeld dat de casus op zichzelf noodzakelijk is",
                        "whether the public participants judged after the removal that the case is necessary by itself"));
        PUBLIC = facts.flag(
                "judged-by-public",
                new Text("of een publieke deelnemer dat oordeelde", "whether a public participant judged so"));
        CATALOGUE = facts.build();
    }

    private static final Rule RESTED = rule(
            "TOPX-4.from-list",
            Source.wgs("2.32(3)", "TOPX-4"),
            new Text("De casus berustte op de lijst", "The case rested on the list"),
            FROM_LIST);
    private static final Rule RUNNING =
            rule("TOPX-4.runs", Source.wgs("2.31(8)", "TOPX-4"), new Text("De casus loopt", "The case runs"), RUNS);
    private static final Rule BY_ITSELF = rule(
            "TOPX-4.necessary-by-itself",
            Source.policy("TOPX-4"),
            new Text(
                    "Na de verwijdering is geoordeeld dat de casus op zichzelf noodzakelijk is",
                    "After the removal it was judged that the case is necessary by itself"),
            NECESSARY);
    private static final Rule BY_PUBLIC = rule(
            "TOPX-4.judged-by-public",
            Source.wgs("2.31(2)", "TOPX-4, ROLE-5"),
            new Text("Een publieke deelnemer oordeelde dat", "A public participant judged so"),
            PUBLIC);

    private RemovalRules() {}

    private static Rule rule(String id, Source source, Text says, Fact<Boolean> fact) {
        return new Rule(new RuleId(id), 1, source, says, new Holds(fact));
    }

    /**
     * The rules for a case.
     *
     * @param judged whether anybody judged the necessity, so that it matters who did
     * @return the rules, all of which hold for a case that stays
     */
    static List<Rule> of(boolean judged) {
        List<Rule> rules = new ArrayList<>(List.of(RESTED, RUNNING, BY_ITSELF));
        if (judged) {
            rules.add(BY_PUBLIC);
        }
        return List.copyOf(rules);
    }
}
