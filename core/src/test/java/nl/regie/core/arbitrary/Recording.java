package nl.regie.core.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.consent.Consent;
import nl.regie.core.consent.Representation;
import nl.regie.core.consent.Scope;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.item.Release;
import nl.regie.core.item.Secrecy;
import nl.regie.core.item.SecrecyGround;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.life.Life;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.person.Contact;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.problem.Appraisal;

/** Vastlegging: items with labels that the rules of the field allow, and the consents on which some of them rest. */
final class Recording {

    final List<Consent> consents = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    private final Choices choices;
    private final Canary canary;
    private final Cast cast;
    private final Course course;
    private final CaseKind kind;
    private final Regime regime;

    Recording(Choices choices, Canary canary, Cast cast, Course course, CaseKind kind, Regime regime) {
        this.choices = choices;
        this.canary = canary;
        this.cast = cast;
        this.course = course;
        this.kind = kind;
        this.regime = regime;
        Contents contents =
                new Contents(choices, canary, cast, course.events.get(0).on(), items);
        for (int i = choices.below(14); i > 0; i--) {
            item(contents);
        }
    }

    ItemId nextId() {
        return new ItemId("i" + (items.size() + 1));
    }

    private void item(Contents contents) {
        boolean onPerson = kind != CaseKind.AREA && !course.phase().isErased();
        Class<? extends Content> content =
                kind == CaseKind.AREA ? choices.of(List.of(AreaFact.class, Appraisal.class)) : AreaFact.class;
        PersonId subject = null;
        if (onPerson && !choices.oneIn(6)) {
            Person person = choices.of(cast.persons);
            subject = person.id();
            content = person.position() == Position.PROFESSIONAL
                    ? choices.of(List.of(Identity.class, Contact.class))
                    : choices.of(Contents.PERSONAL);
        }
        boolean personal = subject != null;
        List<DataCategory> categories = Item.categoriesOf(content).stream()
                .filter(category -> personal == (category != DataCategory.OTHER_DATA))
                .filter(category -> category != DataCategory.JUDICIAL
                        || !suppliersOfJudicial().isEmpty())
                .sorted()
                .toList();
        if (!categories.isEmpty()) {
            DataCategory category = choices.of(categories);
            Labels labels = labels(category, Optional.ofNullable(subject));
            items.add(new Item(nextId(), labels, contents.of(content, category)));
        }
    }

    /** Before the fit judgement of a WGS case only the notifier has supplied something. */
    private List<ParticipantId> suppliers() {
        return regime.isWgs() && !isJudged()
                ? List.of(notifier())
                : cast.participants.stream()
                        .filter(participant -> !regime.isWgs() || cast.organs().contains(participant.id()))
                        .map(participant -> participant.id())
                        .toList();
    }

    private List<ParticipantId> suppliersOfJudicial() {
        return regime.isWgs()
                ? suppliers().stream().filter(cast.prosecution.id()::equals).toList()
                : suppliers();
    }

    private boolean isJudged() {
        return Life.judgedOn(course.events, regime).isPresent();
    }

    ParticipantId notifier() {
        return course.events.get(0).by().organ();
    }

    Labels labels(DataCategory category, Optional<PersonId> subject) {
        ParticipantId supplier = choices.of(category == DataCategory.JUDICIAL ? suppliersOfJudicial() : suppliers());
        LocalDate earliest =
                Life.judgedOn(course.events, regime).orElse(course.events.get(0).on());
        LocalDate latest = Stream.of(Step.CLOSE, Step.REFUSE, Step.RETURN_TO_FRONT_LINE)
                .flatMap(step -> course.on(step).stream())
                .min(Comparator.naturalOrder())
                .orElse(earliest.plusDays(300));
        LocalDate first = earliest.plusDays(choices.below((int) (latest.toEpochDay() - earliest.toEpochDay()) + 1));
        return new Labels(
                category,
                subject,
                supplier,
                ground(category, subject, first),
                first,
                choices.upTo(2, this::condition),
                choices.upTo(1, () -> new Release(cast.someone(), cast.professional(), first)));
    }

    private Ground ground(DataCategory category, Optional<PersonId> subject, LocalDate first) {
        boolean police = regime.isWgs() && category == DataCategory.POLICE;
        boolean judicial = regime.isWgs() && category == DataCategory.JUDICIAL;
        GroundKind ground = police
                ? GroundKind.WPG_20_3
                : judicial
                        ? choices.of(List.of(GroundKind.WJSG_8B, GroundKind.WJSG_39FA, GroundKind.WJSG_51CA))
                        : regime.isWgs()
                                ? choices.of(List.of(GroundKind.WGS_1_5, GroundKind.OTHER_LAW))
                                : choices.of(List.of(GroundKind.COVENANT, GroundKind.OTHER_LAW));
        boolean named = ground == GroundKind.OTHER_LAW || ground == GroundKind.COVENANT;
        return new Ground(
                ground,
                police ? Optional.of(choices.of(List.of(PoliceOrigin.WPG_8, PoliceOrigin.WPG_13))) : Optional.empty(),
                named ? Optional.of("artikel 1") : Optional.empty(),
                subject.filter(person -> choices.oneIn(4)).map(person -> secrecy(category, person, first)));
    }

    private Secrecy secrecy(DataCategory category, PersonId subject, LocalDate first) {
        SecrecyGround ground = choices.of(SecrecyGround.class);
        Optional<ConsentId> consent = ground == SecrecyGround.EXPLICIT_CONSENT
                ? Optional.of(consent(category, subject, first))
                : Optional.empty();
        return new Secrecy(ground, consent, cast.professional(), List.of(canary.text()));
    }

    private ConsentId consent(DataCategory category, PersonId subject, LocalDate first) {
        ConsentId id = new ConsentId("c" + consents.size());
        consents.add(new Consent(
                id,
                subject,
                choices.maybe(() -> new Representation(choices.of(cast.persons).id(), canary.text())),
                new Scope(List.of(category), choices.upTo(2, cast::someone), canary.text()),
                first.minusDays(choices.below(10)),
                choices.maybe(() -> first.plusDays(choices.below(100))),
                choices.maybe(() -> first.plusDays(1 + choices.below(100)))));
        return id;
    }

    private SupplierCondition condition() {
        ConditionKind condition = choices.of(ConditionKind.class);
        return new SupplierCondition(
                condition,
                List.of(cast.someone()),
                choices.maybe(() -> course.events.get(0).on()),
                Optional.of(canary.text()));
    }
}
