package nl.regie.privacy.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.life.Regime;
import nl.regie.core.person.Position;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.FrameworkCheck;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.Row;
import nl.regie.privacy.framework.RowDemand;
import nl.regie.privacy.framework.RowEffect;
import nl.regie.privacy.framework.RowOrigin;
import nl.regie.privacy.framework.SharingStage;

/**
 * The door for frameworks. {@code check} refuses rows that overlap, or that go beyond the law; {@code read} only reads.
 *
 * <p>Source: PRIV-2, PRIV-3, SDK-1.
 */
public final class FrameworkJson {

    /** What stands as {@code format} in every framework. */
    public static final String FORMAT = "nl.regie.framework";

    /** The most values in a list of one vocabulary: none is as long as that. */
    static final int MOST = 100;

    private static final int ROWS = 1_000;

    /** The kind of document that holds one framework. */
    public static final DocumentType<Framework> TYPE =
            Codec.of(FORMAT, new Version(1, 0), FrameworkJson::framework, FrameworkCheck::violations);

    private FrameworkJson() {}

    private static ObjectForm<Framework> framework(Fields<Framework> fields) {
        Key<String> id = fields.required("id", Scalars.WORD, Framework::id);
        Key<String> edition = fields.required("edition", Scalars.LINE, Framework::edition);
        Key<Text> name = fields.required("name", Scalars.TEXT, Framework::name);
        Key<LocalDate> from = fields.required("from", Dates.DATE, Framework::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, Framework::until);
        Key<List<Row>> rows = fields.list("rows", row(), ROWS, Framework::rows);
        return fields.make(values -> new Framework(
                values.get(id),
                values.get(edition),
                values.get(name),
                values.get(from),
                values.get(until),
                values.get(rows)));
    }

    private static Form<Row> row() {
        Fields<Row> fields = Fields.of("Row");
        Key<RuleId> id = fields.required("id", Scalars.RULE_ID, Row::id);
        Key<Integer> version = fields.required("version", NumberForm.within(1, 10_000), Row::version);
        Key<Source> source = fields.required("source", Scalars.SOURCE, Row::source);
        Key<RowOrigin> origin = fields.required("origin", TermForm.of(RowOrigin.class), Row::origin);
        Key<Text> says = fields.required("says", Scalars.TEXT, Row::says);
        Key<RowEffect> effect = fields.required("effect", TermForm.of(RowEffect.class), Row::effect);
        Key<List<RecipientClass>> recipients =
                fields.nonEmpty("recipients", TermForm.of(RecipientClass.class), MOST, Row::recipients);
        Key<List<Regime>> regimes = fields.nonEmpty("regimes", TermForm.of(Regime.class), MOST, Row::regimes);
        Key<List<SharingStage>> stages = fields.nonEmpty("stages", TermForm.of(SharingStage.class), MOST, Row::stages);
        Key<List<Purpose>> purposes = fields.nonEmpty("purposes", TermForm.of(Purpose.class), MOST, Row::purposes);
        Key<List<DataCategory>> categories = fields.nonEmpty("categories", Scalars.CATEGORY, MOST, Row::categories);
        Key<List<Position>> positions = fields.nonEmpty("positions", TermForm.of(Position.class), MOST, Row::positions);
        Key<List<RowDemand>> demands = fields.list("demands", TermForm.of(RowDemand.class), MOST, Row::demands);
        Key<List<OpenCondition>> conditions =
                fields.list("conditions", TermForm.of(OpenCondition.class), MOST, Row::conditions);
        return fields.make(values -> Row.builder()
                .id(values.get(id))
                .version(values.get(version))
                .source(values.get(source))
                .origin(values.get(origin))
                .says(values.get(says))
                .effect(values.get(effect))
                .recipients(values.get(recipients))
                .regimes(values.get(regimes))
                .stages(values.get(stages))
                .purposes(values.get(purposes))
                .categories(values.get(categories))
                .positions(values.get(positions))
                .demands(values.get(demands))
                .conditions(values.get(conditions))
                .build());
    }
}
