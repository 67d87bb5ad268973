package nl.regie.privacy.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.form.Variant;
import nl.regie.core.json.part.IdJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.RuleId;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.minimisation.Receipt;
import nl.regie.privacy.minimisation.ReceiptLine;
import nl.regie.privacy.minimisation.ReceiptOutcome;

/**
 * The door for receipts, for the controllers only. A receipt holds ids and no content; it still tells what was withheld from whom.
 *
 * <p>Source: PRIV-4, PRIV-11, SDK-1.
 */
public final class ReceiptJson {

    /** What stands as {@code format} in every receipt. */
    public static final String FORMAT = "nl.regie.receipt";

    /** The kind of document that holds one receipt. */
    public static final DocumentType<Receipt> TYPE =
            Codec.of(FORMAT, new Version(1, 1), ReceiptJson::receipt, receipt -> List.of());

    /** As many items as a case may hold, with its agreements and results. */
    private static final int LINES = 11_200;

    private ReceiptJson() {}

    private static ObjectForm<Receipt> receipt(Fields<Receipt> fields) {
        Key<CaseId> caseId = fields.required("case", IdJson.CASE, Receipt::caseId);
        Key<Recipient> recipient = fields.exactlyOne(
                List.of(
                        new Variant<>("participant", Recipient.InCase.class, inCase()),
                        new Variant<>("outside", Recipient.OutsideCase.class, outsideCase()),
                        new Variant<>("other", Recipient.OtherParty.class, otherParty())),
                Receipt::recipient);
        Key<Purpose> purpose = fields.required("purpose", TermForm.of(Purpose.class), Receipt::purpose);
        Key<LocalDate> asOf = fields.required("asOf", Dates.DATE, Receipt::asOf);
        Key<Basis> basis = fields.required("basis", basis(), Receipt::basis);
        Key<List<ReceiptLine>> lines = fields.list("lines", line(), LINES, Receipt::lines);
        return fields.make(values -> new Receipt(
                values.get(caseId),
                values.get(recipient),
                values.get(purpose),
                values.get(asOf),
                values.get(basis),
                values.get(lines)));
    }

    private static Form<Recipient.InCase> inCase() {
        Fields<Recipient.InCase> fields = Fields.of("RecipientInCase");
        Key<ParticipantId> id = fields.required("id", IdJson.PARTICIPANT, Recipient.InCase::participant);
        Key<Optional<PersonId>> person = fields.optional("person", IdJson.PERSON, Recipient.InCase::person);
        Key<Optional<CaseRole>> role = fields.optional("role", TermForm.of(CaseRole.class), Recipient.InCase::role);
        return fields.make(values -> new Recipient.InCase(values.get(id), values.get(person), values.get(role)));
    }

    private static Form<Recipient.OutsideCase> outsideCase() {
        Fields<Recipient.OutsideCase> fields = Fields.of("RecipientOutsideCase");
        Key<OutsideRole> role = fields.required("role", TermForm.of(OutsideRole.class), Recipient.OutsideCase::role);
        return fields.make(values -> new Recipient.OutsideCase(values.get(role)));
    }

    private static Form<Recipient.OtherParty> otherParty() {
        Fields<Recipient.OtherParty> fields = Fields.of("RecipientOtherParty");
        Key<ParticipantId> id = fields.required("id", IdJson.PARTICIPANT, Recipient.OtherParty::id);
        Key<RecipientClass> kind =
                fields.required("kind", TermForm.of(RecipientClass.class), Recipient.OtherParty::kind);
        return fields.make(values -> new Recipient.OtherParty(values.get(id), values.get(kind)));
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

    private static Form<ReceiptLine> line() {
        Fields<ReceiptLine> fields = Fields.of("ReceiptLine");
        Key<ItemId> item = fields.required("item", IdJson.ITEM, ReceiptLine::item);
        Key<DataCategory> category = fields.required("category", Scalars.CATEGORY, ReceiptLine::category);
        Key<ReceiptOutcome> outcome =
                fields.required("outcome", TermForm.of(ReceiptOutcome.class), ReceiptLine::outcome);
        Key<RuleId> rule = fields.required("rule", Scalars.RULE_ID, ReceiptLine::rule);
        Key<Boolean> wordsWithheld = fields.flag("wordsWithheld", ReceiptLine::wordsWithheld);
        Key<Optional<ItemId>> shownAs = fields.optional("shownAs", IdJson.ITEM, ReceiptLine::shownAs);
        fields.since(new Version(1, 1));
        Key<Optional<PersonId>> subject = fields.optional("subject", IdJson.PERSON, ReceiptLine::subject);
        return fields.make(values -> new ReceiptLine(
                values.get(item),
                values.get(category),
                values.get(subject),
                values.get(outcome),
                values.get(rule),
                values.get(wordsWithheld),
                values.get(shownAs)));
    }
}
