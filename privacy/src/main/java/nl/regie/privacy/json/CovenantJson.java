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
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.form.TextForm;
import nl.regie.core.json.form.Variant;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.ClauseEffect;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.CovenantCheck;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.SharingStage;
import nl.regie.privacy.framework.Widening;
import nl.regie.privacy.framework.WideningKind;

/**
 * The door for covenants. {@code check} refuses a clause that widens what the law allows; {@code read} only reads.
 *
 * <p>Source: ON 3; PRIV-3, SDK-1.
 */
public final class CovenantJson {

    /** What stands as {@code format} in every covenant. */
    public static final String FORMAT = "nl.regie.covenant";

    private static final int CLAUSES = 1_000;
    private static final Form<Reach> REACH = reach();
    private static final Form<OpenCondition> CONDITION = TermForm.of(OpenCondition.class);
    private static final Form<String> NUMBER =
            TextForm.pattern(Clause.NUMBER, "4.2", CovenantJson::number, number -> number);

    /** The kind of document that holds one covenant. */
    public static final DocumentType<Covenant> TYPE =
            Codec.of(FORMAT, new Version(1, 0), CovenantJson::covenant, CovenantCheck::violations);

    private CovenantJson() {}

    private static String number(String text) {
        MalformedValueException.unless(text.matches(Clause.NUMBER), ValueCode.PATTERN, "number");
        return text;
    }

    private static ObjectForm<Covenant> covenant(Fields<Covenant> fields) {
        Key<String> id = fields.required("id", Scalars.WORD, Covenant::id);
        Key<String> edition = fields.required("edition", Scalars.LINE, Covenant::edition);
        Key<Text> name = fields.required("name", Scalars.TEXT, Covenant::name);
        Key<LocalDate> from = fields.required("from", Dates.DATE, Covenant::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, Covenant::until);
        Key<List<Clause>> clauses = fields.list("clauses", clause(), CLAUSES, Covenant::clauses);
        return fields.make(values -> new Covenant(
                values.get(id),
                values.get(edition),
                values.get(name),
                values.get(from),
                values.get(until),
                values.get(clauses)));
    }

    private static Form<Clause> clause() {
        Fields<Clause> fields = Fields.of("Clause");
        Key<String> number = fields.required("number", NUMBER, Clause::number);
        Key<Text> says = fields.required("says", Scalars.TEXT, Clause::says);
        Key<ClauseEffect> effect = fields.exactlyOne(
                List.of(
                        new Variant<>("excludes", Exclusion.class, exclusion()),
                        new Variant<>("demands", Demand.class, demand()),
                        new Variant<>("appoints", Appointment.class, appointment()),
                        new Variant<>("widens", Widening.class, widening())),
                Clause::effect);
        return fields.make(values -> new Clause(values.get(number), values.get(says), values.get(effect)));
    }

    private static Form<Exclusion> exclusion() {
        Fields<Exclusion> fields = Fields.of("Exclusion");
        Key<Reach> of = fields.required("of", REACH, Exclusion::of);
        return fields.make(values -> new Exclusion(values.get(of)));
    }

    private static Form<Demand> demand() {
        Fields<Demand> fields = Fields.of("Demand");
        Key<Reach> of = fields.required("of", REACH, Demand::of);
        Key<OpenCondition> condition = fields.required("condition", CONDITION, Demand::condition);
        return fields.make(values -> new Demand(values.get(of), values.get(condition)));
    }

    private static Form<Appointment> appointment() {
        Fields<Appointment> fields = Fields.of("Appointment");
        Key<OpenCondition> condition = fields.required("condition", CONDITION, Appointment::condition);
        Key<CaseRole> role = fields.required("role", TermForm.of(CaseRole.class), Appointment::role);
        return fields.make(values -> new Appointment(values.get(condition), values.get(role)));
    }

    private static Form<Widening> widening() {
        Fields<Widening> fields = Fields.of("Widening");
        Key<WideningKind> kind = fields.required("kind", TermForm.of(WideningKind.class), Widening::kind);
        return fields.make(values -> new Widening(values.get(kind)));
    }

    private static Form<Reach> reach() {
        Fields<Reach> fields = Fields.of("Reach");
        int most = FrameworkJson.MOST;
        Key<List<RecipientClass>> recipients =
                fields.list("recipients", TermForm.of(RecipientClass.class), most, Reach::recipients);
        Key<List<OrganisationType>> organisations =
                fields.list("organisations", TermForm.of(OrganisationType.class), most, Reach::organisations);
        Key<List<SharingStage>> stages = fields.list("stages", TermForm.of(SharingStage.class), most, Reach::stages);
        Key<List<Purpose>> purposes = fields.list("purposes", TermForm.of(Purpose.class), most, Reach::purposes);
        Key<List<DataCategory>> categories = fields.list("categories", Scalars.CATEGORY, most, Reach::categories);
        Key<List<Position>> positions = fields.list("positions", TermForm.of(Position.class), most, Reach::positions);
        return fields.make(values -> new Reach(
                values.get(recipients),
                values.get(organisations),
                values.get(stages),
                values.get(purposes),
                values.get(categories),
                values.get(positions)));
    }
}
