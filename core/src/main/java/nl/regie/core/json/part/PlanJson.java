package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.Version;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Labels;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.person.FreeText;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Resource;
import nl.regie.core.plan.ResourceKind;
import nl.regie.core.plan.Result;
import nl.regie.core.plan.Strand;

/** Forms of plans, agreements and results. */
public final class PlanJson {

    /** The form of {@link Measure}. */
    public static final Form<Measure> MEASURE = measure();
    /** The form of {@link Agreement}. */
    public static final Form<Agreement> AGREEMENT = agreement();
    /** The form of {@link Plan}. */
    public static final Form<Plan> PLAN = plan();
    /** The form of {@link Result}. */
    public static final Form<Result> RESULT = result();

    private PlanJson() {}

    private static Form<Measure> measure() {
        Fields<Measure> fields = Fields.of("Measure");
        Key<String> code = fields.required("code", Scalars.WORD, Measure::code);
        Key<Strand> strand = fields.required("strand", TermForm.of(Strand.class), Measure::strand);
        Key<MeasureState> state = fields.required("state", TermForm.of(MeasureState.class), Measure::state);
        Key<Optional<ParticipantId>> decidedBy = fields.optional("decidedBy", IdJson.PARTICIPANT, Measure::decidedBy);
        Key<Optional<LocalDate>> from = fields.optional("from", Dates.DATE, Measure::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, Measure::until);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, Measure::note);
        return fields.make(values -> new Measure(
                values.get(code),
                values.get(strand),
                values.get(state),
                values.get(decidedBy),
                values.get(from),
                values.get(until),
                values.get(note)));
    }

    private static Form<Agreement> agreement() {
        Fields<Agreement> fields = Fields.of("Agreement");
        Key<ItemId> id = fields.required("id", IdJson.ITEM, Agreement::id);
        Key<Labels> labels = fields.required("labels", ItemJson.LABELS, Agreement::labels);
        Key<ParticipantId> who = fields.required("who", IdJson.PARTICIPANT, Agreement::who);
        Key<Optional<PersonId>> person = fields.optional("person", IdJson.PERSON, Agreement::person);
        Key<FreeText> what = fields.required("what", PersonalJson.TEXT, Agreement::what);
        Key<LocalDate> by = fields.required("by", Dates.DATE, Agreement::by);
        Key<LocalDate> progressOn = fields.required("progressOn", Dates.DATE, Agreement::progressOn);
        Key<FreeText> intendedResult = fields.required("intendedResult", PersonalJson.TEXT, Agreement::intendedResult);
        Key<AgreementState> state = fields.required("state", TermForm.of(AgreementState.class), Agreement::state);
        Key<Optional<String>> measure = fields.optional("measure", Scalars.WORD, Agreement::measure);
        Key<List<ItemId>> restsOn = fields.list("restsOn", IdJson.ITEM, 100, Agreement::restsOn);
        fields.since(new Version(1, 1));
        Key<Optional<LocalDate>> doneOn = fields.optional("doneOn", Dates.DATE, Agreement::doneOn);
        Key<Optional<ParticipantId>> successor = fields.optional("successor", IdJson.PARTICIPANT, Agreement::successor);
        return fields.make(values -> new Agreement(
                values.get(id),
                values.get(labels),
                values.get(who),
                values.get(person),
                values.get(what),
                values.get(by),
                values.get(progressOn),
                values.get(intendedResult),
                values.get(state),
                values.get(measure),
                values.get(restsOn),
                values.get(doneOn),
                values.get(successor)));
    }

    private static Form<Plan> plan() {
        Fields<Plan> fields = Fields.of("Plan");
        Key<LocalDate> agreedOn = fields.required("agreedOn", Dates.DATE, Plan::agreedOn);
        Key<List<Agreement>> agreements = fields.nonEmpty("agreements", AGREEMENT, 200, Plan::agreements);
        fields.since(new Version(1, 1));
        Key<List<Resource>> resources = fields.list("resources", resource(), 200, Plan::resources);
        return fields.make(values -> new Plan(values.get(agreedOn), values.get(agreements), values.get(resources)));
    }

    private static Form<Resource> resource() {
        Fields<Resource> fields = Fields.of("Resource");
        Key<ResourceKind> kind = fields.required("kind", TermForm.of(ResourceKind.class), Resource::kind);
        Key<Optional<ItemId>> neededFor = fields.optional("neededFor", IdJson.ITEM, Resource::neededFor);
        Key<Optional<ParticipantId>> payer = fields.optional("payer", IdJson.PARTICIPANT, Resource::payer);
        Key<Boolean> covered = fields.flag("covered", Resource::covered);
        return fields.make(values ->
                new Resource(values.get(kind), values.get(neededFor), values.get(payer), values.get(covered)));
    }

    private static Form<Result> result() {
        Fields<Result> fields = Fields.of("Result");
        Key<ItemId> id = fields.required("id", IdJson.ITEM, Result::id);
        Key<Labels> labels = fields.required("labels", ItemJson.LABELS, Result::labels);
        Key<LocalDate> on = fields.required("on", Dates.DATE, Result::on);
        Key<FreeText> outcome = fields.required("outcome", PersonalJson.TEXT, Result::outcome);
        Key<List<ItemId>> restsOn = fields.list("restsOn", IdJson.ITEM, 100, Result::restsOn);
        return fields.make(values -> new Result(
                values.get(id), values.get(labels), values.get(on), values.get(outcome), values.get(restsOn)));
    }
}
