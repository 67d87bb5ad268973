package nl.regie.core.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.condition.Condition;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.part.ConditionJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.rule.RuleSet;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * The door for rule sets: rules as a versioned document over a catalogue of facts.
 *
 * <p>Source: RES-4, SDK-1.
 */
public final class RuleSetJson {

    /** What stands as {@code format} in every rule set. */
    public static final String FORMAT = "nl.regie.rule-set";

    private static final int RULES = 1_000;

    private RuleSetJson() {}

    /**
     * The kind of document that holds rules over these facts. A fact or code that the catalogue does not know is a violation.
     *
     * @param catalogue the facts that the rules may name
     * @return the kind of document
     */
    public static DocumentType<RuleSet> over(FactCatalogue catalogue) {
        Form<Rule> rule = rule(new ConditionJson(requireNonNull(catalogue, "catalogue")).form());
        return Codec.of(FORMAT, new Version(1, 0), fields -> ruleSet(fields, rule), ruleSet -> List.of());
    }

    private static ObjectForm<RuleSet> ruleSet(Fields<RuleSet> fields, Form<Rule> rule) {
        Key<String> id = fields.required("id", Scalars.WORD, RuleSet::id);
        Key<String> edition = fields.required("edition", Scalars.LINE, RuleSet::edition);
        Key<LocalDate> from = fields.required("from", Dates.DATE, RuleSet::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, RuleSet::until);
        Key<List<Rule>> rules = fields.nonEmpty("rules", rule, RULES, RuleSet::rules);
        return fields.make(values -> new RuleSet(
                values.get(id), values.get(edition), values.get(from), values.get(until), values.get(rules)));
    }

    private static Form<Rule> rule(Form<Condition> condition) {
        Fields<Rule> fields = Fields.of("Rule");
        Key<RuleId> id = fields.required("id", Scalars.RULE_ID, Rule::id);
        Key<Integer> version = fields.required("version", NumberForm.within(1, 10_000), Rule::version);
        Key<Source> source = fields.required("source", Scalars.SOURCE, Rule::source);
        Key<Text> says = fields.required("says", Scalars.TEXT, Rule::says);
        Key<Condition> when = fields.required("when", condition, Rule::when);
        return fields.make(values ->
                new Rule(values.get(id), values.get(version), values.get(source), values.get(says), values.get(when)));
    }
}
