package nl.regie.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Notification;
import nl.regie.core.consent.HoldKind;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.Ids;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.PoliceOrigin;
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
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Person;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.Position;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Plan;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.core.problem.Theme;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;

/** One invented case: where it stands, who is in it and what is recorded follow from the seed and its number alone. */
final class Invented {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);
    private static final ParticipantId POLICE = new ParticipantId("pol");
    private static final ParticipantId BOARD = new ParticipantId("gem");
    private static final ParticipantId PROSECUTION = new ParticipantId("om");
    private static final PersonId OFFICIAL = new PersonId("w1");
    private static final List<String> MUNICIPALITIES = List.of("0034", "0050", "0171", "0303", "0184", "0995");
    private static final List<Step> COURSE = List.of(
            Step.JUDGE_FIT,
            Step.GATHER,
            Step.ADMIT,
            Step.TABLE,
            Step.AGREE_PLAN,
            Step.START_EXECUTION,
            Step.EVALUATE,
            Step.SCALE_DOWN,
            Step.CLOSE);

    private final SplittableRandom random;
    private final int number;
    private final String house;
    private final boolean listed;
    private final LocalDate start;
    private final List<Event> events = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private int texts;

    Invented(long seed, int number, String house) {
        this.random = new SplittableRandom(seed * 1_000_003 + number);
        this.number = number;
        this.house = house;
        this.listed = random.nextInt(8) == 0;
        this.start = FIRST_DAY.plusDays(random.nextInt(250));
    }

    CaseFile file() {
        boolean family = !listed && random.nextInt(4) == 0;
        List<PersonId> concerned = family ? List.of(person(1), person(2)) : List.of(person(1));
        boolean judged = course();
        concerned.forEach(person -> record(person, judged));
        Optional<Plan> plan = plan();
        return CaseFile.builder()
                .id(new CaseId(String.format(Locale.ROOT, "ZVH-%d-%07d", start.getYear(), number)))
                .kind(family ? CaseKind.SYSTEM : CaseKind.PERSON)
                .regime(listed ? Regime.WGS_LIST : Regime.WGS_CASE_MEETING)
                .house(new SafetyHouse(house, "Huis " + house, new SafetyRegion("VR25", "Flevoland")))
                .municipality(new Municipality(
                        new MunicipalityCode(any(MUNICIPALITIES)), LocalDate.of(1984, 1, 1), Optional.empty()))
                .themes(themes())
                .addParticipants(
                        participant(POLICE, OrganisationType.POLICE, "Politiewet 2012", "3"),
                        participant(BOARD, OrganisationType.EXECUTIVE_BOARD, "Wmo 2015", "2.3.1"),
                        participant(
                                PROSECUTION, OrganisationType.PUBLIC_PROSECUTION, "Wetboek van Strafvordering", "9"))
                .holds(random.nextInt(12) == 0 ? List.of(hold()) : List.of())
                .roles(plan.isPresent() ? List.of(director()) : List.of())
                .addAllPersons(concerned.stream().map(Invented::concerned).toList())
                .addPersons(new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.of(BOARD)))
                .members(family ? concerned : List.of())
                .notification(new Notification(
                        any(List.of(AccessLine.values())), BOARD, start, text(), true, Optional.empty()))
                .events(events)
                .items(items)
                .plan(plan)
                .build();
    }

    /** Whether it was judged, so that others than the notifier may have supplied something. */
    private boolean course() {
        event(Step.NOTIFY, start);
        int steps = random.nextInt(COURSE.size() + 1);
        if (steps == 0 && !listed && random.nextBoolean()) {
            event(Step.REFUSE, start.plusDays(7));
        }
        LocalDate day = start;
        for (int i = listed ? 1 : 0; i < steps; i++) { // being listed counts as the judgement
            day = day.plusDays(random.nextInt(1, 20));
            event(COURSE.get(i), day);
        }
        return listed || steps > 0;
    }

    private void record(PersonId person, boolean judged) {
        LocalDate first = judged && !listed ? events.get(1).on() : start;
        add(person, DataCategory.BSN, BOARD, GroundKind.WGS_1_5, first, new CitizenNumber(bsn()));
        LocalDate born = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(17_500));
        PersonName name = PersonName.of(Optional.of(word()), Optional.empty(), word());
        add(
                person,
                DataCategory.IDENTITY_AND_CONTACT,
                BOARD,
                GroundKind.WGS_1_5,
                first,
                new Identity(name, Optional.of(BirthDate.of(born)), List.of()));
        for (int i = judged ? random.nextInt(7) : 0; i > 0; i--) {
            offence(person, first);
        }
        for (int i = judged ? random.nextInt(5) : 0; i > 0; i--) {
            Signal signal = Signal.builder()
                    .domain(any(List.of(LifeDomain.values())))
                    .problem(any(List.of(Problem.values())))
                    .standing(Standing.KNOWN)
                    .severity(any(List.of(Severity.values())))
                    .note(text())
                    .build();
            add(person, DataCategory.GUIDANCE_AND_CARE, BOARD, GroundKind.WGS_1_5, first, signal);
        }
        for (int i = judged ? random.nextInt(5) : 0; i > 0; i--) {
            Standing answer = random.nextInt(3) > 0 ? Standing.KNOWN : Standing.DENIED;
            Appraisal appraisal =
                    new Appraisal(any(List.of(Question.values())), answer, first, List.of(), Optional.of(text()));
            add(person, DataCategory.GUIDANCE_AND_CARE, BOARD, GroundKind.WGS_1_5, first, appraisal);
        }
    }

    private void offence(PersonId person, LocalDate first) {
        boolean arrest = random.nextBoolean();
        LocalDate on = first.minusDays(random.nextInt(30, 1_500));
        Offence offence = Offence.builder()
                .offenceClass(any(List.of(OffenceClass.values())))
                .on(on)
                .highImpact(false)
                .stage(arrest ? ProcedureStage.ARREST : ProcedureStage.CONVICTION)
                .stageOn(on.plusDays(arrest ? 1 : 25))
                .irrevocable(false)
                .note(text())
                .build();
        if (arrest) {
            add(person, DataCategory.POLICE, POLICE, GroundKind.WPG_20_3, first, offence);
        } else {
            add(person, DataCategory.JUDICIAL, PROSECUTION, GroundKind.WJSG_39FA, first, offence);
        }
    }

    private void add(
            PersonId person,
            DataCategory category,
            ParticipantId supplier,
            GroundKind ground,
            LocalDate first,
            Content content) {
        Labels labels = labels(person, category, supplier, ground, first);
        items.add(new Item(new ItemId("i" + (items.size() + 1)), labels, content));
    }

    private static Labels labels(
            PersonId person, DataCategory category, ParticipantId supplier, GroundKind kind, LocalDate first) {
        Optional<PoliceOrigin> origin =
                kind == GroundKind.WPG_20_3 ? Optional.of(PoliceOrigin.WPG_8) : Optional.empty();
        Ground ground = new Ground(kind, origin, Optional.empty(), Optional.empty());
        return new Labels(category, Optional.of(person), supplier, ground, first, List.of(), List.of());
    }

    private Optional<Plan> plan() {
        return events.stream()
                .filter(event -> event.step() == Step.AGREE_PLAN)
                .map(Event::on)
                .findFirst()
                .map(agreed -> new Plan(
                        agreed,
                        List.of(Agreement.builder()
                                .id(new ItemId("a1"))
                                .labels(labels(
                                        person(1), DataCategory.GUIDANCE_AND_CARE, BOARD, GroundKind.WGS_1_5, agreed))
                                .who(BOARD)
                                .what(text())
                                .by(agreed.plusDays(30))
                                .progressOn(agreed.plusDays(14))
                                .intendedResult(text())
                                .state(AgreementState.OPEN)
                                .build())));
    }

    private List<Theme> themes() {
        Theme theme = any(List.of(Theme.values()));
        // radicalisation has a regime of its own
        return theme == Theme.RADICALISATION || random.nextInt(3) == 0 ? List.of() : List.of(theme);
    }

    private LegalHold hold() {
        return new LegalHold(any(List.of(HoldKind.values())), text(), start, Optional.empty(), List.of());
    }

    private RoleAssignment director() {
        return new RoleAssignment(OFFICIAL, BOARD, CaseRole.CASE_DIRECTOR, start, Optional.empty(), true);
    }

    private Participation participant(ParticipantId id, OrganisationType type, String law, String article) {
        return Participation.builder()
                .id(id)
                .organisation(new Organisation(type, "Organisatie " + id.value(), Optional.empty()))
                .task(new StatutoryTask(law, article))
                .commissioned(false)
                .from(start)
                .admitted(true)
                .build();
    }

    private void event(Step step, LocalDate on) {
        DecidedBy by = new DecidedBy(OFFICIAL, BOARD, Optional.empty());
        events.add(new Event(on, step, by, text(), Optional.empty(), Optional.empty()));
    }

    private static PersonId person(int place) {
        return new PersonId("p" + place);
    }

    private static Person concerned(PersonId id) {
        return Person.builder().id(id).position(Position.CONCERNED).build();
    }

    /** A number that begins with 9999 and passes the 11-test. */
    private Bsn bsn() {
        int candidate = 999_900_000 + random.nextInt(90_000);
        while (!Ids.passesElevenTest(Integer.toString(candidate))) {
            candidate++;
        }
        return Bsn.of(Integer.toString(candidate));
    }

    private FreeText text() {
        return FreeText.of(word() + " is verzonnen, en nergens zo gebeurd.");
    }

    private String word() {
        return Synthetic.MARK + number + "-" + ++texts;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
