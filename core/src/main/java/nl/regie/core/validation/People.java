package nl.regie.core.validation;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Extensions;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.life.Life;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.FoundKind;

/** Who stands in the case, and in which role (CASE-1, ROLE-3, ROLE-4, ROLE-11). */
final class People {

    private People() {}

    static void check(Inspection inspection) {
        concerned(inspection);
        designated(inspection);
        roles(inspection);
        accountable(inspection);
        notifier(inspection);
        if (!inspection.caseFile.notification().personInformed()
                && inspection.caseFile.notification().whyNotInformed().isEmpty()
                && inspection.caseFile.kind() != CaseKind.AREA) {
            inspection.tell(CaseCode.NOT_INFORMED, At.ROOT.of("notification"));
        }
    }

    private static void concerned(Inspection inspection) {
        CaseFile file = inspection.caseFile;
        if (file.phase().isErased()) {
            erased(inspection);
            return;
        }
        long concerned = file.persons().stream()
                .filter(person -> person.position() == Position.CONCERNED)
                .count();
        boolean fits = switch (file.kind()) {
            case AREA -> true; // whoever is concerned in an area is told by the rule on its items
            case PERSON -> concerned == 1;
            case SYSTEM -> concerned > 0;
        };
        if (!fits) {
            inspection.tell(CaseCode.NOBODY_CONCERNED, At.ROOT.of("persons"), Found.of(FoundKind.LIST, concerned));
        }
        for (int i = 0; i < file.persons().size(); i++) {
            if (file.kind() == CaseKind.AREA && file.persons().get(i).position() == Position.CONCERNED) {
                inspection.tell(CaseCode.AREA_PERSONAL_DATA, At.ROOT.of("persons", i));
            }
        }
        for (int i = 0; i < file.members().size(); i++) {
            if (!inspection.isOrUnknown(file.members().get(i), Position.CONCERNED)) {
                inspection.tell(CaseCode.MEMBER_NOT_CONCERNED, At.ROOT.of("members", i));
            }
        }
    }

    /** Of an erased case no consent, link or attribute of a vendor remains: each may tell who it was about. */
    private static void erased(Inspection inspection) {
        CaseFile file = inspection.caseFile;
        if (!file.consents().isEmpty()) {
            inspection.tell(CaseCode.HELD_AFTER_DELETION, At.ROOT.of("consents"));
        }
        if (!file.links().isEmpty()) {
            inspection.tell(CaseCode.HELD_AFTER_DELETION, At.ROOT.of("links"));
        }
        if (!file.extensions().equals(Extensions.NONE)) {
            inspection.tell(CaseCode.HELD_AFTER_DELETION, At.ROOT.of("extensions"));
        }
        erasedPersons(inspection);
        held(inspection);
    }

    /** What a legal duty or claim holds cannot be deleted. */
    private static void held(Inspection inspection) {
        CaseFile file = inspection.caseFile;
        LocalDate erased = file.events().get(file.events().size() - 1).on();
        for (int i = 0; i < file.holds().size(); i++) {
            LegalHold hold = file.holds().get(i);
            boolean holds = !erased.isBefore(hold.from())
                    && hold.until().map(end -> !erased.isAfter(end)).orElse(true);
            if (holds) {
                inspection.tell(CaseCode.DELETED_UNDER_HOLD, At.ROOT.of("holds", i));
            }
        }
    }

    private static void erasedPersons(Inspection inspection) {
        List<Person> persons = inspection.caseFile.persons();
        for (int i = 0; i < persons.size(); i++) {
            if (persons.get(i).position() != Position.PROFESSIONAL) {
                inspection.tell(CaseCode.HELD_AFTER_DELETION, At.ROOT.of("persons", i));
            }
        }
    }

    /** Any participant may notify; the signal of somebody else goes through one. */
    private static void notifier(Inspection inspection) {
        CaseFile file = inspection.caseFile;
        Participation notifier = inspection.participant(file.notification().by());
        if (notifier == null
                || !Life.regimes(file.events(), file.regime()).get(0).isWgs()) {
            return;
        }
        if (!inspection.participates(notifier, file.notification().on())) {
            inspection.tell(
                    CaseCode.NOTIFIER_NO_PARTICIPANT, At.ROOT.of("notification").of("by"));
        }
    }

    private static void designated(Inspection inspection) {
        List<Participation> participants = inspection.caseFile.participants();
        for (int i = 0; i < participants.size(); i++) {
            Participation participation = participants.get(i);
            boolean isPublic = ParticipationTable.classify(participation, participation.from())
                            .capacity()
                    == ParticipationClass.PUBLIC;
            for (int j = 0; j < participation.people().size(); j++) {
                Designation designation = participation.people().get(j);
                At at = At.ROOT.of("participants", i).of("people", j);
                if (!inspection.isOrUnknown(designation.person(), Position.PROFESSIONAL)) {
                    inspection.tell(CaseCode.NOT_A_PROFESSIONAL, at.of("person"), "person");
                }
                if (designation.commercialWork()
                        && !isPublic
                        && inspection.caseFile.regime().isWgs()) {
                    inspection.tell(CaseCode.COMMERCIAL_WORK, at.of("commercialWork"));
                }
            }
        }
    }

    private static void roles(Inspection inspection) {
        List<RoleAssignment> roles = inspection.caseFile.roles();
        for (int i = 0; i < roles.size(); i++) {
            if (!inspection.isOrUnknown(roles.get(i).person(), Position.PROFESSIONAL)) {
                inspection.tell(
                        CaseCode.NOT_A_PROFESSIONAL, At.ROOT.of("roles", i).of("person"), "person");
            }
        }
    }

    /** Once a plan is agreed, exactly one person is finally accountable: on the day of the last step, where the file stands. */
    private static void accountable(Inspection inspection) {
        CaseFile file = inspection.caseFile;
        if (!file.isUnderPlan()) {
            return;
        }
        LocalDate stand = file.events().get(file.events().size() - 1).on();
        List<RoleAssignment> accountable = file.roles().stream()
                .filter(role -> role.finallyAccountable() && role.heldOn(stand))
                .toList();
        long persons =
                accountable.stream().map(RoleAssignment::person).distinct().count();
        if (persons == 0) {
            inspection.tell(CaseCode.NOT_FINALLY_ACCOUNTABLE, At.ROOT.of("roles"));
        } else if (persons > 1) {
            Found found =
                    Found.terms(accountable.stream().map(RoleAssignment::role).toList());
            inspection.tell(CaseCode.SEVERAL_FINALLY_ACCOUNTABLE, At.ROOT.of("roles"), found);
        }
    }
}
