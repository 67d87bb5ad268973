package nl.regie.privacy.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.consent.Consent;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.item.LabelsBuilder;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.Review;
import nl.regie.privacy.review.ReviewOutcome;

/** Situatie: a small case at which a test asks for an item. Everybody in it is invented. */
public final class Situation {

    public static final LocalDate START = LocalDate.of(2026, 1, 12);
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    public static final ItemId ITEM = new ItemId("i1");

    public static final PersonId CONCERNED = new PersonId("p1");
    public static final PersonId CIRCLE = new PersonId("p2");
    public static final PersonId OFFICER = new PersonId("w-pol");
    public static final PersonId OFFICIAL = new PersonId("w-gem");
    public static final PersonId PROSECUTOR = new PersonId("w-om");
    public static final PersonId PROBATION_OFFICER = new PersonId("w-rec");
    public static final PersonId NURSE = new PersonId("w-ggz");
    public static final PersonId TEACHER = new PersonId("w-school");
    public static final PersonId TESTER = new PersonId("w-toets");
    public static final PersonId ENGINEER = new PersonId("w-ict");

    public static final ParticipantId POLICE = new ParticipantId("pol");
    public static final ParticipantId BOARD = new ParticipantId("gem");
    public static final ParticipantId PROSECUTION = new ParticipantId("om");
    public static final ParticipantId PROBATION = new ParticipantId("rec");
    public static final ParticipantId CARE = new ParticipantId("ggz");
    public static final ParticipantId SCHOOL = new ParticipantId("school");

    public static final FreeText WORDS = FreeText.of("Verzonnen.");

    private Situation() {}

    public static Participation participant(ParticipantId id, OrganisationType type, Designation... people) {
        boolean third = type == OrganisationType.SCHOOL;
        return new Participation(
                id,
                new Organisation(type, "Voorbeeld", Optional.empty()),
                third ? Optional.empty() : Optional.of(new StatutoryTask("Wet", "1")),
                false,
                START,
                Optional.empty(),
                true,
                List.of(people));
    }

    private static Designation executes(PersonId person) {
        return new Designation(person, Duty.EXECUTION, false);
    }

    private static Person professional(PersonId id, ParticipantId at) {
        return new Person(id, Position.PROFESSIONAL, Optional.empty(), Optional.of(at));
    }

    public static CaseHeadBuilder head(Phase phase) {
        return CaseHead.builder()
                .id(new CaseId("ZVH-1"))
                .kind(CaseKind.PERSON)
                .regime(Regime.WGS_CASE_MEETING)
                .phase(phase)
                .notifier(BOARD)
                .addParticipants(
                        participant(POLICE, OrganisationType.POLICE, executes(OFFICER)),
                        participant(
                                BOARD,
                                OrganisationType.EXECUTIVE_BOARD,
                                executes(OFFICIAL),
                                new Designation(TESTER, Duty.LAWFULNESS_TEST, false),
                                new Designation(ENGINEER, Duty.SYSTEM_SUPPORT, false)),
                        participant(PROSECUTION, OrganisationType.PUBLIC_PROSECUTION, executes(PROSECUTOR)),
                        participant(PROBATION, OrganisationType.PROBATION, executes(PROBATION_OFFICER)),
                        participant(CARE, OrganisationType.MENTAL_HEALTH_CARE, executes(NURSE)),
                        participant(SCHOOL, OrganisationType.SCHOOL, executes(TEACHER)))
                .addPersons(
                        new Person(CONCERNED, Position.CONCERNED, Optional.empty(), Optional.empty()),
                        new Person(CIRCLE, Position.DIRECT_CIRCLE, Optional.of(WORDS), Optional.empty()),
                        professional(OFFICER, POLICE),
                        professional(OFFICIAL, BOARD),
                        professional(PROSECUTOR, PROSECUTION),
                        professional(PROBATION_OFFICER, PROBATION),
                        professional(NURSE, CARE),
                        professional(TEACHER, SCHOOL),
                        professional(TESTER, BOARD),
                        professional(ENGINEER, BOARD));
    }

    /** The head with one participant changed. */
    public static CaseHeadBuilder with(CaseHead head, Participation changed) {
        return CaseHead.builder()
                .copyOf(head)
                .participants(head.participants().stream()
                        .map(each -> each.id().equals(changed.id()) ? changed : each)
                        .toList());
    }

    public static Participation of(CaseHead head, ParticipantId id) {
        return head.participants().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static CaseHead consented(CaseHead head, Consent... consents) {
        return CaseHead.builder().copyOf(head).consents(List.of(consents)).build();
    }

    /** Labels of an item on the person concerned, supplied by whoever may supply such data, on the ground it asks for. */
    public static LabelsBuilder labels(DataCategory category) {
        Ground ground = switch (category) {
            case POLICE ->
                new Ground(GroundKind.WPG_20_3, Optional.of(PoliceOrigin.WPG_8), Optional.empty(), Optional.empty());
            case JUDICIAL -> ground(GroundKind.WJSG_8B);
            default -> ground(GroundKind.WGS_1_5);
        };
        ParticipantId supplier = switch (category) {
            case POLICE -> POLICE;
            case JUDICIAL -> PROSECUTION;
            default -> BOARD;
        };
        return Labels.builder()
                .category(category)
                .subject(category == DataCategory.OTHER_DATA ? Optional.empty() : Optional.of(CONCERNED))
                .supplier(supplier)
                .ground(ground)
                .firstProcessed(START);
    }

    public static Ground ground(GroundKind kind) {
        return new Ground(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Done by the municipality today, for all categories. */
    public static Fulfilment done(OpenCondition condition) {
        return done(condition, OFFICIAL, BOARD);
    }

    public static Fulfilment done(OpenCondition condition, PersonId by, ParticipantId organ) {
        return Fulfilment.builder()
                .condition(condition)
                .by(by)
                .organ(organ)
                .on(TODAY)
                .addCategories(DataCategory.values())
                .build();
    }

    public static DisclosureRequest request(Recipient recipient, Purpose purpose, Fulfilment... fulfilments) {
        return new DisclosureRequest(recipient, purpose, TODAY, List.of(fulfilments));
    }

    /** A request for which everything was done that anybody of the municipality can do. */
    public static DisclosureRequest ready(Recipient recipient, Purpose purpose) {
        List<Fulfilment> done = new ArrayList<>();
        Stream.of(OpenCondition.values()).forEach(condition -> done.add(done(condition)));
        done.add(done(OpenCondition.LAWFULNESS_TESTED, TESTER, BOARD));
        return new DisclosureRequest(recipient, purpose, TODAY, done);
    }

    public static Activation reviewed(Framework framework, Covenant... covenants) {
        List<Review> reviews = new ArrayList<>();
        reviews.add(new Review(Disclosure.edition(framework), "Commissie Voorbeeld", START, ReviewOutcome.LAWFUL));
        for (Covenant covenant : covenants) {
            reviews.add(new Review(Disclosure.edition(covenant), "Commissie Voorbeeld", START, ReviewOutcome.LAWFUL));
        }
        return Activation.of(reviews);
    }

    public static Disclosure law(Covenant... covenants) {
        return InvalidDocumentException.orElseThrow(
                Disclosure.of(List.of(Framework.WGS), List.of(covenants), reviewed(Framework.WGS, covenants)));
    }
}
