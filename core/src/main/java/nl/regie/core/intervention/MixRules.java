package nl.regie.core.intervention;

import java.util.List;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Regels voor de mix: the rules by which a mix fits, and the facts that they ask for.
 *
 * <p>Source: ON 1, 3, 4; WGS 1.3(4); PLAN-2.
 */
public final class MixRules {

    /** The id of the rule set. */
    public static final String SET = "regie-mix";
    /** Its version. */
    public static final String VERSION = "1";

    /** Whether a complex case draws from enough strands; a case that is not complex always does. Unknown while an agreement tells no strand. */
    public static final Fact<Boolean> STRANDS;
    /** Whether something addresses every known problem that measures of the catalogue address. */
    public static final Fact<Boolean> NEEDS;
    /** Whether no two measures clash. */
    public static final Fact<Boolean> TOGETHER;
    /** Whether everything that was imposed was imposed by whoever can decide on it; unknown where no source bears out who that is. */
    public static final Fact<Boolean> COMPETENT;
    /** All facts. */
    public static final FactCatalogue CATALOGUE;

    static {
        FactCatalogue.Builder facts = FactCatalogue.builder();
        STRANDS = facts.flag(
                "strands",
                new Text(
                        "of een complexe casus uit genoeg sporen put",
                        "whether a complex case draws from enough strands"));
        NEEDS = facts.flag(
                "needs",
                new Text(
                        "of er voor elk bekend probleem iets gebeurt",
                        "whether something is done about every known problem"));
        TOGETHER = facts.flag("together", new Text("of de maatregelen samengaan", "whether the measures go together"));
        COMPETENT = facts.flag(
                "competent",
                new Text(
                        "of elke opgelegde maatregel van een bevoegde deelnemer komt",
                        "whether every measure that was imposed comes from a competent participant"));
        CATALOGUE = facts.build();
    }

    /** The rules, all of which hold for a mix that fits. */
    public static final List<Rule> RULES = List.of(
            rule(
                    "PLAN-2.strands",
                    Source.on2020("1", "PLAN-2"),
                    new Text(
                            "De aanpak combineert genoeg sporen: repressie, bestuurlijke interventie en zorg",
                            "The approach combines enough strands: repression, administrative intervention and care"),
                    STRANDS),
            rule(
                    "PLAN-2.needs",
                    Source.on2020("3", "PLAN-2"),
                    new Text(
                            "Voor elk bekend probleem is er een maatregel of afspraak",
                            "There is a measure or an agreement for every known problem"),
                    NEEDS),
            rule(
                    "PLAN-2.clash",
                    Source.policy("PLAN-2"),
                    new Text("De maatregelen gaan samen", "The measures go together"),
                    TOGETHER),
            rule(
                    "PLAN-2.competence",
                    Source.wgs("1.3(4)", "PLAN-1, PLAN-2"),
                    new Text(
                            "Elke opgelegde maatregel komt van een deelnemer die daarover gaat",
                            "Every measure that was imposed comes from a participant that can decide on it"),
                    COMPETENT));

    private MixRules() {}

    private static Rule rule(String id, Source source, Text says, Fact<Boolean> fact) {
        return new Rule(new RuleId(id), 1, source, says, new Holds(fact));
    }
}
