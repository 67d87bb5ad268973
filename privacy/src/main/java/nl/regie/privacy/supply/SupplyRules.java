package nl.regie.privacy.supply;

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
 * Regels voor het verstrekken: what makes data owed, what bars them, and the facts that they ask for.
 *
 * <p>Source: WGS 1.5, 2.27, 2.29(2), 2.30(1); PRIV-18.
 */
public final class SupplyRules {

    /** The id of the rule set. */
    public static final String SET = "supply";
    /** Its version. */
    public static final String VERSION = "1";

    private static final FactCatalogue.Builder FACTS = FactCatalogue.builder();

    /** Whether it is a public or private participant on that day. */
    public static final Fact<Boolean> PARTICIPANT =
            FACTS.flag("participant", new Text("of het een deelnemer is", "whether it is a participant"));
    /** Whether the data are of a designated kind for this person. */
    public static final Fact<Boolean> DESIGNATED = FACTS.flag(
            "designated", new Text("of de gegevens zijn aangewezen", "whether the data are of a designated kind"));
    /** Whether they are necessary for the purpose. */
    public static final Fact<Boolean> NECESSARY = FACTS.flag(
            "necessary",
            new Text("of de gegevens noodzakelijk zijn voor het doel", "whether they are necessary for the purpose"));
    /** Whether one of the exceptions of the law opens the way. */
    public static final Fact<Boolean> EXCEPTION = FACTS.flag(
            "exception",
            new Text(
                    "of een van de uitzonderingen van de wet geldt",
                    "whether one of the exceptions of the law applies"));
    /** Whether professional secrecy was dealt with. */
    public static final Fact<Boolean> SECRECY = FACTS.flag(
            "secrecy",
            new Text("of het beroepsgeheim doorbroken mag worden", "whether professional secrecy was dealt with"));
    /** All facts. */
    public static final FactCatalogue CATALOGUE = FACTS.build();

    private static final List<Rule> OWED = List.of(
            rule("PRIV-18.participant", "1.5(1), 2.27", "Het is een deelnemer", "It is a participant", PARTICIPANT),
            rule(
                    "PRIV-18.designated",
                    "1.5(1), 2.30(1)",
                    "De gegevens zijn aangewezen",
                    "The data are of a designated kind",
                    DESIGNATED),
            rule(
                    "PRIV-18.necessary",
                    "1.5(1)",
                    "De gegevens zijn noodzakelijk voor het doel",
                    "The data are necessary for the purpose",
                    NECESSARY));

    private SupplyRules() {}

    private static Rule rule(String id, String article, String nl, String en, Fact<Boolean> fact) {
        return new Rule(new RuleId(id), 1, Source.wgs(article, "PRIV-18"), new Text(nl, en), new Holds(fact));
    }

    /** The first three make data owed; what follows can bar them. */
    static List<Rule> of(boolean needsException, boolean professional) {
        List<Rule> rules = new ArrayList<>(OWED);
        if (needsException) {
            rules.add(rule(
                    "PRIV-18.exception",
                    "1.5(2)",
                    "Een van de uitzonderingen van de wet geldt",
                    "One of the exceptions of the law applies",
                    EXCEPTION));
        }
        if (professional) {
            rules.add(rule(
                    "PRIV-18.secrecy",
                    "2.29(2)",
                    "Er is een grond om het beroepsgeheim te doorbreken",
                    "There is a ground on which professional secrecy may be broken",
                    SECRECY));
        }
        return List.copyOf(rules);
    }

    /** How many of the rules make data owed. */
    static int owed() {
        return OWED.size();
    }
}
