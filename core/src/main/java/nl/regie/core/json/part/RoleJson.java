package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;

/** Forms of roles. */
public final class RoleJson {

    /** The form of {@link RoleAssignment}. */
    public static final Form<RoleAssignment> ROLE_ASSIGNMENT = roleAssignment();

    private RoleJson() {}

    private static Form<RoleAssignment> roleAssignment() {
        Fields<RoleAssignment> fields = Fields.of("RoleAssignment");
        Key<PersonId> person = fields.required("person", IdJson.PERSON, RoleAssignment::person);
        Key<ParticipantId> participant =
                fields.required("participant", IdJson.PARTICIPANT, RoleAssignment::participant);
        Key<CaseRole> role = fields.required("role", TermForm.of(CaseRole.class), RoleAssignment::role);
        Key<LocalDate> from = fields.required("from", Dates.DATE, RoleAssignment::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, RoleAssignment::until);
        Key<Boolean> finallyAccountable = fields.flag("finallyAccountable", RoleAssignment::finallyAccountable);
        return fields.make(values -> new RoleAssignment(
                values.get(person),
                values.get(participant),
                values.get(role),
                values.get(from),
                values.get(until),
                values.get(finallyAccountable)));
    }
}
