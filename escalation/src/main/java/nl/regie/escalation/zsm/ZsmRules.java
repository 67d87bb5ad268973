package nl.regie.escalation.zsm;

import java.util.List;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Regels voor het antwoord aan ZSM: when the house answers, and the facts that the rules ask for.
 *
 * <p>Source: ON 1; WGS 1.7(1), 1.8(2); ESC-6.
 */
public final class ZsmRules {

    /** The id of the rule set. */
    public static final String SET = "zsm-answer";
    /** Its version. */
    public static final String VERSION = "1";

    /** Whether the public prosecution asks, as a public participant that takes part on that day. */
    public static final Fact<Boolean> PROSECUTION;
    /** Whether the prosecution designated and authorised whoever asks, for execution. */
    public static final Fact<Boolean> AUTHORISED;
    /** Whether there is an open case under the WGS, judged to fit the purpose, in which the suspect is a person concerned. */
    public static final Fact<Boolean> OPEN_CASE;
    /** Whether the answer is necessary for a task of the prosecution. */
    public static final Fact<Boolean> NECESSARY;
    /** Whether no participant whose data it rests on objects. */
    public static final Fact<Boolean> NO_OBJECTION;
    /** All facts. */
    public static final FactCatalogue CATALOGUE;

    static {
        FactCatalogue.Builder facts = FactCatalogue.builder();
        PROSECUTION = facts.flag(
                "prosecution",
                new Text(
                        "of het Openbaar Ministerie als deelnemer vraagt",
                        "whether the public prosecution asks as a participant"));
        AUTHORISED = facts.flag(
                "authorised",
                new Text(
                        "of wie vraagt is aangewezen en geautoriseerd",
                        "whether whoever asks is designated and authorised"));
        OPEN_CASE = facts.flag(
                "open-case",
                new Text(
                        "of er een lopende casus over de verdachte is",
                        "whether there is an open case about the suspect"));
        NECESSARY = facts.flag(
                "necessary",
                new Text(
                        "of het antwoord noodzakelijk is voor een taak van het Openbaar Ministerie",
                        "whether the answer is necessary for a task of the prosecution"));
        NO_OBJECTION = facts.flag(
                "no-objection",
                new Text(
                        "of geen verstrekkende deelnemer zwaarwegende bezwaren heeft",
                        "whether no supplying participant has weighty objections"));
        CATALOGUE = facts.build();
    }

    /** Who may ask; without this not even the others are looked at. */
    static final List<Rule> ASKER = List.of(
            rule(
                    "ESC-6.prosecution",
                    Source.wgs("1.7(1)", "ESC-6"),
                    new Text(
                            "Het Openbaar Ministerie vraagt als deelnemer",
                            "The public prosecution asks as a participant"),
                    PROSECUTION),
            rule(
                    "ESC-6.authorised",
                    Source.wgs("1.8(2)", "ESC-6"),
                    new Text(
                            "Wie vraagt is door het Openbaar Ministerie aangewezen en geautoriseerd",
                            "Whoever asks is designated and authorised by the prosecution"),
                    AUTHORISED));

    /** On what the house may answer. */
    static final Rule OPEN = rule(
            "ESC-6.open-case",
            Source.policy("ESC-6"),
            new Text(
                    "Er is een lopende casus, die past bij het doel, over deze verdachte als betrokkene",
                    "There is an open case that fits the purpose, with this suspect as a person concerned"),
            OPEN_CASE);

    /** What must be judged before it does. */
    static final List<Rule> JUDGED = List.of(
            rule(
                    "ESC-6.necessary",
                    Source.wgs("1.7(1)(a)", "ESC-6"),
                    new Text(
                            "Het antwoord is noodzakelijk voor een publiekrechtelijke taak van het Openbaar Ministerie"
                                    + " die bij het doel past",
                            "The answer is necessary for a statutory task of the prosecution that fits the purpose"),
                    NECESSARY),
            rule(
                    "ESC-6.no-objection",
                    Source.wgs("1.7(1)", "ESC-6"),
                    new Text(
                            "Geen deelnemer op wiens gegevens het antwoord berust ziet zwaarwegende redenen ertegen",
                            "No participant on whose data the answer rests sees weighty reasons against it"),
                    NO_OBJECTION));

    private ZsmRules() {}

    private static Rule rule(String id, Source source, Text says, Fact<Boolean> fact) {
        return new Rule(new RuleId(id), 1, source, says, new Holds(fact));
    }
}
