package nl.regie.privacy.pseudonym;

import java.util.List;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Regels voor herleiden: when a pseudonym may be led back, and the facts that they ask for.
 *
 * <p>Source: WGS 1.8(2), 1.9(5); PRIV-12.
 */
public final class RelinkRules {

    /** The id of the rule set. */
    public static final String SET = "relinking";
    /** Its version. */
    public static final String VERSION = "1";

    /** Whether the participant takes part on that day. */
    public static final Fact<Boolean> TAKES_PART;
    /** Whether the participant designated and authorised whoever asks. */
    public static final Fact<Boolean> DESIGNATED;
    /** Whether a raised risk was recorded. */
    public static final Fact<Boolean> RAISED_RISK;
    /** Whether another article was recorded. */
    public static final Fact<Boolean> OTHER_ARTICLE;
    /** All facts. */
    public static final FactCatalogue CATALOGUE;

    static {
        FactCatalogue.Builder facts = FactCatalogue.builder();
        TAKES_PART = facts.flag(
                "takes-part",
                new Text("of de deelnemer op die dag deelneemt", "whether the participant takes part on that day"));
        DESIGNATED = facts.flag(
                "designated",
                new Text(
                        "of de deelnemer deze persoon heeft aangewezen en geautoriseerd",
                        "whether the participant has designated and authorised this person"));
        RAISED_RISK = facts.flag(
                "raised-risk", new Text("of een verhoogd risico is vastgelegd", "whether a raised risk was recorded"));
        OTHER_ARTICLE = facts.flag(
                "other-article",
                new Text("of een ander artikel is vastgelegd", "whether another article was recorded"));
        CATALOGUE = facts.build();
    }

    /** The rules, all of which must hold. */
    static final List<Rule> ALL = List.of(
            new Rule(
                    new RuleId("PRIV-12.participant"),
                    1,
                    Source.wgs("1.9(5)", "PRIV-12"),
                    new Text("Een deelnemer vraagt om herleiden", "A participant asks for the relinking"),
                    new Holds(TAKES_PART)),
            new Rule(
                    new RuleId("PRIV-12.designated"),
                    1,
                    Source.wgs("1.8(2)", "PRIV-12"),
                    new Text(
                            "De deelnemer heeft deze persoon aangewezen en geautoriseerd",
                            "The participant has designated and authorised this person"),
                    new Holds(DESIGNATED)),
            new Rule(
                    new RuleId("PRIV-12.ground"),
                    1,
                    Source.wgs("1.9(5)", "PRIV-12"),
                    new Text(
                            "Het verhoogde risico is vastgelegd, of een ander artikel",
                            "The raised risk was recorded, or another article"),
                    new Any(List.of(new Holds(RAISED_RISK), new Holds(OTHER_ARTICLE)))));

    private RelinkRules() {}
}
