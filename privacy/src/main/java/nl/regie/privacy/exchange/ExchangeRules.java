package nl.regie.privacy.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Regels voor de uitwisseling: when something may be exchanged with another house or partnership, and the facts that they ask for.
 *
 * <p>Source: WGS 1.7(8), 2.28, 2.29(3); PRIV-7, PRIV-9.
 */
public final class ExchangeRules {

    /** The id of the rule set. */
    public static final String SET = "exchange";
    /** Its version. */
    public static final String VERSION = "1";

    private static final FactCatalogue.Builder FACTS = FactCatalogue.builder();

    /** Whether the other side is another house or partnership of the WGS. */
    public static final Fact<Boolean> PARTNERSHIP = flag(
            "partnership",
            "of de wederpartij een ander huis of samenwerkingsverband onder de WGS is",
            "whether the other side is another house or partnership under the WGS");
    /** Whether the case is handled under the WGS. */
    public static final Fact<Boolean> UNDER_WGS =
            flag("under-wgs", "of de casus onder de WGS valt", "whether the case falls under the WGS");
    /** Whether the own participant is a public one on that day. */
    public static final Fact<Boolean> OWN_PUBLIC = flag(
            "own-public",
            "of de eigen deelnemer een publieke deelnemer is",
            "whether the own participant is a public one");
    /** Whether the participant of the other house is a public one on that day. */
    public static final Fact<Boolean> OTHER_PUBLIC = flag(
            "other-public",
            "of de deelnemer van het andere huis een publieke deelnemer is",
            "whether the participant of the other house is a public one");
    /** Whether the person is a person concerned in the case. */
    public static final Fact<Boolean> CONCERNED =
            flag("concerned", "of de persoon betrokkene is", "whether the person is a person concerned");
    /** Whether the house is processing the case: it is open, and neither screened off nor refused. */
    public static final Fact<Boolean> PROCESSING =
            flag("processing", "of het huis de casus in behandeling heeft", "whether the house is processing the case");
    /** Whether the notification was judged to fit the purpose. */
    public static final Fact<Boolean> FITS = flag(
            "fits",
            "of is geoordeeld dat de melding bij het doel past",
            "whether the notification was judged to fit the purpose");
    /** Whether somebody judged that it is necessary for the purpose. */
    public static final Fact<Boolean> NECESSARY = flag(
            "necessary",
            "of is geoordeeld dat het noodzakelijk is voor het doel",
            "whether it was judged necessary for the purpose");
    /** Whether the person is known in the other house. */
    public static final Fact<Boolean> KNOWN_THERE = flag(
            "known-there",
            "of de betrokkene bekend is bij het andere huis",
            "whether the person concerned is known in the other house");
    /** Whether facts and circumstances were recorded that make it necessary without a hit. */
    public static final Fact<Boolean> CIRCUMSTANCES = flag(
            "circumstances",
            "of feiten en omstandigheden zijn vastgelegd die het nodig maken",
            "whether facts and circumstances were recorded that make it necessary");
    /** Whether every supplier whose consent is needed has consented. */
    public static final Fact<Boolean> CONSENTED = flag(
            "consented",
            "of elke verstrekker heeft ingestemd van wie dat nodig is",
            "whether every supplier has consented whose consent is needed");
    /** Whether the conditions of the supplier leave room for it. */
    public static final Fact<Boolean> CONDITIONS = flag(
            "conditions",
            "of de voorwaarden van de verstrekker het toelaten",
            "whether the conditions of the supplier leave room for it");
    /** Whether the question was made with the key of the pair, for this purpose and this day. */
    public static final Fact<Boolean> QUESTION = flag(
            "question",
            "of de vraag is gemaakt met de sleutel van dit koppel, voor dit doel en deze dag",
            "whether the question was made with the key of this pair, for this purpose and this day");
    /** All facts. */
    public static final FactCatalogue CATALOGUE = FACTS.build();

    private static final Rule REGIME = rule(
            "PRIV-9.regime",
            Source.wgs("2.28(1)", "PRIV-9"),
            "De casus valt onder de WGS",
            "The case falls under the WGS",
            new Holds(UNDER_WGS));
    private static final Rule PROCESSED = rule(
            "PRIV-9.processing",
            Source.wgs("2.28(1), 2.31(8)", "PRIV-9"),
            "Het huis heeft de casus in behandeling",
            "The house is processing the case",
            new Holds(PROCESSING));
    private static final Rule JUDGED = rule(
            "PRIV-9.fits",
            Source.policy("PRIV-9"),
            "De melding is beoordeeld als passend bij het doel",
            "The notification was judged to fit the purpose",
            new Holds(FITS));
    private static final Rule PERSON = rule(
            "PRIV-9.concerned",
            Source.wgs("2.28(1)", "PRIV-9"),
            "De persoon is betrokkene in de casus",
            "The person is a person concerned in the case",
            new Holds(CONCERNED));

    private ExchangeRules() {}

    private static Fact<Boolean> flag(String name, String nl, String en) {
        return FACTS.flag(name, new Text(nl, en));
    }

    private static Rule rule(String id, Source source, String nl, String en, Condition when) {
        return new Rule(new RuleId(id), 1, source, new Text(nl, en), when);
    }

    /** Who may exchange with whom, for what. */
    private static List<Rule> between(Counterpart with) {
        String article = with instanceof Counterpart.Partnership ? "1.7(8)" : "2.28(1)";
        List<Rule> rules = new ArrayList<>();
        rules.add(rule(
                "PRIV-9.partnership",
                Source.wgs("1.7(8), 2.28", "PRIV-9"),
                "De wederpartij is een ander huis of samenwerkingsverband onder de WGS",
                "The other side is another house or partnership under the WGS",
                new Holds(PARTNERSHIP)));
        if (with instanceof Counterpart.IntelligenceService) {
            return rules; // nothing else could change that
        }
        rules.add(rule(
                "PRIV-9.own-public",
                with instanceof Counterpart.House ? Source.wgs(article, "PRIV-9") : Source.policy("PRIV-9"),
                "De eigen deelnemer is een publieke deelnemer",
                "The own participant is a public one",
                new Holds(OWN_PUBLIC)));
        if (with instanceof Counterpart.House) {
            rules.add(rule(
                    "PRIV-9.other-public",
                    Source.wgs(article, "PRIV-9"),
                    "De deelnemer van het andere huis is een publieke deelnemer",
                    "The participant of the other house is a public one",
                    new Holds(OTHER_PUBLIC)));
        }
        rules.add(rule(
                "PRIV-9.necessary",
                Source.wgs(article, "PRIV-9"),
                "Het is noodzakelijk voor het doel",
                "It is necessary for the purpose",
                new Holds(NECESSARY)));
        return rules;
    }

    /** For answering: whom the own house knows is looked up only if these hold. */
    static List<Rule> answering(Counterpart with) {
        List<Rule> rules = new ArrayList<>(between(with));
        rules.add(rule(
                "PRIV-9.question",
                Source.policy("PRIV-9"),
                "De vraag is gemaakt met de sleutel van dit koppel, voor dit doel en deze dag",
                "The question was made with the key of this pair, for this purpose and this day",
                new Holds(QUESTION)));
        return List.copyOf(rules);
    }

    /** For asking whether a person is known. */
    static List<Rule> asking(Counterpart with, boolean afterFitOnly) {
        List<Rule> rules = new ArrayList<>(between(with));
        rules.addAll(List.of(REGIME, PROCESSED));
        if (afterFitOnly) {
            rules.add(JUDGED);
        }
        rules.add(PERSON);
        return List.copyOf(rules);
    }

    /** For an item or result that goes to the other side. */
    static List<Rule> sharing(Counterpart with, boolean sensitive) {
        boolean house = with instanceof Counterpart.House;
        List<Rule> rules = new ArrayList<>(between(with));
        rules.addAll(List.of(REGIME, PROCESSED));
        if (house) {
            rules.add(rule(
                    "PRIV-9.ground",
                    Source.wgs("2.28(2), (3)", "PRIV-9"),
                    "De betrokkene is daar bekend, of feiten en omstandigheden maken het noodzakelijk",
                    "The person concerned is known there, or facts and circumstances make it necessary",
                    new Any(List.of(new Holds(KNOWN_THERE), new Holds(CIRCUMSTANCES)))));
        }
        if (!house || sensitive) {
            rules.add(rule(
                    "PRIV-9.consent",
                    Source.wgs(house ? "2.28(4)" : "1.7(8)", "PRIV-9"),
                    "De verstrekkers van de gegevens hebben ermee ingestemd",
                    "The suppliers of the data have consented",
                    new Holds(CONSENTED)));
        }
        rules.add(rule(
                "PRIV-7.conditions",
                Source.wgs("2.29(3)", "PRIV-7"),
                "De voorwaarden van de verstrekker laten het toe",
                "The conditions of the supplier leave room for it",
                new Holds(CONDITIONS)));
        return List.copyOf(rules);
    }
}
