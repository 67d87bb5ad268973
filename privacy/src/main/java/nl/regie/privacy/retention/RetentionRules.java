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
 * Regels voor het bewaren: what each says of one item on a day, and the facts that they ask for.
 *
 * <p>Source: WGS 1.8(7), 2.31(8), 2.32(4); PRIV-10.
 */
public final class RetentionRules {

    /** The id of the rule set. */
    public static final String SET = "retention";
    /** Its version. */
    public static final String VERSION = "1";

    private static final FactCatalogue.Builder FACTS = FactCatalogue.builder();

    /** Whether it holds personal data. */
    public static final Fact<Boolean> PERSONAL =
            FACTS.flag("personal", new Text("of het persoonsgegevens zijn", "whether it is personal data"));
    /** Whether the term after it was first processed has ended. */
    public static final Fact<Boolean> TERM_OVER = FACTS.flag(
            "term-over",
            new Text(
                    "of de termijn na de eerste verwerking is verstreken",
                    "whether the term after it was first processed has ended"));
    /** Whether somebody judged that it is no longer necessary. */
    public static final Fact<Boolean> NOT_NECESSARY = FACTS.flag(
            "not-necessary",
            new Text(
                    "of is vastgelegd dat het niet langer noodzakelijk is",
                    "whether it was recorded that it is no longer necessary"));
    /** Whether the notification was refused, and the notifier told. */
    public static final Fact<Boolean> REFUSED = FACTS.flag(
            "refused",
            new Text(
                    "of de melding is geweigerd en de melder dat weet",
                    "whether the notification was refused and the notifier was told"));
    /** Whether the person left the list, and nobody judged that the data are necessary by themselves. */
    public static final Fact<Boolean> LEFT_LIST = FACTS.flag(
            "left-list",
            new Text(
                    "of de betrokkene van de lijst is verwijderd",
                    "whether the person concerned was removed from the list"));
    /** Whether a legal duty or claim holds it. */
    public static final Fact<Boolean> HELD = FACTS.flag(
            "held",
            new Text(
                    "of een wettelijke plicht of rechtsvordering vernietigen in de weg staat",
                    "whether a legal duty or claim stands in the way"));
    /** Whether the case is closed. */
    public static final Fact<Boolean> CLOSED =
            FACTS.flag("closed", new Text("of de casus is afgesloten", "whether the case is closed"));
    /** Whether the case was refused or sent back to the front line. */
    public static final Fact<Boolean> SENT_AWAY = FACTS.flag(
            "sent-away",
            new Text(
                    "of de casus is geweigerd of teruggegeven",
                    "whether the case was refused or sent back to the front line"));
    /** All facts. */
    public static final FactCatalogue CATALOGUE = FACTS.build();

    private RetentionRules() {}

    /** For an item under the WGS or another regime, and by the term of the law or a shorter one. */
    static List<Rule> of(boolean wgs, boolean shorter) {
        Source law = wgs ? Source.wgs("1.8(7)", "PRIV-10") : Source.policy("PRIV-10");
        return List.of(
                rule("PRIV-10.personal", law, "Het zijn persoonsgegevens", "It is personal data", PERSONAL),
                rule(
                        "PRIV-10.list",
                        wgs ? Source.wgs("2.32(4)", "PRIV-10") : Source.policy("PRIV-10"),
                        "De betrokkene is van de lijst verwijderd",
                        "The person concerned was removed from the list",
                        LEFT_LIST),
                rule(
                        "PRIV-10.refused",
                        Source.policy("PRIV-10"),
                        "De melding is geweigerd en de melder weet dat",
                        "The notification was refused and the notifier was told",
                        REFUSED),
                rule(
                        "PRIV-10.necessary",
                        law,
                        "Het is niet langer noodzakelijk voor het doel",
                        "It is no longer necessary for the purpose",
                        NOT_NECESSARY),
                rule(
                        "PRIV-10.term",
                        shorter ? Source.policy("PRIV-10") : law,
                        "De termijn na de eerste verwerking is verstreken",
                        "The term after it was first processed has ended",
                        TERM_OVER),
                rule(
                        "PRIV-10.hold",
                        law,
                        "Een wettelijke plicht of rechtsvordering staat vernietigen in de weg",
                        "A legal duty or claim stands in the way of deleting it",
                        HELD),
                rule(
                        "PRIV-10.screened-off",
                        wgs ? Source.wgs("2.31(8)", "PRIV-10") : Source.policy("PRIV-10"),
                        "De casus is afgesloten",
                        "The case is closed",
                        CLOSED),
                rule(
                        "PRIV-10.sent-away",
                        Source.policy("PRIV-10"),
                        "De casus is geweigerd of teruggegeven",
                        "The case was refused or sent back to the front line",
                        SENT_AWAY));
    }

    private static Rule rule(String id, Source source, String nl, String en, Fact<Boolean> fact) {
        return new Rule(new RuleId(id), 1, source, new Text(nl, en), new Holds(fact));
    }
}
