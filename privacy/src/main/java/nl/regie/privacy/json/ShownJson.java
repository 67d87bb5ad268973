package nl.regie.privacy.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.form.Variant;
import nl.regie.core.json.part.IdJson;
import nl.regie.core.json.part.ItemJson;
import nl.regie.core.json.part.OrganisationJson;
import nl.regie.core.json.part.PersonalJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Position;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.role.CaseRole;
import nl.regie.privacy.minimisation.ShownAgreement;
import nl.regie.privacy.minimisation.ShownCondition;
import nl.regie.privacy.minimisation.ShownItem;
import nl.regie.privacy.minimisation.ShownLabels;
import nl.regie.privacy.minimisation.ShownParticipant;
import nl.regie.privacy.minimisation.ShownPerson;
import nl.regie.privacy.minimisation.ShownResult;
import nl.regie.privacy.minimisation.ShownRole;

/** Forms of what a recipient is shown of a case. */
final class ShownJson {

    /** As in a case; this kind of document had all of them from its first version on. */
    private static final List<Variant<? extends Content>> CONTENTS = ItemJson.CONTENTS.stream()
            .<Variant<? extends Content>>map(ShownJson::first)
            .toList();

    static final Form<ShownCondition> CONDITION = condition();
    static final Form<ShownLabels> LABELS = labels();
    static final Form<ShownItem> ITEM = item();
    static final Form<ShownAgreement> AGREEMENT = agreement();
    static final Form<ShownResult> RESULT = result();
    static final Form<ShownRole> ROLE = role();
    static final Form<ShownParticipant> PARTICIPANT = participant();
    static final Form<ShownPerson> PERSON = person();

    private ShownJson() {}

    private static <C extends Content> Variant<C> first(Variant<C> content) {
        return new Variant<>(content.key(), content.type(), content.form());
    }

    private static Form<ShownCondition> condition() {
        Fields<ShownCondition> fields = Fields.of("ShownCondition");
        Key<ConditionKind> kind = fields.required("kind", TermForm.of(ConditionKind.class), ShownCondition::kind);
        Key<List<ParticipantId>> participants =
                fields.list("participants", IdJson.PARTICIPANT, 50, ShownCondition::participants);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, ShownCondition::until);
        Key<Optional<FreeText>> words = fields.optional("words", PersonalJson.TEXT, ShownCondition::words);
        return fields.make(values ->
                new ShownCondition(values.get(kind), values.get(participants), values.get(until), values.get(words)));
    }

    private static Form<ShownLabels> labels() {
        Fields<ShownLabels> fields = Fields.of("ShownLabels");
        Key<DataCategory> category = fields.required("category", Scalars.CATEGORY, ShownLabels::category);
        Key<Optional<PersonId>> subject = fields.optional("subject", IdJson.PERSON, ShownLabels::subject);
        Key<ParticipantId> supplier = fields.required("supplier", IdJson.PARTICIPANT, ShownLabels::supplier);
        Key<LocalDate> firstProcessed = fields.required("firstProcessed", Dates.DATE, ShownLabels::firstProcessed);
        Key<List<ShownCondition>> conditions = fields.list("conditions", CONDITION, 20, ShownLabels::conditions);
        return fields.make(values -> new ShownLabels(
                values.get(category),
                values.get(subject),
                values.get(supplier),
                values.get(firstProcessed),
                values.get(conditions)));
    }

    private static Form<ShownItem> item() {
        Fields<ShownItem> fields = Fields.of("ShownItem");
        Key<ItemId> id = fields.required("id", IdJson.ITEM, ShownItem::id);
        Key<ShownLabels> labels = fields.required("labels", LABELS, ShownItem::labels);
        Key<Content> content = fields.exactlyOne(CONTENTS, ShownItem::content);
        return fields.make(values -> new ShownItem(values.get(id), values.get(labels), values.get(content)));
    }

    private static Form<ShownAgreement> agreement() {
        Fields<ShownAgreement> fields = Fields.of("ShownAgreement");
        Key<ItemId> id = fields.required("id", IdJson.ITEM, ShownAgreement::id);
        Key<ShownLabels> labels = fields.required("labels", LABELS, ShownAgreement::labels);
        Key<ParticipantId> who = fields.required("who", IdJson.PARTICIPANT, ShownAgreement::who);
        Key<Optional<PersonId>> person = fields.optional("person", IdJson.PERSON, ShownAgreement::person);
        Key<Optional<FreeText>> what = fields.optional("what", PersonalJson.TEXT, ShownAgreement::what);
        Key<LocalDate> by = fields.required("by", Dates.DATE, ShownAgreement::by);
        Key<LocalDate> progressOn = fields.required("progressOn", Dates.DATE, ShownAgreement::progressOn);
        Key<Optional<FreeText>> intendedResult =
                fields.optional("intendedResult", PersonalJson.TEXT, ShownAgreement::intendedResult);
        Key<AgreementState> state = fields.required("state", TermForm.of(AgreementState.class), ShownAgreement::state);
        Key<Optional<String>> measure = fields.optional("measure", Scalars.WORD, ShownAgreement::measure);
        Key<List<ItemId>> restsOn = fields.list("restsOn", IdJson.ITEM, 100, ShownAgreement::restsOn);
        Key<Optional<LocalDate>> doneOn = fields.optional("doneOn", Dates.DATE, ShownAgreement::doneOn);
        Key<Optional<ParticipantId>> successor =
                fields.optional("successor", IdJson.PARTICIPANT, ShownAgreement::successor);
        return fields.make(values -> new ShownAgreement(
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

    private static Form<ShownResult> result() {
        Fields<ShownResult> fields = Fields.of("ShownResult");
        Key<ItemId> id = fields.required("id", IdJson.ITEM, ShownResult::id);
        Key<ShownLabels> labels = fields.required("labels", LABELS, ShownResult::labels);
        Key<LocalDate> on = fields.required("on", Dates.DATE, ShownResult::on);
        Key<FreeText> outcome = fields.required("outcome", PersonalJson.TEXT, ShownResult::outcome);
        Key<List<ItemId>> restsOn = fields.list("restsOn", IdJson.ITEM, 100, ShownResult::restsOn);
        return fields.make(values -> new ShownResult(
                values.get(id), values.get(labels), values.get(on), values.get(outcome), values.get(restsOn)));
    }

    private static Form<ShownRole> role() {
        Fields<ShownRole> fields = Fields.of("ShownRole");
        Key<PersonId> person = fields.required("person", IdJson.PERSON, ShownRole::person);
        Key<ParticipantId> participant = fields.required("participant", IdJson.PARTICIPANT, ShownRole::participant);
        Key<CaseRole> role = fields.required("role", TermForm.of(CaseRole.class), ShownRole::role);
        Key<Boolean> finallyAccountable = fields.flag("finallyAccountable", ShownRole::finallyAccountable);
        return fields.make(values -> new ShownRole(
                values.get(person), values.get(participant), values.get(role), values.get(finallyAccountable)));
    }

    private static Form<ShownParticipant> participant() {
        Fields<ShownParticipant> fields = Fields.of("ShownParticipant");
        Key<ParticipantId> id = fields.required("id", IdJson.PARTICIPANT, ShownParticipant::id);
        Key<Organisation> organisation =
                fields.required("organisation", OrganisationJson.ORGANISATION, ShownParticipant::organisation);
        return fields.make(values -> new ShownParticipant(values.get(id), values.get(organisation)));
    }

    private static Form<ShownPerson> person() {
        Fields<ShownPerson> fields = Fields.of("ShownPerson");
        Key<PersonId> id = fields.required("id", IdJson.PERSON, ShownPerson::id);
        Key<Position> position = fields.required("position", TermForm.of(Position.class), ShownPerson::position);
        return fields.make(values -> new ShownPerson(values.get(id), values.get(position)));
    }
}
