package nl.regie.core;

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
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
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
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;

/** Gegeven: a small case, built up item by item, for tests of decisions. Items are first processed on the day they are asked. */
public final class Given {

    /** The day on which the decisions are asked. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    public static final PersonId CONCERNED = new PersonId("p1");
    public static final PersonId SECOND = new PersonId("p2");
    public static final PersonId CIRCLE = new PersonId("p3");
    public static final PersonId OFFICIAL = new PersonId("w1");
    public static final ParticipantId POLICE = new ParticipantId("pol");
    public static final ParticipantId BOARD = new ParticipantId("gem");
    public static final ParticipantId PROSECUTION = new ParticipantId("om");
    public static final ParticipantId CARE = new ParticipantId("ggz");
    public static final ParticipantId SCHOOL = new ParticipantId("school");
    public static final FreeText WORDS = FreeText.of("Verzonnen.");

    private final ImmutableCaseFile.Builder file;
    private final CaseKind kind;
    private final List<Item> items = new ArrayList<>();
    private LocalDate recorded = TODAY;
    private PersonId subject = CONCERNED;
    private ParticipantId supplier = BOARD;

    private Given(CaseKind kind, Regime regime) {
        this.kind = kind;
        LocalDate start = LocalDate.of(2026, 1, 12);
        this.file = CaseFile.builder()
                .id(new CaseId("ZVH-1"))
                .kind(kind)
                .regime(regime)
                .house(new SafetyHouse("voorbeeld", "Huis Voorbeeld", new SafetyRegion("VR25", "Flevoland")))
                .municipality(
                        new Municipality(new MunicipalityCode("0034"), LocalDate.of(1984, 1, 1), Optional.empty()))
                .addParticipants(
                        participant(POLICE, OrganisationType.POLICE),
                        participant(BOARD, OrganisationType.EXECUTIVE_BOARD),
                        participant(PROSECUTION, OrganisationType.PUBLIC_PROSECUTION),
                        participant(CARE, OrganisationType.MENTAL_HEALTH_CARE),
                        participant(SCHOOL, OrganisationType.SCHOOL))
                .notification(new Notification(AccessLine.MUNICIPALITY, BOARD, start, WORDS, true, Optional.empty()))
                .addEvents(event(start, Step.NOTIFY));
        if (kind == CaseKind.AREA) {
            file.area(new Area("Voorbeeldwijk", new MunicipalityCode("0034"), Optional.empty()));
        } else {
            file.addPersons(
                    new Person(CONCERNED, Position.CONCERNED, Optional.empty(), Optional.empty()),
                    new Person(CIRCLE, Position.DIRECT_CIRCLE, Optional.of(WORDS), Optional.empty()));
        }
        if (kind == CaseKind.SYSTEM) {
            file.addPersons(new Person(SECOND, Position.CONCERNED, Optional.empty(), Optional.empty()))
                    .addMembers(CONCERNED, SECOND);
        }
        file.addPersons(new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.of(BOARD)));
    }

    public static Given person() {
        return new Given(CaseKind.PERSON, Regime.WGS_CASE_MEETING);
    }

    public static Given listed() {
        return new Given(CaseKind.PERSON, Regime.WGS_LIST);
    }

    /** A system of two. */
    public static Given system() {
        return new Given(CaseKind.SYSTEM, Regime.WGS_CASE_MEETING);
    }

    public static Given area() {
        return new Given(CaseKind.AREA, Regime.WGS_CASE_MEETING);
    }

    public static Participation participant(ParticipantId id, OrganisationType type) {
        boolean third = type == OrganisationType.SCHOOL;
        return new Participation(
                id,
                new Organisation(type, "Voorbeeld", Optional.empty()),
                third ? Optional.empty() : Optional.of(new StatutoryTask("Wet", "1")),
                false,
                LocalDate.of(2026, 1, 12),
                Optional.empty(),
                true,
                List.of());
    }

    public static Event event(LocalDate on, Step step) {
        return new Event(
                on, step, new DecidedBy(OFFICIAL, BOARD, Optional.empty()), WORDS, Optional.empty(), Optional.empty());
    }

    /** A step on the day after the notification. */
    public Given step(Step step) {
        file.addEvents(event(LocalDate.of(2026, 1, 13), step));
        return this;
    }

    /** What follows was first processed on another day. */
    public Given on(LocalDate day) {
        recorded = day;
        return this;
    }

    /** What follows is about somebody else. */
    public Given of(PersonId person) {
        subject = person;
        return this;
    }

    /** What follows was supplied by somebody else. */
    public Given by(ParticipantId participant) {
        supplier = participant;
        return this;
    }

    public Given item(Content content, DataCategory category) {
        boolean personal = category != DataCategory.OTHER_DATA;
        Labels labels = new Labels(
                category,
                personal ? Optional.of(subject) : Optional.empty(),
                supplier,
                new Ground(GroundKind.WGS_1_5, Optional.empty(), Optional.empty(), Optional.empty()),
                recorded,
                List.of(),
                List.of());
        items.add(new Item(new ItemId("i" + (items.size() + 1)), labels, content));
        return this;
    }

    private DataCategory about() {
        return kind == CaseKind.AREA ? DataCategory.OTHER_DATA : DataCategory.GUIDANCE_AND_CARE;
    }

    public Given signal(LifeDomain domain, Problem problem, Standing standing) {
        Signal signal = new Signal(domain, problem, standing, Optional.empty(), Optional.empty(), Optional.empty());
        return item(signal, DataCategory.GUIDANCE_AND_CARE);
    }

    /** A problem that calls for nobody, so that only its domain counts. */
    public Given domain(LifeDomain domain) {
        return signal(domain, Problem.OTHER, Standing.KNOWN);
    }

    public Given appraisal(Question question, Standing answer) {
        return item(new Appraisal(question, answer, recorded, List.of(), Optional.empty()), about());
    }

    public Given yes(Question... questions) {
        for (Question question : questions) {
            appraisal(question, Standing.KNOWN);
        }
        return this;
    }

    public Given no(Question... questions) {
        for (Question question : questions) {
            appraisal(question, Standing.DENIED);
        }
        return this;
    }

    public Given score(LifeDomain domain, int level, LocalDate measured) {
        return item(new DomainScore(domain, level, measured, "zrm-2017"), DataCategory.GUIDANCE_AND_CARE);
    }

    public Given offence(OffenceClass offence, LocalDate day, ProcedureStage stage, boolean irrevocable, int months) {
        Offence content =
                new Offence(offence, day, false, stage, day, irrevocable, Optional.of(months), Optional.empty());
        return item(content, DataCategory.JUDICIAL);
    }

    /** The builder with what was given so far, to add what this does not know of. */
    public ImmutableCaseFile.Builder builder() {
        return file.items(items);
    }

    public CaseFile build() {
        return builder().build();
    }
}
