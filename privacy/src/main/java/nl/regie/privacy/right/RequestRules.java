package nl.regie.privacy.right;

import java.util.ArrayList;
import java.util.List;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Regels voor verzoeken: the rules by which somebody may exercise a right, and the facts that they ask for.
 *
 * <p>Source: UAVG 5(4); PRIV-14, PRIV-20.
 */
public final class RequestRules {

    /** The id of the rule set. */
    public static final String SET = "rights-request";
    /** Its version. */
    public static final String VERSION = "1";

    /** Whether it was established who asks. */
    public static final Fact<Boolean> IDENTIFIED;
    /** Whether the person is under sixteen. */
    public static final Fact<Boolean> UNDER_SIXTEEN;
    /** Whether the person asks himself. */
    public static final Fact<Boolean> HIMSELF;
    /** Whether a representative asks because the person is under sixteen. */
    public static final Fact<Boolean> FOR_MINOR;
    /** Whether a representative asks because of guardianship, administration or mentorship. */
    public static final Fact<Boolean> FOR_REPRESENTED;
    /** Whether all representatives on record ask. */
    public static final Fact<Boolean> ALL_ASK;
    /** All facts. */
    public static final FactCatalogue CATALOGUE;

    static {
        FactCatalogue.Builder facts = FactCatalogue.builder();
        IDENTIFIED = facts.flag(
                "identified", new Text("of is vastgesteld wie vraagt", "whether it was established who asks"));
        UNDER_SIXTEEN = facts.flag(
                "under-sixteen",
                new Text("of betrokkene jonger is dan zestien jaar", "whether the person is under sixteen"));
        HIMSELF = facts.flag("himself", new Text("of betrokkene zelf vraagt", "whether the person asks himself"));
        FOR_MINOR = facts.flag(
                "for-minor",
                new Text(
                        "of een wettelijk vertegenwoordiger van een minderjarige vraagt",
                        "whether a legal representative of a minor asks"));
        FOR_REPRESENTED = facts.flag(
                "for-represented",
                new Text(
                        "of een curator, bewindvoerder of mentor vraagt",
                        "whether a guardian, administrator or mentor asks"));
        ALL_ASK = facts.flag(
                "all-ask",
                new Text(
                        "of alle bekende vertegenwoordigers vragen",
                        "whether all representatives who are on record ask"));
        CATALOGUE = facts.build();
    }

    private static final Rule IDENTITY = rule(
            "PRIV-14.identity",
            Source.policy("PRIV-14"),
            new Text("Vastgesteld is wie vraagt", "It was established who asks"),
            new Holds(IDENTIFIED));
    private static final Rule ENTITLED = rule(
            "PRIV-20.representative",
            Source.law("UAVG", "5(4)", "PRIV-20"),
            new Text(
                    "Betrokkene vraagt zelf en is zestien of ouder, of zijn wettelijk vertegenwoordiger vraagt",
                    "The person asks himself and is sixteen or older, or his legal representative asks"),
            new Any(List.of(
                    new All(List.of(new Holds(HIMSELF), new Not(new Holds(UNDER_SIXTEEN)))),
                    new All(List.of(new Holds(FOR_MINOR), new Holds(UNDER_SIXTEEN))),
                    new Holds(FOR_REPRESENTED))));
    private static final Rule TOGETHER = rule(
            "PRIV-20.together",
            Source.policy("PRIV-20"),
            new Text("Alle bekende vertegenwoordigers vragen samen", "All representatives on record ask together"),
            new Any(List.of(new Holds(HIMSELF), new Holds(ALL_ASK))));

    private RequestRules() {}

    private static Rule rule(String id, Source source, Text says, Condition when) {
        return new Rule(new RuleId(id), 1, source, says, when);
    }

    /** The rules, all of which must hold. */
    static List<Rule> of(RightsSettings settings) {
        List<Rule> rules = new ArrayList<>(List.of(IDENTITY, ENTITLED));
        if (settings.everyRepresentative()) {
            rules.add(TOGETHER);
        }
        return List.copyOf(rules);
    }
}
