package nl.regie.core.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.form.TextForm;
import nl.regie.core.json.part.IdJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Coded;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * The door for decisions: an outcome with its findings, the facts that were missing, and what it was made with. It refers to
 * items by their ids and holds no personal data itself; what it says is still about somebody.
 *
 * <p>Source: CPLX-4, SDK-1.
 */
public final class DecisionJson {

    /** What stands as {@code format} in every decision. */
    public static final String FORMAT = "nl.regie.decision";

    private static final int FINDINGS = 1_000;

    private static final Form<MissingFact> MISSING = missing();
    private static final Form<Finding> FINDING = finding();
    private static final Form<Basis> BASIS = basis();

    private DecisionJson() {}

    /**
     * The kind of document that holds decisions with these outcomes.
     *
     * @param byCode finds an outcome by its code; empty for a code that is none, which is then a violation
     * @param <O> the outcomes
     * @return the kind of document
     */
    public static <O extends Coded> DocumentType<Decision<O>> of(Function<String, Optional<O>> byCode) {
        requireNonNull(byCode, "byCode");
        Form<O> outcome = TextForm.pattern(
                Lines.CODE,
                "met",
                code -> byCode.apply(code)
                        .orElseThrow(() -> new MalformedValueException(ValueCode.UNKNOWN_CODE, "outcome")),
                Coded::code);
        return Codec.of(FORMAT, new Version(1, 0), fields -> decision(fields, outcome), decision -> List.of());
    }

    private static <O extends Coded> ObjectForm<Decision<O>> decision(Fields<Decision<O>> fields, Form<O> outcome) {
        Key<O> made = fields.required("outcome", outcome, Decision::outcome);
        Key<LocalDate> asOf = fields.required("asOf", Dates.DATE, Decision::asOf);
        Key<Basis> basis = fields.required("basis", BASIS, Decision::basis);
        Key<List<Finding>> findings = fields.list("findings", FINDING, FINDINGS, Decision::findings);
        Key<List<MissingFact>> missing = fields.list("missing", MISSING, FINDINGS, Decision::missing);
        return fields.make(values -> new Decision<>(
                values.get(made), values.get(findings), values.get(missing), values.get(basis), values.get(asOf)));
    }

    private static Form<Basis> basis() {
        Fields<Basis> fields = Fields.of("Basis");
        Key<String> ruleSet = fields.required("ruleSet", Scalars.LINE, Basis::ruleSet);
        Key<String> ruleSetVersion = fields.required("ruleSetVersion", Scalars.LINE, Basis::ruleSetVersion);
        Key<String> profile = fields.required("profile", Scalars.LINE, Basis::profile);
        Key<String> profileVersion = fields.required("profileVersion", Scalars.LINE, Basis::profileVersion);
        return fields.make(values -> new Basis(
                values.get(ruleSet), values.get(ruleSetVersion), values.get(profile), values.get(profileVersion)));
    }

    private static Form<Finding> finding() {
        Fields<Finding> fields = Fields.of("Finding");
        Key<RuleId> rule = fields.required("rule", Scalars.RULE_ID, Finding::rule);
        Key<Integer> version = fields.required("version", NumberForm.within(1, 10_000), Finding::version);
        Key<Truth> truth = fields.required("truth", TermForm.of(Truth.class), Finding::truth);
        Key<Text> says = fields.required("says", Scalars.TEXT, Finding::says);
        Key<Source> source = fields.required("source", Scalars.SOURCE, Finding::source);
        Key<List<ItemId>> evidence = fields.list("evidence", IdJson.ITEM, 10_000, Finding::evidence);
        Key<List<MissingFact>> missing = fields.list("missing", MISSING, FINDINGS, Finding::missing);
        return fields.make(values -> new Finding(
                values.get(rule),
                values.get(version),
                values.get(source),
                values.get(says),
                values.get(truth),
                values.get(evidence),
                values.get(missing)));
    }

    private static Form<MissingFact> missing() {
        Fields<MissingFact> fields = Fields.of("MissingFact");
        Key<String> name = fields.required("fact", Scalars.WORD, MissingFact::name);
        Key<Text> label = fields.required("label", Scalars.TEXT, MissingFact::label);
        return fields.make(values -> new MissingFact(values.get(name), values.get(label)));
    }
}
