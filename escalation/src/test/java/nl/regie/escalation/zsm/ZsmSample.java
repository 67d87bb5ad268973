package nl.regie.escalation.zsm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.ImmutableCaseFile;
import nl.regie.core.casefile.Notification;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;

/** One case with a suspect, and the question of a prosecutor about it, from which each test departs in one thing. */
final class ZsmSample {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final FreeText WORDS = FreeText.of("Verzonnen.");
    static final ParticipantId BOARD = new ParticipantId("gem");
    static final ParticipantId PROSECUTION = new ParticipantId("om");
    static final PersonId SUSPECT = new PersonId("p1");
    static final PersonId BROTHER = new PersonId("p2");
    static final PersonId OFFICIAL = new PersonId("w1");
    static final PersonId PROSECUTOR = new PersonId("w2");
    static final DecidedBy BY = new DecidedBy(OFFICIAL, BOARD, Optional.empty());

    private ZsmSample() {}

    static ImmutableCaseFile.Builder file(Step... steps) {
        ImmutableCaseFile.Builder file = CaseFile.builder()
                .id(new CaseId("ZVH-1"))
                .kind(CaseKind.PERSON)
                .regime(Regime.WGS_CASE_MEETING)
                .house(new SafetyHouse("voorbeeld", "Huis Voorbeeld", new SafetyRegion("VR25", "Flevoland")))
                .municipality(
                        new Municipality(new MunicipalityCode("0034"), LocalDate.of(1984, 1, 1), Optional.empty()))
                .addParticipants(participation(BOARD, OrganisationType.EXECUTIVE_BOARD, OFFICIAL, Duty.EXECUTION))
                .addPersons(
                        new Person(SUSPECT, Position.CONCERNED, Optional.empty(), Optional.empty()),
                        new Person(BROTHER, Position.DIRECT_CIRCLE, Optional.of(WORDS), Optional.empty()),
                        new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.of(BOARD)))
                .addRoles(new RoleAssignment(
                        OFFICIAL, BOARD, CaseRole.CASE_DIRECTOR, TODAY.minusYears(1), Optional.empty(), true))
                .notification(new Notification(
                        AccessLine.MUNICIPALITY, BOARD, TODAY.minusDays(30), WORDS, true, Optional.empty()))
                .addEvents(event(Step.NOTIFY));
        for (Step step : steps) {
            file.addEvents(event(step));
        }
        return file;
    }

    private static Event event(Step step) {
        return new Event(TODAY.minusDays(30), step, BY, WORDS, Optional.empty(), Optional.empty());
    }

    static Participation participation(ParticipantId id, OrganisationType type, PersonId who, Duty duty) {
        return Participation.builder()
                .id(id)
                .organisation(new Organisation(type, "Voorbeeld", Optional.empty()))
                .task(new StatutoryTask("Wet", "1"))
                .commissioned(false)
                .from(LocalDate.of(2025, 6, 1))
                .admitted(false)
                .people(List.of(new Designation(who, duty, false)))
                .build();
    }

    static ZsmAnswerRequestBuilder request() {
        return ZsmAnswerRequest.builder()
                .on(TODAY)
                .suspect(SUSPECT)
                .asker(PROSECUTOR)
                .organ(participation(PROSECUTION, OrganisationType.PUBLIC_PROSECUTION, PROSECUTOR, Duty.EXECUTION))
                .necessary(Truth.YES)
                .objection(Truth.NO)
                .judgedBy(BY);
    }
}
