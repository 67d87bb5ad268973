package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.consent.Consent;
import nl.regie.core.consent.HoldKind;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.consent.Representation;
import nl.regie.core.consent.Scope;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.person.FreeText;

/** Forms of consents and of what keeps data longer. */
public final class ConsentJson {

    /** The form of {@link Scope}. */
    public static final Form<Scope> SCOPE = scope();
    /** The form of {@link Representation}. */
    public static final Form<Representation> REPRESENTATION = representation();
    /** The form of {@link Consent}. */
    public static final Form<Consent> CONSENT = consent();
    /** The form of {@link LegalHold}. */
    public static final Form<LegalHold> LEGAL_HOLD = legalHold();

    private ConsentJson() {}

    private static Form<Scope> scope() {
        Fields<Scope> fields = Fields.of("Scope");
        Key<List<DataCategory>> categories = fields.nonEmpty("categories", Scalars.CATEGORY, 13, Scope::categories);
        Key<List<ParticipantId>> recipients = fields.list("recipients", IdJson.PARTICIPANT, 50, Scope::recipients);
        Key<FreeText> purpose = fields.required("purpose", PersonalJson.TEXT, Scope::purpose);
        return fields.make(values -> new Scope(values.get(categories), values.get(recipients), values.get(purpose)));
    }

    private static Form<Representation> representation() {
        Fields<Representation> fields = Fields.of("Representation");
        Key<PersonId> representative = fields.required("representative", IdJson.PERSON, Representation::representative);
        Key<FreeText> basis = fields.required("basis", PersonalJson.TEXT, Representation::basis);
        return fields.make(values -> new Representation(values.get(representative), values.get(basis)));
    }

    private static Form<Consent> consent() {
        Fields<Consent> fields = Fields.of("Consent");
        Key<ConsentId> id = fields.required("id", IdJson.CONSENT, Consent::id);
        Key<PersonId> of = fields.required("of", IdJson.PERSON, Consent::of);
        Key<Optional<Representation>> given = fields.optional("given", REPRESENTATION, Consent::given);
        Key<Scope> scope = fields.required("scope", SCOPE, Consent::scope);
        Key<LocalDate> from = fields.required("from", Dates.DATE, Consent::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, Consent::until);
        Key<Optional<LocalDate>> withdrawn = fields.optional("withdrawn", Dates.DATE, Consent::withdrawn);
        return fields.make(values -> new Consent(
                values.get(id),
                values.get(of),
                values.get(given),
                values.get(scope),
                values.get(from),
                values.get(until),
                values.get(withdrawn)));
    }

    private static Form<LegalHold> legalHold() {
        Fields<LegalHold> fields = Fields.of("LegalHold");
        Key<HoldKind> kind = fields.required("kind", TermForm.of(HoldKind.class), LegalHold::kind);
        Key<FreeText> basis = fields.required("basis", PersonalJson.TEXT, LegalHold::basis);
        Key<LocalDate> from = fields.required("from", Dates.DATE, LegalHold::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, LegalHold::until);
        Key<List<ItemId>> items = fields.list("items", IdJson.ITEM, 1000, LegalHold::items);
        return fields.make(values -> new LegalHold(
                values.get(kind), values.get(basis), values.get(from), values.get(until), values.get(items)));
    }
}
