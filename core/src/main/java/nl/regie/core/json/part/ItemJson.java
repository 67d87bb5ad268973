package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.Version;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Note;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.item.Release;
import nl.regie.core.item.Secrecy;
import nl.regie.core.item.SecrecyGround;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.form.Variant;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.Offence;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Relation;
import nl.regie.core.plan.Measure;
import nl.regie.core.problem.AftercareCondition;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.core.support.Finance;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.Health;
import nl.regie.core.support.Housing;
import nl.regie.core.support.Income;
import nl.regie.core.support.Provision;

/** Forms of items: labels first, then exactly one content. */
public final class ItemJson {

    /** The form of {@link Secrecy}. */
    public static final Form<Secrecy> SECRECY = secrecy();
    /** The form of {@link Ground}. */
    public static final Form<Ground> GROUND = ground();
    /** The form of {@link SupplierCondition}. */
    public static final Form<SupplierCondition> SUPPLIER_CONDITION = supplierCondition();
    /** The form of {@link Release}. */
    public static final Form<Release> RELEASE = release();
    /** The form of {@link Labels}. */
    public static final Form<Labels> LABELS = labels();
    /** The form of {@link Note}. */
    public static final Form<Note> NOTE = note();
    /** The form of {@link AreaFact}. */
    public static final Form<AreaFact> AREA_FACT = areaFact();
    /** The forms of the contents, by the keys that name them. */
    public static final List<Variant<? extends Content>> CONTENTS = contents();
    /** The longest list of items in one case, inclusive. */
    public static final int MOST = 10_000;
    /** The form of {@link Item}. */
    public static final Form<Item> ITEM = item();

    private ItemJson() {}

    private static Form<Secrecy> secrecy() {
        Fields<Secrecy> fields = Fields.of("Secrecy");
        Key<SecrecyGround> ground = fields.required("ground", TermForm.of(SecrecyGround.class), Secrecy::ground);
        Key<Optional<ConsentId>> consent = fields.optional("consent", IdJson.CONSENT, Secrecy::consent);
        Key<PersonId> decidedBy = fields.required("decidedBy", IdJson.PERSON, Secrecy::decidedBy);
        Key<List<FreeText>> reasoning = fields.list("reasoning", PersonalJson.TEXT, 20, Secrecy::reasoning);
        return fields.make(values ->
                new Secrecy(values.get(ground), values.get(consent), values.get(decidedBy), values.get(reasoning)));
    }

    private static Form<Ground> ground() {
        Fields<Ground> fields = Fields.of("Ground");
        Key<GroundKind> kind = fields.required("kind", TermForm.of(GroundKind.class), Ground::kind);
        Key<Optional<PoliceOrigin>> policeOrigin =
                fields.optional("policeOrigin", TermForm.of(PoliceOrigin.class), Ground::policeOrigin);
        Key<Optional<String>> article = fields.optional("article", Scalars.LINE, Ground::article);
        Key<Optional<Secrecy>> secrecy = fields.optional("secrecy", SECRECY, Ground::secrecy);
        return fields.make(values ->
                new Ground(values.get(kind), values.get(policeOrigin), values.get(article), values.get(secrecy)));
    }

    private static Form<SupplierCondition> supplierCondition() {
        Fields<SupplierCondition> fields = Fields.of("SupplierCondition");
        Key<ConditionKind> kind = fields.required("kind", TermForm.of(ConditionKind.class), SupplierCondition::kind);
        Key<List<ParticipantId>> participants =
                fields.list("participants", IdJson.PARTICIPANT, 50, SupplierCondition::participants);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, SupplierCondition::until);
        Key<Optional<FreeText>> words = fields.optional("words", PersonalJson.TEXT, SupplierCondition::words);
        return fields.make(values -> new SupplierCondition(
                values.get(kind), values.get(participants), values.get(until), values.get(words)));
    }

    private static Form<Release> release() {
        Fields<Release> fields = Fields.of("Release");
        Key<ParticipantId> to = fields.required("to", IdJson.PARTICIPANT, Release::to);
        Key<PersonId> by = fields.required("by", IdJson.PERSON, Release::by);
        Key<LocalDate> on = fields.required("on", Dates.DATE, Release::on);
        return fields.make(values -> new Release(values.get(to), values.get(by), values.get(on)));
    }

    private static Form<Labels> labels() {
        Fields<Labels> fields = Fields.of("Labels");
        Key<DataCategory> category = fields.required("category", Scalars.CATEGORY, Labels::category);
        Key<Optional<PersonId>> subject = fields.optional("subject", IdJson.PERSON, Labels::subject);
        Key<ParticipantId> supplier = fields.required("supplier", IdJson.PARTICIPANT, Labels::supplier);
        Key<Ground> ground = fields.required("ground", GROUND, Labels::ground);
        Key<LocalDate> firstProcessed = fields.required("firstProcessed", Dates.DATE, Labels::firstProcessed);
        Key<List<SupplierCondition>> conditions = fields.list("conditions", SUPPLIER_CONDITION, 20, Labels::conditions);
        Key<List<Release>> releases = fields.list("releases", RELEASE, 50, Labels::releases);
        return fields.make(values -> new Labels(
                values.get(category),
                values.get(subject),
                values.get(supplier),
                values.get(ground),
                values.get(firstProcessed),
                values.get(conditions),
                values.get(releases)));
    }

    private static Form<Note> note() {
        Fields<Note> fields = Fields.of("Note");
        Key<FreeText> words = fields.required("words", PersonalJson.TEXT, Note::words);
        return fields.make(values -> new Note(values.get(words)));
    }

    private static Form<AreaFact> areaFact() {
        Fields<AreaFact> fields = Fields.of("AreaFact");
        Key<Problem> problem = fields.required("problem", TermForm.of(Problem.class), AreaFact::problem);
        Key<Standing> standing = fields.required("standing", TermForm.of(Standing.class), AreaFact::standing);
        Key<Optional<LocalDate>> since = fields.optional("since", Dates.DATE, AreaFact::since);
        Key<Optional<Severity>> severity = fields.optional("severity", TermForm.of(Severity.class), AreaFact::severity);
        Key<Optional<FreeText>> words = fields.optional("words", PersonalJson.TEXT, AreaFact::words);
        return fields.make(values -> new AreaFact(
                values.get(problem), values.get(standing), values.get(since), values.get(severity), values.get(words)));
    }

    private static List<Variant<? extends Content>> contents() {
        return List.of(
                new Variant<>("identity", Identity.class, PersonJson.IDENTITY),
                new Variant<>("contact", Contact.class, PersonJson.CONTACT),
                new Variant<>("citizenNumber", CitizenNumber.class, PersonJson.CITIZEN_NUMBER),
                new Variant<>("relation", Relation.class, PersonJson.RELATION),
                new Variant<>("housing", Housing.class, SupportJson.HOUSING),
                new Variant<>("finance", Finance.class, SupportJson.FINANCE),
                new Variant<>("income", Income.class, SupportJson.INCOME),
                new Variant<>("health", Health.class, SupportJson.HEALTH),
                new Variant<>("provision", Provision.class, SupportJson.PROVISION),
                new Variant<>("guidance", Guidance.class, SupportJson.GUIDANCE),
                new Variant<>("signal", Signal.class, ProblemJson.SIGNAL),
                new Variant<>("domainScore", DomainScore.class, ProblemJson.DOMAIN_SCORE),
                new Variant<>("aftercareCondition", AftercareCondition.class, ProblemJson.AFTERCARE_CONDITION),
                new Variant<>("appraisal", Appraisal.class, ProblemJson.APPRAISAL, new Version(1, 1)),
                new Variant<>("offence", Offence.class, OffenceJson.OFFENCE),
                new Variant<>("incident", Incident.class, OffenceJson.INCIDENT),
                new Variant<>("detention", Detention.class, OffenceJson.DETENTION),
                new Variant<>("measure", Measure.class, PlanJson.MEASURE),
                new Variant<>("note", Note.class, NOTE),
                new Variant<>("areaFact", AreaFact.class, AREA_FACT));
    }

    private static Form<Item> item() {
        Fields<Item> fields = Fields.of("Item");
        Key<ItemId> id = fields.required("id", IdJson.ITEM, Item::id);
        Key<Labels> labels = fields.required("labels", LABELS, Item::labels);
        Key<Content> content = fields.exactlyOne(CONTENTS, Item::content);
        return fields.make(values -> new Item(values.get(id), values.get(labels), values.get(content)));
    }
}
