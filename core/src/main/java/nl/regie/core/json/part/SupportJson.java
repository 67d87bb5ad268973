package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.person.FreeText;
import nl.regie.core.problem.Standing;
import nl.regie.core.support.Finance;
import nl.regie.core.support.FinanceKind;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.GuidanceKind;
import nl.regie.core.support.Health;
import nl.regie.core.support.HealthKind;
import nl.regie.core.support.Housing;
import nl.regie.core.support.HousingSituation;
import nl.regie.core.support.Income;
import nl.regie.core.support.IncomeSource;
import nl.regie.core.support.Provision;
import nl.regie.core.support.ProvisionKind;
import nl.regie.core.support.ProvisionState;

/** Forms of circumstances, care and help. */
public final class SupportJson {

    /** The form of {@link Housing}. */
    public static final Form<Housing> HOUSING = housing();
    /** The form of {@link Finance}. */
    public static final Form<Finance> FINANCE = finance();
    /** The form of {@link Income}. */
    public static final Form<Income> INCOME = income();
    /** The form of {@link Health}. */
    public static final Form<Health> HEALTH = health();
    /** The form of {@link Provision}. */
    public static final Form<Provision> PROVISION = provision();
    /** The form of {@link Guidance}. */
    public static final Form<Guidance> GUIDANCE = guidance();

    private SupportJson() {}

    private static Form<Housing> housing() {
        Fields<Housing> fields = Fields.of("Housing");
        Key<HousingSituation> situation =
                fields.required("situation", TermForm.of(HousingSituation.class), Housing::situation);
        Key<Optional<LocalDate>> since = fields.optional("since", Dates.DATE, Housing::since);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, Housing::note);
        return fields.make(values -> new Housing(values.get(situation), values.get(since), values.get(note)));
    }

    private static Form<Finance> finance() {
        Fields<Finance> fields = Fields.of("Finance");
        Key<FinanceKind> state = fields.required("state", TermForm.of(FinanceKind.class), Finance::state);
        Key<Optional<LocalDate>> since = fields.optional("since", Dates.DATE, Finance::since);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, Finance::note);
        return fields.make(values -> new Finance(values.get(state), values.get(since), values.get(note)));
    }

    private static Form<Income> income() {
        Fields<Income> fields = Fields.of("Income");
        Key<IncomeSource> source = fields.required("source", TermForm.of(IncomeSource.class), Income::source);
        Key<Optional<LocalDate>> since = fields.optional("since", Dates.DATE, Income::since);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, Income::note);
        return fields.make(values -> new Income(values.get(source), values.get(since), values.get(note)));
    }

    private static Form<Health> health() {
        Fields<Health> fields = Fields.of("Health");
        Key<HealthKind> kind = fields.required("kind", TermForm.of(HealthKind.class), Health::kind);
        Key<Standing> standing = fields.required("standing", TermForm.of(Standing.class), Health::standing);
        Key<Optional<LocalDate>> since = fields.optional("since", Dates.DATE, Health::since);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, Health::note);
        return fields.make(
                values -> new Health(values.get(kind), values.get(standing), values.get(since), values.get(note)));
    }

    private static Form<Provision> provision() {
        Fields<Provision> fields = Fields.of("Provision");
        Key<ProvisionKind> kind = fields.required("kind", TermForm.of(ProvisionKind.class), Provision::kind);
        Key<ProvisionState> state = fields.required("state", TermForm.of(ProvisionState.class), Provision::state);
        Key<Optional<LocalDate>> from = fields.optional("from", Dates.DATE, Provision::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, Provision::until);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, Provision::note);
        return fields.make(values -> new Provision(
                values.get(kind), values.get(state), values.get(from), values.get(until), values.get(note)));
    }

    private static Form<Guidance> guidance() {
        Fields<Guidance> fields = Fields.of("Guidance");
        Key<GuidanceKind> kind = fields.required("kind", TermForm.of(GuidanceKind.class), Guidance::kind);
        Key<ParticipantId> by = fields.required("by", IdJson.PARTICIPANT, Guidance::by);
        Key<LocalDate> from = fields.required("from", Dates.DATE, Guidance::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, Guidance::until);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, Guidance::note);
        return fields.make(values ->
                new Guidance(values.get(kind), values.get(by), values.get(from), values.get(until), values.get(note)));
    }
}
