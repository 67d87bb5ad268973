package nl.regie.core.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Extensions;
import nl.regie.core.casefile.Level;
import nl.regie.core.casefile.LinkedCase;
import nl.regie.core.casefile.Notification;
import nl.regie.core.casefile.Priority;
import nl.regie.core.consent.HoldKind;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.life.Event;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Meeting;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.DepartmentRequest;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.RequestAnswer;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Position;
import nl.regie.core.place.Area;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Resource;
import nl.regie.core.plan.ResourceKind;
import nl.regie.core.plan.Result;
import nl.regie.core.problem.Theme;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;

/** Makes one valid case of choices. */
final class CaseMaker {

    /** After the first day of the WGS, so that its participants can be classified. */
    private static final LocalDate EARLIEST = LocalDate.of(2025, 3, 1);

    private final Choices choices;
    private final Canary canary;
    private final CaseKind kind;
    private final Regime regime;
    private final LocalDate start;
    private final Cast cast;
    private final Course course;
    private final Recording recording;

    private CaseMaker(Choices choices) {
        this.choices = choices;
        this.canary = new Canary(choices);
        this.kind = choices.of(CaseKind.class);
        this.regime = choices.of(Regime.class);
        this.start = EARLIEST.plusDays(choices.below(500));
        this.cast = new Cast(choices, canary, kind, start);
        this.course = new Course(choices, canary, cast, regime, start);
        if (course.phase().isErased()) {
            cast.persons.removeIf(person -> person.position() != Position.PROFESSIONAL);
        }
        this.recording = new Recording(choices, canary, cast, course, kind, regime);
    }

    static CaseFile make(Choices choices) {
        return new CaseMaker(choices).make();
    }

    private CaseFile make() {
        List<Theme> themes = choices.someOf(List.of(Theme.values())).stream()
                .filter(theme -> theme != Theme.RADICALISATION || regime == Regime.RADICALISATION_ACT)
                .toList();
        boolean erased = course.phase().isErased();
        Optional<Plan> plan = plan();
        List<Result> results = results();
        // the labels of plan and results may rest on further consents, so those come after
        return CaseFile.builder()
                .id(new CaseId("ZVH-" + choices.below(90_000)))
                .kind(kind)
                .regime(regime)
                .house(new SafetyHouse("voorbeeld", "Huis Voorbeeld", new SafetyRegion("VR25", "Regio")))
                .municipality(municipality())
                .themes(themes)
                .participants(cast.participants)
                .consents(erased ? List.of() : recording.consents)
                .holds(erased ? List.of() : choices.upTo(1, this::hold))
                .roles(roles())
                .persons(cast.persons)
                .members(kind == CaseKind.SYSTEM ? cast.concerned() : List.of())
                .area(kind == CaseKind.AREA ? Optional.of(area()) : Optional.empty())
                .notification(notification())
                .level(choices.maybe(() -> new Level("national", "safety-house", start)))
                .priority(choices.maybe(() -> new Priority("Ondermijning", "stuurgroep", canary.text(), start, start)))
                .links(
                        erased
                                ? List.of()
                                : choices.upTo(1, () -> new LinkedCase("ander-huis", new CaseId("ZVH-1"), start)))
                .requests(choices.upTo(2, this::request))
                .events(events(plan, results))
                .items(recording.items)
                .plan(plan)
                .results(results)
                .decisions(choices.upTo(1, this::decision))
                .meetings(choices.upTo(2, this::meeting))
                .extensions(erased ? Extensions.NONE : canary.extensions())
                .build();
    }

    /** Only whoever supplied something consents to using it again; where nobody did, nothing is. */
    private List<Event> events(Optional<Plan> plan, List<Result> results) {
        List<ParticipantId> suppliers = Stream.of(
                        recording.items.stream().map(Item::labels),
                        plan.stream().flatMap(one -> one.agreements().stream()).map(Agreement::labels),
                        results.stream().map(Result::labels))
                .flatMap(labels -> labels)
                .map(Labels::supplier)
                .distinct()
                .toList();
        return course.events.stream()
                .filter(event -> event.step() != Step.REUSE || !suppliers.isEmpty())
                .map(event -> event.step() != Step.REUSE
                        ? event
                        : Event.builder()
                                .copyOf(event)
                                .consentOf(choices.of(suppliers))
                                .build())
                .toList();
    }

    private Municipality municipality() {
        return new Municipality(
                new MunicipalityCode(choices.of(List.of("0034", "0363", "1999"))),
                LocalDate.of(1984, 1, 1),
                choices.maybe(() -> start.plusYears(1)));
    }

    private Area area() {
        return new Area("Voorbeeldwijk", new MunicipalityCode("0034"), choices.maybe(canary::text));
    }

    private LegalHold hold() {
        List<ItemId> items = recording.items.stream().map(Item::id).toList();
        return new LegalHold(
                choices.of(HoldKind.class),
                canary.text(),
                start,
                choices.maybe(() -> start.plusYears(2)),
                choices.someOf(items));
    }

    /** Exactly one finally accountable once there is a plan. */
    private List<RoleAssignment> roles() {
        List<RoleAssignment> roles = new ArrayList<>(choices.upTo(2, () -> role(choices.of(CaseRole.class), false)));
        if (course.isUnderPlan()) {
            roles.add(role(choices.of(List.of(CaseRole.CASE_DIRECTOR, CaseRole.CASE_HOLDER)), true));
        }
        return roles;
    }

    private RoleAssignment role(CaseRole role, boolean accountable) {
        PersonId person = cast.professional();
        return new RoleAssignment(
                person,
                cast.someone(),
                role,
                start,
                accountable ? Optional.empty() : choices.maybe(() -> start.plusDays(choices.below(90))),
                accountable);
    }

    private Notification notification() {
        boolean informed = !choices.oneIn(2);
        Optional<FreeText> why = informed ? Optional.empty() : Optional.of(canary.text());
        return new Notification(
                choices.of(AccessLine.class), recording.notifier(), start, canary.text(), informed, why);
    }

    private DepartmentRequest request() {
        return new DepartmentRequest(
                choices.of(OrganisationType.class),
                new StatutoryTask("Wmo 2015", "2.1.1"),
                start,
                start.plusDays(choices.below(20)),
                choices.maybe(() -> choices.of(RequestAnswer.class)));
    }

    private Optional<Plan> plan() {
        return course.on(Step.AGREE_PLAN)
                .filter(agreed -> !course.phase().isErased())
                .map(agreed -> new Plan(
                        agreed,
                        List.of(agreement("a0", agreed), agreement("a1", agreed))
                                .subList(0, 1 + choices.below(2)),
                        choices.upTo(2, this::resource)));
    }

    private Resource resource() {
        Optional<ParticipantId> payer = choices.maybe(cast::someone);
        return new Resource(
                choices.of(ResourceKind.class),
                choices.maybe(() -> new ItemId("a0")),
                payer,
                payer.isPresent() && choices.oneIn(2));
    }

    private Meeting meeting() {
        List<ParticipantId> invited =
                cast.participants.stream().map(Participation::id).toList();
        return new Meeting(start.plusDays(choices.below(90)), invited, choices.someOf(invited));
    }

    private Agreement agreement(String id, LocalDate agreed) {
        AgreementState state = choices.of(AgreementState.class);
        return new Agreement(
                new ItemId(id),
                derivedLabels(),
                cast.someone(),
                choices.maybe(cast::professional),
                canary.text(),
                agreed.plusDays(choices.below(60)),
                agreed.plusDays(choices.below(60)),
                canary.text(),
                state,
                choices.maybe(() -> "house-ban"),
                choices.someOf(recording.items.stream().map(Item::id).toList()),
                state == AgreementState.DONE
                        ? choices.maybe(() -> agreed.plusDays(choices.below(60)))
                        : Optional.empty(),
                choices.maybe(cast::someone));
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (int i = course.phase().isErased() ? 0 : choices.below(3); i > 0; i--) {
            results.add(new Result(
                    new ItemId("r" + i),
                    derivedLabels(),
                    start.plusDays(choices.below(300)),
                    canary.text(),
                    choices.someOf(recording.items.stream().map(Item::id).toList())));
        }
        return results;
    }

    private Labels derivedLabels() {
        List<PersonId> concerned = cast.concerned();
        return concerned.isEmpty()
                ? recording.labels(DataCategory.OTHER_DATA, Optional.empty())
                : recording.labels(DataCategory.GUIDANCE_AND_CARE, Optional.of(choices.of(concerned)));
    }

    private HumanDecision decision() {
        return new HumanDecision(
                "CPLX-2", "complex", "not-complex", cast.decision(), start, Optional.of(canary.text()));
    }
}
