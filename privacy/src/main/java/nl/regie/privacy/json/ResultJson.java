package nl.regie.privacy.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.competence.ActRequest;
import nl.regie.core.competence.PublicAct;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.id.Ids;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.FlagForm;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.form.TextForm;
import nl.regie.core.json.part.IdJson;
import nl.regie.core.json.part.LifeJson;
import nl.regie.core.json.part.PersonalJson;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.role.OutsideRole;
import nl.regie.privacy.result.Degree;
import nl.regie.privacy.result.Feedback;
import nl.regie.privacy.result.GivenResult;
import nl.regie.privacy.result.LawfulnessTest;
import nl.regie.privacy.result.RecipientKind;
import nl.regie.privacy.result.ResultId;
import nl.regie.privacy.result.ResultRegister;
import nl.regie.privacy.result.ResultRequest;
import nl.regie.privacy.result.ResultUse;
import nl.regie.privacy.result.SupplierAnswer;

/**
 * The doors for results: what somebody wants to give to a participant or a third, and the register of what was given and what recipients
 * reported of it. Both are for the controllers: they name participants, and hold what people typed.
 *
 * <p>Source: WGS 1.7; PRIV-8, SDK-1.
 */
public final class ResultJson {

    /** The most items of a request, and the most results and the most reports of a register; inclusive. */
    public static final int MOST = 20_000;

    /** The most participants that a request names. */
    private static final int PARTICIPANTS = 200;

    /** The kind of document that holds one request. */
    public static final DocumentType<ResultRequest> REQUEST =
            Codec.of("nl.regie.result-request", Version.FIRST, ResultJson::request, request -> List.of());

    /** The kind of document that holds one register. */
    public static final DocumentType<ResultRegister> REGISTER =
            Codec.of("nl.regie.result-register", Version.FIRST, ResultJson::register, register -> List.of());

    private ResultJson() {}

    private static ObjectForm<ResultRequest> request(Fields<ResultRequest> fields) {
        Key<LocalDate> on =
                fields.required("on", Dates.DATE, request -> request.act().on());
        Key<DecidedBy> by = fields.required(
                "by", LifeJson.DECIDED_BY, request -> request.act().by());
        Key<List<ParticipantId>> decidesWith = fields.list(
                "decidesWith",
                IdJson.PARTICIPANT,
                PARTICIPANTS,
                request -> request.act().decidesWith());
        Key<Optional<OutsideRole>> outsideRole = fields.optional(
                "outsideRole",
                TermForm.of(OutsideRole.class),
                request -> request.act().outsideRole());
        Key<ParticipantId> recipient = fields.required("recipient", IdJson.PARTICIPANT, ResultRequest::recipient);
        Key<Boolean> privateThird = fields.flag("privateThird", ResultRequest::privateThird);
        Key<List<ItemId>> items = fields.nonEmpty("items", IdJson.ITEM, MOST, ResultRequest::items);
        Key<ResultUse> use = fields.required("use", TermForm.of(ResultUse.class), ResultRequest::use);
        Key<Optional<Boolean>> compatible = fields.optional("compatible", FlagForm.FLAG, ResultRequest::compatible);
        Key<Optional<Boolean>> necessary = fields.optional("necessary", FlagForm.FLAG, ResultRequest::necessary);
        Key<List<ParticipantId>> objections =
                fields.list("objections", IdJson.PARTICIPANT, PARTICIPANTS, ResultRequest::objections);
        Key<Optional<LawfulnessTest>> test = fields.optional("test", test(), ResultRequest::test);
        Key<List<SupplierAnswer>> answers = fields.list("answers", answer(), PARTICIPANTS, ResultRequest::answers);
        Key<Optional<Boolean>> otherConditionsMet =
                fields.optional("otherConditionsMet", FlagForm.FLAG, ResultRequest::otherConditionsMet);
        return fields.make(values -> new ResultRequest(
                new ActRequest(
                        PublicAct.GIVE_RESULTS_TO_THIRD,
                        values.get(on),
                        values.get(by),
                        values.get(decidesWith),
                        values.get(outsideRole)),
                values.get(recipient),
                values.get(privateThird),
                values.get(items),
                values.get(use),
                values.get(compatible),
                values.get(necessary),
                values.get(objections),
                values.get(test),
                values.get(answers),
                values.get(otherConditionsMet)));
    }

    private static Form<LawfulnessTest> test() {
        Fields<LawfulnessTest> fields = Fields.of("LawfulnessTest");
        Key<LocalDate> on = fields.required("on", Dates.DATE, LawfulnessTest::on);
        Key<Boolean> lawful = fields.required("lawful", FlagForm.FLAG, LawfulnessTest::lawful);
        return fields.make(values -> new LawfulnessTest(values.get(on), values.get(lawful)));
    }

    private static Form<SupplierAnswer> answer() {
        Fields<SupplierAnswer> fields = Fields.of("SupplierAnswer");
        Key<ParticipantId> supplier = fields.required("supplier", IdJson.PARTICIPANT, SupplierAnswer::supplier);
        Key<Boolean> consents = fields.required("consents", FlagForm.FLAG, SupplierAnswer::consents);
        Key<LocalDate> on = fields.required("on", Dates.DATE, SupplierAnswer::on);
        return fields.make(values -> new SupplierAnswer(values.get(supplier), values.get(consents), values.get(on)));
    }

    private static ObjectForm<ResultRegister> register(Fields<ResultRegister> fields) {
        Form<ResultId> id = TextForm.pattern(Ids.PATTERN, "r1", ResultId::new, ResultId::value);
        Key<List<GivenResult>> results = fields.list("results", given(id), MOST, ResultRegister::results);
        Key<List<Feedback>> feedback = fields.list("feedback", feedback(id), MOST, ResultRegister::feedback);
        return fields.make(values -> new ResultRegister(values.get(results), values.get(feedback)));
    }

    private static Form<GivenResult> given(Form<ResultId> form) {
        Fields<GivenResult> fields = Fields.of("GivenResult");
        Key<ResultId> id = fields.required("id", form, GivenResult::id);
        Key<ParticipantId> recipient = fields.required("recipient", IdJson.PARTICIPANT, GivenResult::recipient);
        Key<RecipientKind> kind = fields.required("kind", TermForm.of(RecipientKind.class), GivenResult::kind);
        Key<LocalDate> on = fields.required("on", Dates.DATE, GivenResult::on);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, GivenResult::until);
        return fields.make(values -> new GivenResult(
                values.get(id), values.get(recipient), values.get(kind), values.get(on), values.get(until)));
    }

    private static Form<Feedback> feedback(Form<ResultId> form) {
        Fields<Feedback> fields = Fields.of("Feedback");
        Key<ResultId> result = fields.required("result", form, Feedback::result);
        Key<LocalDate> on = fields.required("on", Dates.DATE, Feedback::on);
        Key<Degree> effective = fields.required("effective", TermForm.of(Degree.class), Feedback::effective);
        Key<Degree> useful = fields.required("useful", TermForm.of(Degree.class), Feedback::useful);
        Key<Boolean> followedUp = fields.required("followedUp", FlagForm.FLAG, Feedback::followedUp);
        Key<Optional<FreeText>> reasons = fields.optional("reasons", PersonalJson.TEXT, Feedback::reasons);
        return fields.make(values -> new Feedback(
                values.get(result),
                values.get(on),
                values.get(effective),
                values.get(useful),
                values.get(followedUp),
                values.get(reasons)));
    }
}
