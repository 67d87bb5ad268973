package nl.regie.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.ImmutableCaseFile;
import nl.regie.core.casefile.Notification;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Note;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
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
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Plan;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;

/** One valid case, from which each test departs in one thing. Notified on the 12th, judged on the 14th of January 2026. */
final class Sample {

    static final LocalDate NOTIFIED = LocalDate.of(2026, 1, 12);
    static final LocalDate JUDGED = LocalDate.of(2026, 1, 14);
    static final LocalDate AGREED = LocalDate.of(2026, 2, 2);
    static final FreeText WORDS = FreeText.of("Verzonnen.");
    static final ParticipantId POLICE = new ParticipantId("pol");
    static final ParticipantId BOARD = new ParticipantId("gem");
    static final ParticipantId PROSECUTION = new ParticipantId("om");
    static final ParticipantId CARE = new ParticipantId("ggz");
    static final PersonId CONCERNED = new PersonId("p1");
    static final PersonId CIRCLE = new PersonId("p2");
    static final PersonId OFFICER = new PersonId("w1");
    static final PersonId OFFICIAL = new PersonId("w2");
    static final Ground WGS = ground(GroundKind.WGS_1_5);

    private Sample() {}

    /** A case judged to fit, with nothing recorded. */
    static ImmutableCaseFile.Builder judged() {
        return CaseFile.builder()
                .id(new CaseId("ZVH-1"))
                .kind(CaseKind.PERSON)
                .regime(Regime.WGS_CASE_MEETING)
                .house(new SafetyHouse("voorbeeld", "Huis Voorbeeld", new SafetyRegion("VR25", "Flevoland")))
                .municipality(
                        new Municipality(new MunicipalityCode("0034"), LocalDate.of(1984, 1, 1), Optional.empty()))
                .addParticipants(
                        participant(POLICE, OrganisationType.POLICE),
                        participant(BOARD, OrganisationType.EXECUTIVE_BOARD),
                        participant(PROSECUTION, OrganisationType.PUBLIC_PROSECUTION),
                        participant(CARE, OrganisationType.MENTAL_HEALTH_CARE))
                .addPersons(
                        new Person(CONCERNED, Position.CONCERNED, Optional.empty(), Optional.empty()),
                        new Person(CIRCLE, Position.DIRECT_CIRCLE, Optional.of(WORDS), Optional.empty()),
                        new Person(OFFICER, Position.PROFESSIONAL, Optional.empty(), Optional.of(POLICE)),
                        new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.of(BOARD)))
                .notification(new Notification(
                        AccessLine.POLICE_AND_PROSECUTION, POLICE, NOTIFIED, WORDS, true, Optional.empty()))
                .addEvents(event(NOTIFIED, Step.NOTIFY), event(JUDGED, Step.JUDGE_FIT));
    }

    /** A case with an agreed plan. */
    static ImmutableCaseFile.Builder planned() {
        return judged().addEvents(event(JUDGED, Step.ADMIT), event(JUDGED, Step.TABLE), event(AGREED, Step.AGREE_PLAN))
                .addRoles(role(OFFICIAL, CaseRole.CASE_DIRECTOR, true))
                .plan(new Plan(AGREED, List.of(agreement(AGREED, AGREED))));
    }

    static Participation participant(ParticipantId id, OrganisationType type) {
        return new Participation(
                id,
                new Organisation(type, "Voorbeeld", Optional.empty()),
                Optional.of(new StatutoryTask("Wet", "1")),
                false,
                NOTIFIED,
                Optional.empty(),
                true,
                List.of());
    }

    static Event event(LocalDate on, Step step) {
        return event(on, step, BOARD);
    }

    static Event event(LocalDate on, Step step, ParticipantId organ) {
        boolean own = organ.equals(POLICE) || organ.equals(BOARD);
        DecidedBy by = new DecidedBy(
                organ.equals(POLICE) ? OFFICER : OFFICIAL, organ, own ? Optional.empty() : Optional.of(WORDS));
        return new Event(on, step, by, WORDS, Optional.empty(), Optional.empty());
    }

    static RoleAssignment role(PersonId person, CaseRole role, boolean accountable) {
        return new RoleAssignment(person, BOARD, role, JUDGED, Optional.empty(), accountable);
    }

    static Agreement agreement(LocalDate by, LocalDate progressOn) {
        return new Agreement(
                new ItemId("a1"),
                labels(DataCategory.GUIDANCE_AND_CARE, CONCERNED, BOARD, WGS, AGREED),
                CARE,
                Optional.empty(),
                WORDS,
                by,
                progressOn,
                WORDS,
                AgreementState.OPEN,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Ground ground(GroundKind kind) {
        boolean named = kind == GroundKind.OTHER_LAW || kind == GroundKind.COVENANT;
        return new Ground(kind, Optional.empty(), named ? Optional.of("1") : Optional.empty(), Optional.empty());
    }

    static Ground police(PoliceOrigin origin) {
        return new Ground(GroundKind.WPG_20_3, Optional.of(origin), Optional.empty(), Optional.empty());
    }

    static Labels labels(
            DataCategory category, PersonId subject, ParticipantId supplier, Ground ground, LocalDate first) {
        return new Labels(category, Optional.of(subject), supplier, ground, first, List.of(), List.of());
    }

    static Item note(DataCategory category, PersonId subject, ParticipantId supplier, Ground ground, LocalDate first) {
        return item(labels(category, subject, supplier, ground, first), new Note(WORDS));
    }

    static Item item(Labels labels, Content content) {
        return new Item(new ItemId("i1"), labels, content);
    }

    /** What is told of a case: code and path of each violation. */
    static List<String> told(ImmutableCaseFile.Builder builder) {
        List<String> told = new ArrayList<>();
        CaseValidator.violations(builder.build())
                .forEach(violation -> told.add(violation.code().code() + " " + violation.path()));
        return told;
    }
}
