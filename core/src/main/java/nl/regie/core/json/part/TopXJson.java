package nl.regie.core.json.part;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.form.Variant;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.core.topx.Ages;
import nl.regie.core.topx.BackFrom;
import nl.regie.core.topx.Counted;
import nl.regie.core.topx.CountedBy;
import nl.regie.core.topx.Criterion;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.topx.ListUse;
import nl.regie.core.topx.LookBack;
import nl.regie.core.topx.Publication;
import nl.regie.core.topx.Subjective;
import nl.regie.core.topx.SubjectiveKind;
import nl.regie.core.topx.Tally;
import nl.regie.core.topx.Threshold;
import nl.regie.core.topx.TopXSettings;
import nl.regie.core.topx.Yardstick;

/** Forms of the criteria of lists. */
public final class TopXJson {

    private static final int MOST = 100;
    private static final Form<Tally> TALLY = tally();

    /** The form of {@link ListCriteria} within another document. */
    public static final Form<ListCriteria> CRITERIA = criteria(Fields.of("ListCriteria"));
    /** The form of {@link TopXSettings}. */
    public static final Form<TopXSettings> SETTINGS = settings();

    private TopXJson() {}

    private static Form<LookBack> lookBack() {
        Fields<LookBack> fields = Fields.of("LookBack");
        Key<Integer> months = fields.required("months", NumberForm.within(1, 600), LookBack::months);
        Key<BackFrom> from = fields.required("from", TermForm.of(BackFrom.class), LookBack::from);
        return fields.make(values -> new LookBack(values.get(months), values.get(from)));
    }

    private static Form<Tally> tally() {
        Fields<Tally> fields = Fields.of("Tally");
        Key<List<ProcedureStage>> stages =
                fields.nonEmpty("stages", TermForm.of(ProcedureStage.class), MOST, Tally::stages);
        Key<List<OffenceClass>> classes = fields.list("classes", TermForm.of(OffenceClass.class), MOST, Tally::classes);
        Key<Boolean> highImpact = fields.flag("highImpact", Tally::highImpact);
        Key<Boolean> irrevocable = fields.flag("irrevocable", Tally::irrevocable);
        Key<CountedBy> countedBy = fields.required("countedBy", TermForm.of(CountedBy.class), Tally::countedBy);
        Key<Optional<LookBack>> within = fields.optional("within", lookBack(), Tally::within);
        return fields.make(values -> new Tally(
                values.get(stages),
                values.get(classes),
                values.get(highImpact),
                values.get(irrevocable),
                values.get(countedBy),
                values.get(within)));
    }

    private static Form<Ages> ages() {
        Fields<Ages> fields = Fields.of("Ages");
        NumberForm age = NumberForm.within(0, 150);
        Key<Optional<Integer>> from = fields.optional("from", age, Ages::from);
        Key<Optional<Integer>> to = fields.optional("to", age, Ages::to);
        return fields.make(values -> new Ages(values.get(from), values.get(to)));
    }

    private static Form<Threshold> threshold() {
        Fields<Threshold> fields = Fields.of("Threshold");
        Key<Text> says = fields.required("says", Scalars.TEXT, Threshold::says);
        Key<Tally> tally = fields.required("tally", TALLY, Threshold::tally);
        Key<Optional<Integer>> atLeast = fields.optional("atLeast", NumberForm.within(1, 10_000), Threshold::atLeast);
        Key<Optional<Integer>> atMost = fields.optional("atMost", NumberForm.within(0, 10_000), Threshold::atMost);
        Key<Optional<Ages>> ages = fields.optional(
                "ages", ages(), threshold -> Optional.of(threshold.ages()).filter(group -> !group.isAll()));
        return fields.make(values -> new Threshold(
                values.get(says),
                values.get(tally),
                values.get(atLeast),
                values.get(atMost),
                values.get(ages).orElse(Ages.ALL)));
    }

    private static Form<Counted> counted() {
        Fields<Counted> fields = Fields.of("Counted");
        Key<List<Threshold>> anyOf = fields.nonEmpty("anyOf", threshold(), MOST, Counted::anyOf);
        return fields.make(values -> new Counted(values.get(anyOf)));
    }

    private static Form<Subjective> subjective() {
        Fields<Subjective> fields = Fields.of("Subjective");
        Key<SubjectiveKind> kind = fields.required("kind", TermForm.of(SubjectiveKind.class), Subjective::kind);
        return fields.make(values -> new Subjective(values.get(kind)));
    }

    private static Form<Criterion> criterion() {
        Fields<Criterion> fields = Fields.of("Criterion");
        Key<RuleId> id = fields.required("id", Scalars.RULE_ID, Criterion::id);
        Key<Integer> version = fields.required("version", NumberForm.within(1, 10_000), Criterion::version);
        Key<Source> source = fields.required("source", Scalars.SOURCE, Criterion::source);
        Key<Text> says = fields.required("says", Scalars.TEXT, Criterion::says);
        Key<Yardstick> by = fields.exactlyOne(
                List.of(
                        new Variant<>("counted", Counted.class, counted()),
                        new Variant<>("subjective", Subjective.class, subjective())),
                Criterion::by);
        return fields.make(values -> new Criterion(
                values.get(id), values.get(version), values.get(source), values.get(says), values.get(by)));
    }

    private static Form<Publication> publication() {
        Fields<Publication> fields = Fields.of("Publication");
        Key<String> where = fields.required("where", Scalars.LINE, Publication::where);
        Key<Optional<LocalDate>> on = fields.optional("on", Dates.DATE, Publication::on);
        return fields.make(values -> new Publication(values.get(where), values.get(on)));
    }

    /**
     * Describes criteria, as a document or within another one.
     *
     * @param fields the keys that come before
     * @return the form
     */
    public static ObjectForm<ListCriteria> criteria(Fields<ListCriteria> fields) {
        Key<String> id = fields.required("id", Scalars.WORD, ListCriteria::id);
        Key<String> edition = fields.required("edition", Scalars.LINE, ListCriteria::edition);
        Key<Text> name = fields.required("name", Scalars.TEXT, ListCriteria::name);
        Key<ListUse> use = fields.required("use", TermForm.of(ListUse.class), ListCriteria::use);
        Key<LocalDate> from = fields.required("from", Dates.DATE, ListCriteria::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, ListCriteria::until);
        Key<Optional<Publication>> published = fields.optional("published", publication(), ListCriteria::published);
        Key<Optional<Integer>> size = fields.optional("size", NumberForm.within(1, 100_000), ListCriteria::size);
        Key<List<Criterion>> criteria = fields.nonEmpty("criteria", criterion(), MOST, ListCriteria::criteria);
        Key<List<Tally>> order = fields.list("order", TALLY, MOST, ListCriteria::order);
        return fields.make(values -> ListCriteria.builder()
                .id(values.get(id))
                .edition(values.get(edition))
                .name(values.get(name))
                .use(values.get(use))
                .from(values.get(from))
                .until(values.get(until))
                .published(values.get(published))
                .size(values.get(size))
                .criteria(values.get(criteria))
                .order(values.get(order))
                .build());
    }

    private static Form<TopXSettings> settings() {
        Fields<TopXSettings> fields = Fields.of("TopXSettings");
        Key<List<ListCriteria>> criteria = fields.list("criteria", CRITERIA, MOST, TopXSettings::criteria);
        Key<List<MonthDay>> days = fields.nonEmpty("retestDays", Dates.MONTH_DAY, MOST, TopXSettings::retestDays);
        return fields.make(values -> new TopXSettings(values.get(criteria), values.get(days)));
    }
}
