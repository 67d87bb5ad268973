package nl.regie.privacy.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.ImmutableCaseFile;
import nl.regie.core.casefile.Notification;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Note;
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
import nl.regie.core.place.Area;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.plan.Result;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;

/** Een verzonnen casus in het register: one made-up case, built up for a test. */
final class Filed {

    static final LocalDate START = LocalDate.of(2026, 1, 12);
    static final PersonId PERSON = new PersonId("p1");
    static final PersonId SECOND = new PersonId("p2");
    static final PersonId RELATIVE = new PersonId("p3");
    static final ParticipantId POLICE = new ParticipantId("pol");
    static final ParticipantId CARE = new ParticipantId("ggz");
    static final FreeText WORDS = FreeText.of("Kanarie.");
    static final DecidedBy BY_POLICE = new DecidedBy(new PersonId("w1"), POLICE, Optional.empty());

    /** A case about an area with one fact, first processed on the day. */
    static final Function<LocalDate, RegisteredCase> AREA = day -> {
        Labels labels = labels(DataCategory.OTHER_DATA, Optional.empty(), day);
        AreaFact fact =
                new AreaFact(Problem.OTHER, Standing.KNOWN, Optional.empty(), Optional.empty(), Optional.empty());
        return RegisteredCase.of(filed().frame()
                .kind(CaseKind.AREA)
                .persons(List.of())
                .area(new Area("Voorbeeldwijk", new MunicipalityCode("0034"), Optional.empty()))
                .addItems(new Item(new ItemId("i1"), labels, fact))
                .build());
    };

    private final List<Item> items = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<LegalHold> holds = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private Regime regime = Regime.WGS_CASE_MEETING;
    private PersonId subject = PERSON;
    private boolean together;
    private boolean erased;
    private boolean relative;
    private String id = "ZVH-1";

    private Filed() {
        step(Step.NOTIFY);
    }

    static Filed filed() {
        return new Filed();
    }

    static Participation participant(ParticipantId id, OrganisationType type) {
        return Participation.builder()
                .id(id)
                .organisation(new Organisation(type, "Voorbeeld", Optional.empty()))
                .task(new StatutoryTask("Wet", "1"))
                .commissioned(false)
                .from(START)
                .admitted(true)
                .build();
    }

    Filed named(String other) {
        id = other;
        return this;
    }

    Filed step(Step step) {
        events.add(event(step, Optional.empty()));
        return this;
    }

    Filed reused() {
        events.add(event(Step.REUSE, Optional.of(POLICE)));
        return this;
    }

    private Event event(Step step, Optional<ParticipantId> consentOf) {
        return new Event(START.plusDays(events.size()), step, BY_POLICE, WORDS, consentOf, Optional.empty());
    }

    Filed regime(Regime other) {
        regime = other;
        return this;
    }

    Filed together() {
        together = true;
        return this;
    }

    Filed withRelative() {
        relative = true;
        return this;
    }

    /** A result that rests on nothing. */
    Filed result(String result) {
        results.add(new Result(
                new ItemId(result),
                labels(DataCategory.HOUSING, Optional.of(subject), START),
                START,
                WORDS,
                List.of()));
        return this;
    }

    Filed about(PersonId person) {
        subject = person;
        return this;
    }

    Filed hold(LegalHold hold) {
        holds.add(hold);
        return this;
    }

    Filed item(LocalDate firstProcessed) {
        Labels labels = labels(DataCategory.HOUSING, Optional.of(subject), firstProcessed);
        items.add(new Item(new ItemId("i" + (items.size() + 1)), labels, new Note(WORDS)));
        return this;
    }

    Filed erased() {
        erased = true;
        return step(Step.REFUSE).step(Step.DELETE);
    }

    private static Labels labels(DataCategory category, Optional<PersonId> subject, LocalDate day) {
        return new Labels(
                category,
                subject,
                POLICE,
                new Ground(GroundKind.WGS_1_5, Optional.empty(), Optional.empty(), Optional.empty()),
                day,
                List.of(),
                List.of());
    }

    private ImmutableCaseFile.Builder frame() {
        return CaseFile.builder()
                .id(new CaseId(id))
                .kind(together ? CaseKind.SYSTEM : CaseKind.PERSON)
                .regime(regime)
                .house(new SafetyHouse("voorbeeld", "Huis", new SafetyRegion("VR25", "Regio")))
                .municipality(
                        new Municipality(new MunicipalityCode("0034"), LocalDate.of(1984, 1, 1), Optional.empty()))
                .addParticipants(
                        participant(POLICE, OrganisationType.POLICE),
                        participant(CARE, OrganisationType.MENTAL_HEALTH_CARE))
                .persons(persons())
                .members(together ? List.of(PERSON, SECOND) : List.of())
                .notification(new Notification(AccessLine.MUNICIPALITY, POLICE, START, WORDS, true, Optional.empty()))
                .events(events)
                .holds(holds)
                .results(results)
                .items(items);
    }

    private List<Person> persons() {
        Person first = new Person(PERSON, Position.CONCERNED, Optional.empty(), Optional.empty());
        Person second = new Person(SECOND, Position.CONCERNED, Optional.empty(), Optional.empty());
        Person third = new Person(RELATIVE, Position.DIRECT_CIRCLE, Optional.of(WORDS), Optional.empty());
        if (erased) {
            return List.of();
        }
        return together ? List.of(first, second) : relative ? List.of(first, third) : List.of(first);
    }

    CaseFile build() {
        return frame().build();
    }

    RegisteredCase registered() {
        return RegisteredCase.of(build());
    }

    RegisteredCase with(UnaryOperator<RegisteredCaseBuilder> more) {
        return more.apply(RegisteredCase.builder().file(build())).build();
    }
}
