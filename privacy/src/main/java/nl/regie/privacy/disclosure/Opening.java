package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.privacy.framework.OpenCondition;

/** The rule of each open condition, the fact it asks for, and the catalogue of all facts of disclosure. */
final class Opening {

    private static final Map<OpenCondition, Rule> RULES = new EnumMap<>(OpenCondition.class);
    private static final Map<OpenCondition, Fact<Boolean>> FACTS = new EnumMap<>(OpenCondition.class);

    /** Whether a row grants it: of the row itself. */
    static final Fact<Boolean> GRANTED;
    /** Whether a decree is loaded that grants it. */
    static final Rule DECREE;

    static final Fact<Boolean> DECREE_LOADED;
    static final FactCatalogue CATALOGUE;

    static {
        Check.values(); // their facts come first
        FactCatalogue.Builder facts = Check.Catalogue.FACTS;
        for (OpenCondition condition : OpenCondition.values()) {
            Text says = new Text(condition.label(Language.NL), condition.label(Language.EN));
            Fact<Boolean> fact = facts.flag("open." + condition.code(), says);
            FACTS.put(condition, fact);
            RULES.put(
                    condition,
                    new Rule(new RuleId("PRIV-2." + condition.code()), 1, source(condition), says, new Holds(fact)));
        }
        GRANTED = facts.flag(
                "granted", new Text("of de regel de verstrekking toelaat", "whether the row grants the disclosure"));
        Text decree = new Text("Een besluit dat dit toelaat is geladen", "A decree that grants this is loaded");
        DECREE_LOADED = facts.flag("decree-loaded", decree);
        DECREE = new Rule(
                new RuleId("PRIV-3.decree"),
                1,
                Source.wgs("2.27(5), 2.30(2), 2.31(12), 2.32(5)", "PRIV-3"),
                decree,
                new Holds(DECREE_LOADED));
        CATALOGUE = facts.build();
    }

    private Opening() {}

    static Rule rule(OpenCondition condition) {
        return requireNonNull(RULES.get(condition));
    }

    static Fact<Boolean> fact(OpenCondition condition) {
        return requireNonNull(FACTS.get(condition));
    }

    private static Source source(OpenCondition condition) {
        return switch (condition) {
            case NECESSITY_JUDGED -> Source.wgs("1.5(1), 2.25, 2.31(7)", "PRIV-2");
            case SUPPLIER_CONSENT -> Source.wgs("1.7(3), (8), 1.8(7), 2.28(4)", "PRIV-2");
            case SUPPLIER_ASKED, CONDITION_JUDGED -> Source.wgs("2.29(3)", "PRIV-7");
            case SECRECY_GROUND -> Source.wgs("2.29(2)", "PRIV-6");
            case LAWFULNESS_TESTED -> Source.wgs("1.7(2)", "PRIV-8");
            case PUBLIC_DECISION -> Source.wgs("2.28, 2.31(11)", "PRIV-2");
            case NAMED_BY_PUBLIC -> Source.wgs("2.31(3)", "PRIV-5");
            case NO_OBJECTION -> Source.wgs("1.7(1), (2)", "PRIV-8");
            case KNOWN_OR_NEEDED_THERE -> Source.wgs("2.28(2), (3)", "PRIV-9");
            case ORDERED -> Source.wgs("1.8(7)", "CASE-2");
        };
    }
}
