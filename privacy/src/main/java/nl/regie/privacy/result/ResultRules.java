package nl.regie.privacy.result;

import java.util.List;
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
 * Regels voor het verstrekken van resultaten: the rules by which results are given, and the facts that they ask for.
 *
 * <p>Source: WGS 1.2, 1.7(1) to (3), 1.8(6), 2.29(3), 2.31(11); PRIV-7, PRIV-8.
 */
public final class ResultRules {

    /** The id of the rule set. */
    public static final String SET = "results";
    /** Its version. */
    public static final String VERSION = "1";

    /** Whether the case is handled under the WGS. */
    public static final Fact<Boolean> UNDER_WGS;
    /** Whether every item that the results rest on is in the case. */
    public static final Fact<Boolean> ON_RECORD;
    /** Whether the results are necessary for what the recipient needs them for. */
    public static final Fact<Boolean> NECESSARY;
    /** Whether a recipient of this kind can need them for that. */
    public static final Fact<Boolean> USE_FITS;
    /** Whether that is compatible with the purpose of the house. */
    public static final Fact<Boolean> COMPATIBLE;
    /** Whether a supplier of the items has weighty reasons against it. */
    public static final Fact<Boolean> WEIGHTY_REASONS;
    /** Whether a participant objects. */
    public static final Fact<Boolean> OBJECTION;
    /** Whether public participants decided it. */
    public static final Fact<Boolean> DECIDED;
    /** Whether the lawfulness committee tested it and found it lawful. */
    public static final Fact<Boolean> TESTED;
    /** Whether all suppliers of special and criminal data consented. */
    public static final Fact<Boolean> SUPPLIERS_CONSENT;
    /** Whether the conditions of the suppliers are met. */
    public static final Fact<Boolean> CONDITIONS_MET;
    /** All facts. */
    public static final FactCatalogue CATALOGUE;

    static {
        FactCatalogue.Builder facts = FactCatalogue.builder();
        UNDER_WGS =
                facts.flag("under-wgs", new Text("of de casus onder de WGS valt", "whether the case is under the WGS"));
        ON_RECORD = facts.flag(
                "on-record",
                new Text(
                        "of alles waarop het resultaat rust is vastgelegd",
                        "whether all that it rests on is on record"));
        NECESSARY = facts.flag(
                "necessary", new Text("of het resultaat noodzakelijk is", "whether the results are necessary"));
        USE_FITS = facts.flag(
                "use-fits",
                new Text(
                        "of deze ontvanger het daarvoor nodig kan hebben",
                        "whether this recipient can need it for that"));
        COMPATIBLE = facts.flag(
                "compatible",
                new Text(
                        "of dat verenigbaar is met het doel van het samenwerkingsverband",
                        "whether that is compatible with the purpose of the partnership"));
        WEIGHTY_REASONS = facts.flag(
                "weighty-reasons",
                new Text(
                        "of een verstrekker zwaarwegende redenen ertegen heeft",
                        "whether a supplier has weighty reasons against it"));
        OBJECTION =
                facts.flag("objection", new Text("of een deelnemer bezwaar heeft", "whether a participant objects"));
        DECIDED = facts.flag(
                "decided",
                new Text("of publieke deelnemers ertoe hebben besloten", "whether public participants decided on it"));
        TESTED = facts.flag(
                "tested",
                new Text(
                        "of de rechtmatigheidsadviescommissie het rechtmatig vond",
                        "whether the lawfulness committee found it lawful"));
        SUPPLIERS_CONSENT = facts.flag(
                "suppliers-consent",
                new Text(
                        "of de verstrekkers van bijzondere en strafrechtelijke gegevens instemmen",
                        "whether the suppliers of special and criminal data consent"));
        CONDITIONS_MET = facts.flag(
                "conditions-met",
                new Text(
                        "of aan de voorwaarden van de verstrekkers is voldaan",
                        "whether the conditions of the suppliers are met"));
        CATALOGUE = facts.build();
    }

    private static final List<Rule> TO_PARTICIPANT = List.of(
            underWgs(),
            onRecord(),
            rule(
                    "PRIV-8.no-weighty-reasons",
                    Source.wgs("1.7(1)", "PRIV-8"),
                    new Text(
                            "Geen verstrekker heeft zwaarwegende redenen ertegen",
                            "No supplier has weighty reasons against it"),
                    new Not(new Holds(WEIGHTY_REASONS))),
            necessary("1.7(1)"),
            useFits("1.7(1)"),
            compatible("1.7(1)"),
            conditions());

    private static final List<Rule> TO_THIRD = List.of(
            underWgs(),
            onRecord(),
            rule(
                    "PRIV-8.public-participants",
                    Source.wgs("2.31(11)", "PRIV-8"),
                    new Text("Publieke deelnemers hebben ertoe besloten", "Public participants decided on it"),
                    new Holds(DECIDED)),
            rule(
                    "PRIV-8.no-objection",
                    Source.wgs("1.7(2)", "PRIV-8"),
                    new Text("Geen deelnemer heeft bezwaar", "No participant objects"),
                    new Not(new Holds(OBJECTION))),
            rule(
                    "PRIV-8.tested",
                    Source.wgs("1.7(2)", "PRIV-8"),
                    new Text(
                            "De rechtmatigheidsadviescommissie heeft de verstrekking getoetst en rechtmatig bevonden",
                            "The lawfulness committee tested the disclosure and found it lawful"),
                    new Holds(TESTED)),
            necessary("1.7(2)"),
            useFits("1.7(2)"),
            compatible("1.7(2)"),
            rule(
                    "PRIV-8.suppliers-consent",
                    Source.wgs("1.7(3)", "PRIV-8"),
                    new Text(
                            "De verstrekkers van bijzondere en strafrechtelijke gegevens hebben ingestemd",
                            "The suppliers of special and criminal data consented"),
                    new Holds(SUPPLIERS_CONSENT)),
            conditions());

    private ResultRules() {}

    static List<Rule> of(RecipientKind kind) {
        return kind == RecipientKind.PARTICIPANT ? TO_PARTICIPANT : TO_THIRD;
    }

    private static Rule underWgs() {
        return rule(
                "PRIV-8.under-wgs",
                Source.wgs("1.2", "PRIV-8"),
                new Text("De casus valt onder de WGS", "The case is under the WGS"),
                new Holds(UNDER_WGS));
    }

    private static Rule onRecord() {
        return rule(
                "PRIV-8.on-record",
                Source.policy("PRIV-8"),
                new Text("Alles waarop het resultaat rust is vastgelegd", "All that the results rest on is on record"),
                new Holds(ON_RECORD));
    }

    private static Rule necessary(String article) {
        return rule(
                "PRIV-8.necessary",
                Source.wgs(article, "PRIV-8"),
                new Text("De verstrekking is noodzakelijk", "The disclosure is necessary"),
                new Holds(NECESSARY));
    }

    private static Rule useFits(String article) {
        return rule(
                "PRIV-8.use",
                Source.wgs(article, "PRIV-8"),
                new Text(
                        "Het is voor een publiekrechtelijke taak, of voor belangen of verplichtingen van een private ontvanger",
                        "It is for a task under public law, or for interests or duties of a private recipient"),
                new Holds(USE_FITS));
    }

    private static Rule compatible(String article) {
        return rule(
                "PRIV-8.compatible",
                Source.wgs(article, "PRIV-8"),
                new Text(
                        "Het gebruik is verenigbaar met het doel van het samenwerkingsverband",
                        "The use is compatible with the purpose of the partnership"),
                new Holds(COMPATIBLE));
    }

    private static Rule conditions() {
        return rule(
                "PRIV-7.conditions",
                Source.wgs("2.29(3)", "PRIV-7"),
                new Text(
                        "Aan de voorwaarden van de verstrekkers is voldaan", "The conditions of the suppliers are met"),
                new Holds(CONDITIONS_MET));
    }

    private static Rule rule(String id, Source source, Text says, Condition when) {
        return new Rule(new RuleId(id), 1, source, says, when);
    }
}
