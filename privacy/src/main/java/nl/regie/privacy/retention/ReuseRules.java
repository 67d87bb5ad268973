package nl.regie.privacy.retention;

import java.util.List;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Regels voor hernieuwde verwerking: when screened-off data may be used again, and the facts that they ask for.
 *
 * <p>Source: WGS 1.8(7); PRIV-10.
 */
public final class ReuseRules {

    /** The id of the rule set. */
    public static final String SET = "reuse";
    /** Its version. */
    public static final String VERSION = "1";

    private static final FactCatalogue.Builder FACTS = FactCatalogue.builder();

    /** Whether the items are screened off and their date has not come. */
    public static final Fact<Boolean> KEPT =
            FACTS.flag("kept", new Text("of de gegevens nog worden bewaard", "whether the data are still kept"));
    /** Whether it was recorded why the case is special. */
    public static final Fact<Boolean> SPECIAL = FACTS.flag(
            "special",
            new Text(
                    "of is vastgelegd waarom het een bijzonder geval is",
                    "whether it was recorded why the case is special"));
    /** Whether it was judged necessary. */
    public static final Fact<Boolean> NECESSARY = FACTS.flag(
            "necessary",
            new Text(
                    "of is geoordeeld dat het noodzakelijk is voor het doel",
                    "whether it was judged necessary for the purpose"));
    /** Whether public participants ordered it. */
    public static final Fact<Boolean> ORDERED = FACTS.flag(
            "ordered",
            new Text(
                    "of publieke deelnemers er opdracht toe hebben gegeven",
                    "whether public participants have ordered it"));
    /** Whether the supplier of each item consented. */
    public static final Fact<Boolean> CONSENTED = FACTS.flag(
            "consented",
            new Text(
                    "of de verstrekker van elk gegeven heeft ingestemd",
                    "whether the supplier of each item has consented"));
    /** All facts. */
    public static final FactCatalogue CATALOGUE = FACTS.build();

    /** The rules, all of which must hold. */
    static final List<Rule> ALL = List.of(
            rule("PRIV-10.kept", "1.8(7)", "De gegevens worden nog bewaard", "The data are still kept", KEPT),
            rule("PRIV-10.special", "1.8(7)", "Het is een bijzonder geval", "It is a special case", SPECIAL),
            rule(
                    "PRIV-10.again",
                    "1.8(7)",
                    "Hernieuwde verwerking is noodzakelijk voor het doel",
                    "It is necessary for the purpose that the data are used again",
                    NECESSARY),
            rule(
                    "PRIV-10.ordered",
                    "1.8(7), 2.27(3)",
                    "De publieke deelnemers hebben er opdracht toe gegeven",
                    "The public participants have ordered it",
                    ORDERED),
            rule(
                    "PRIV-10.consent",
                    "1.8(7)",
                    "De verstrekkers hebben ermee ingestemd",
                    "The suppliers have consented",
                    CONSENTED));

    private ReuseRules() {}

    private static Rule rule(String id, String article, String nl, String en, Fact<Boolean> fact) {
        return new Rule(new RuleId(id), 1, Source.wgs(article, "PRIV-10"), new Text(nl, en), new Holds(fact));
    }
}
