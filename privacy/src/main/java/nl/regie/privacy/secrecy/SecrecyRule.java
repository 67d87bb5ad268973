package nl.regie.privacy.secrecy;

import java.util.Locale;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/** The rules of secrecy, each with the fact it asks for. */
enum SecrecyRule {
    GROUND_RECORDED(
            Source.policy("PRIV-6"),
            "Voor gezondheidsgegevens uit de zorg is een grond vastgelegd",
            "For health data out of care a ground is on record"),
    ARTICLE_NAMED(
            Source.wgs("2.29(2)", "PRIV-6"),
            "De wet die verplicht of toestaat is genoemd",
            "The law that obliges or permits is named"),
    STEPS_ANSWERED(
            Source.wgs("2.29(2)", "PRIV-6"),
            "De stappen van het conflict van plichten zijn vastgelegd",
            "The steps of the conflict of duties are on record"),
    CONSENT_ON_RECORD(
            Source.wgs("2.29(2)", "PRIV-6"),
            "De uitdrukkelijke toestemming is vastgelegd",
            "The explicit consent is on record"),
    CONSENT_OWN(
            Source.wgs("2.29(2)", "PRIV-6"),
            "Degene over wie het gaat heeft zelf toestemming gegeven",
            "The person whom it is about consented for himself"),
    CONSENT_REPRESENTED(
            Source.law("UAVG", "5(4)", "PRIV-6"),
            "Wie de persoon vertegenwoordigt is een ander",
            "Whoever represents the person is somebody else"),
    CONSENT_DATA(
            Source.wgs("2.29(2)", "PRIV-6"),
            "De toestemming gaat over deze gegevens",
            "The consent is about these data"),
    CONSENT_RECIPIENT(
            Source.wgs("2.29(2)", "PRIV-6"),
            "De toestemming geldt voor deze ontvanger",
            "The consent is for this recipient"),
    CONSENT_HOLDS(
            Source.wgs("2.29(2)", "PRIV-6"),
            "De toestemming geldt op die dag en is niet ingetrokken",
            "The consent holds on that day and is not withdrawn");

    static final String SET = "secrecy";
    static final String VERSION = "1";
    static final FactCatalogue CATALOGUE = Made.FACTS.build();

    /** Apart, because the constants are made before the fields of their own class. */
    private static final class Made {
        static final FactCatalogue.Builder FACTS = FactCatalogue.builder();
    }

    private final Rule rule;
    private final Fact<Boolean> fact;

    SecrecyRule(Source source, String nl, String en) {
        Text says = new Text(nl, en);
        fact = Made.FACTS.flag(word(), says);
        rule = new Rule(new RuleId("PRIV-6." + word()), 1, source, says, new Holds(fact));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Rule rule() {
        return rule;
    }

    Fact<Boolean> fact() {
        return fact;
    }
}
