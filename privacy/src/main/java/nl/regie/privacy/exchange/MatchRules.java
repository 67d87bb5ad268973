package nl.regie.privacy.exchange;

import java.util.List;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Regels voor het herkennen: by what a person is recognised, strongest first.
 *
 * <p>Source: WGS 2.28(1); PRIV-9.
 */
public final class MatchRules {

    /** The id of the rule set. */
    public static final String SET = "exchange-match";
    /** Its version. */
    public static final String VERSION = "1";

    private static final FactCatalogue.Builder FACTS = FactCatalogue.builder();

    /** Whether a case has the same citizen service number; unknown if none was asked. */
    public static final Fact<Boolean> NUMBER = FACTS.flag(
            "number",
            new Text("of het burgerservicenummer gelijk is", "whether the citizen service number is the same"));
    /** Whether a case has the same name and date of birth, and no other number; unknown if they were not asked. */
    public static final Fact<Boolean> IDENTITY = FACTS.flag(
            "identity",
            new Text("of naam en geboortedatum gelijk zijn", "whether name and date of birth are the same"));
    /** Whether a case has the same telephone number or e-mail address, and no other number; unknown if they were not asked. */
    public static final Fact<Boolean> CONTACT = FACTS.flag(
            "contact",
            new Text(
                    "of telefoonnummer of e-mailadres gelijk is",
                    "whether the telephone number or e-mail address is the same"));
    /** All facts. */
    public static final FactCatalogue CATALOGUE = FACTS.build();

    /** The rules, strongest first. */
    static final List<Rule> ALL = List.of(
            rule(
                    "PRIV-9.number",
                    "Het burgerservicenummer is gelijk",
                    "The citizen service number is the same",
                    NUMBER),
            rule(
                    "PRIV-9.identity",
                    "Naam en geboortedatum zijn gelijk",
                    "Name and date of birth are the same",
                    IDENTITY),
            rule(
                    "PRIV-9.contact",
                    "Een telefoonnummer of e-mailadres is gelijk",
                    "A telephone number or e-mail address is the same",
                    CONTACT));

    private MatchRules() {}

    private static Rule rule(String id, String nl, String en, Fact<Boolean> fact) {
        return new Rule(new RuleId(id), 1, Source.wgs("2.28(1)", "PRIV-9"), new Text(nl, en), new Holds(fact));
    }
}
