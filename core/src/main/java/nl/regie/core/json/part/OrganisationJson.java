package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.DepartmentRequest;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.RequestAnswer;
import nl.regie.core.organisation.StatutoryTask;

/** Forms of organisations and of their part in a case. */
public final class OrganisationJson {

    /** The form of {@link Organisation}. */
    public static final Form<Organisation> ORGANISATION = organisation();
    /** The form of {@link StatutoryTask}. */
    public static final Form<StatutoryTask> STATUTORY_TASK = statutoryTask();
    /** The form of {@link Designation}. */
    public static final Form<Designation> DESIGNATION = designation();
    /** The form of {@link Participation}. */
    public static final Form<Participation> PARTICIPATION = participation();
    /** The form of {@link DepartmentRequest}. */
    public static final Form<DepartmentRequest> DEPARTMENT_REQUEST = departmentRequest();

    private OrganisationJson() {}

    private static Form<Organisation> organisation() {
        Fields<Organisation> fields = Fields.of("Organisation");
        Key<OrganisationType> type = fields.required("type", TermForm.of(OrganisationType.class), Organisation::type);
        Key<String> name = fields.required("name", Scalars.LINE, Organisation::name);
        Key<Optional<Chain>> chain = fields.optional("chain", TermForm.of(Chain.class), Organisation::chain);
        return fields.make(values -> new Organisation(values.get(type), values.get(name), values.get(chain)));
    }

    private static Form<StatutoryTask> statutoryTask() {
        Fields<StatutoryTask> fields = Fields.of("StatutoryTask");
        Key<String> law = fields.required("law", Scalars.LINE, StatutoryTask::law);
        Key<String> article = fields.required("article", Scalars.LINE, StatutoryTask::article);
        return fields.make(values -> new StatutoryTask(values.get(law), values.get(article)));
    }

    private static Form<Designation> designation() {
        Fields<Designation> fields = Fields.of("Designation");
        Key<PersonId> person = fields.required("person", IdJson.PERSON, Designation::person);
        Key<Duty> duty = fields.required("duty", TermForm.of(Duty.class), Designation::duty);
        Key<Boolean> commercialWork = fields.flag("commercialWork", Designation::commercialWork);
        return fields.make(values -> new Designation(values.get(person), values.get(duty), values.get(commercialWork)));
    }

    private static Form<Participation> participation() {
        Fields<Participation> fields = Fields.of("Participation");
        Key<ParticipantId> id = fields.required("id", IdJson.PARTICIPANT, Participation::id);
        Key<Organisation> organisation = fields.required("organisation", ORGANISATION, Participation::organisation);
        Key<Optional<StatutoryTask>> task = fields.optional("task", STATUTORY_TASK, Participation::task);
        Key<Boolean> commissioned = fields.flag("commissioned", Participation::commissioned);
        Key<LocalDate> from = fields.required("from", Dates.DATE, Participation::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, Participation::until);
        Key<Boolean> admitted = fields.flag("admitted", Participation::admitted);
        Key<List<Designation>> people = fields.list("people", DESIGNATION, 200, Participation::people);
        return fields.make(values -> new Participation(
                values.get(id),
                values.get(organisation),
                values.get(task),
                values.get(commissioned),
                values.get(from),
                values.get(until),
                values.get(admitted),
                values.get(people)));
    }

    private static Form<DepartmentRequest> departmentRequest() {
        Fields<DepartmentRequest> fields = Fields.of("DepartmentRequest");
        Key<OrganisationType> department =
                fields.required("department", TermForm.of(OrganisationType.class), DepartmentRequest::department);
        Key<StatutoryTask> task = fields.required("task", STATUTORY_TASK, DepartmentRequest::task);
        Key<LocalDate> askedOn = fields.required("askedOn", Dates.DATE, DepartmentRequest::askedOn);
        Key<LocalDate> answerBy = fields.required("answerBy", Dates.DATE, DepartmentRequest::answerBy);
        Key<Optional<RequestAnswer>> answer =
                fields.optional("answer", TermForm.of(RequestAnswer.class), DepartmentRequest::answer);
        return fields.make(values -> new DepartmentRequest(
                values.get(department),
                values.get(task),
                values.get(askedOn),
                values.get(answerBy),
                values.get(answer)));
    }
}
