package nl.regie.privacy.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.consent.Consent;
import nl.regie.core.consent.Scope;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.item.LabelsBuilder;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.item.Secrecy;
import nl.regie.core.item.SecrecyGround;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.text.Text;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.ClauseEffect;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.SharingStage;

/** Vragen: heads, labels, requests and covenants made of a generated case, most of them near the border of what may be disclosed. */
final class Questions {

    private static final Text SAYS = new Text("Zo is afgesproken", "So it was agreed");
    private static final FreeText WORDS = FreeText.of("Kanarie");
    private static final Purpose[] PURPOSES = Purpose.values();

    private final Random random;
    private final CaseFile file;
    private final LocalDate start;

    Questions(CaseFile file, long seed) {
        this.random = new Random(seed);
        this.file = file;
        this.start = file.notification().on();
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T of(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<PersonId> professionals() {
        return file.persons().stream()
                .filter(each -> each.position() == Position.PROFESSIONAL)
                .map(Person::id)
                .toList();
    }

    /** The head, most often of a case under the law, staffed and admitted, in any phase. */
    CaseHead head() {
        List<Participation> participants = new ArrayList<>();
        for (Participation each : file.participants()) {
            List<Designation> people = new ArrayList<>(each.people());
            for (PersonId person : professionals()) {
                for (Duty duty : Duty.values()) {
                    if (!oneIn(3)) {
                        people.add(new Designation(person, duty, oneIn(8)));
                    }
                }
            }
            participants.add(Participation.builder()
                    .copyOf(each)
                    .people(people)
                    .admitted(!oneIn(4))
                    .task(oneIn(8) ? Optional.empty() : Optional.of(new StatutoryTask("Wet", "1")))
                    .build());
        }
        List<RoleAssignment> roles = new ArrayList<>(file.roles());
        for (Participation each : participants) {
            if (oneIn(2)) {
                roles.add(new RoleAssignment(
                        of(professionals()),
                        each.id(),
                        of(CaseRole.values()),
                        start,
                        oneIn(4) ? Optional.of(start.plusDays(random.nextInt(400))) : Optional.empty(),
                        false));
            }
        }
        Regime regime = oneIn(12) ? of(Regime.values()) : oneIn(3) ? Regime.WGS_LIST : Regime.WGS_CASE_MEETING;
        return CaseHead.builder()
                .copyOf(CaseHead.of(file))
                .regime(regime)
                .phase(oneIn(20) ? Optional.empty() : Optional.of(of(Phase.values())))
                .participants(participants)
                .persons(oneIn(8) ? List.of() : file.persons())
                .roles(roles)
                .consents(consents())
                .build();
    }

    private List<Consent> consents() {
        List<Consent> consents = new ArrayList<>(file.consents());
        for (Person person : file.persons()) {
            LocalDate from = start.plusDays(random.nextInt(30));
            consents.add(new Consent(
                    new ConsentId("k-" + person.id().value()),
                    person.id(),
                    Optional.empty(),
                    new Scope(
                            List.of(DataCategory.values()).subList(0, oneIn(4) ? 6 : 13),
                            oneIn(3) ? List.of(of(file.participants()).id()) : List.of(),
                            WORDS),
                    from,
                    oneIn(4) ? Optional.of(from.plusDays(random.nextInt(300))) : Optional.empty(),
                    oneIn(4) ? Optional.of(from.plusDays(random.nextInt(300))) : Optional.empty()));
        }
        return consents;
    }

    /** The labels of an item as they are, or in another category, with another ground, supplier, subject or conditions. */
    Labels labels(Labels given) {
        LabelsBuilder labels = Labels.builder().copyOf(given);
        DataCategory category = oneIn(2) ? given.category() : of(DataCategory.values());
        if (oneIn(given.subject().isPresent() ? 4 : 2)) {
            labels.subject(of(file.persons()).id());
        } else if (given.subject().isEmpty()) {
            category = DataCategory.OTHER_DATA;
        }
        if (category == DataCategory.OTHER_DATA) {
            labels.subject(Optional.empty());
        }
        labels.category(category);
        if (oneIn(3)) {
            labels.supplier(
                    oneIn(6)
                            ? new ParticipantId("onbekend")
                            : of(file.participants()).id());
        } else if (oneIn(3)) {
            labels.supplier(file.notification().by());
        }
        if (category == DataCategory.JUDICIAL && !oneIn(4)) {
            labels.supplier(file.participants().get(2).id());
        }
        if (!oneIn(4)) {
            labels.conditions(List.of());
        }
        labels.ground(ground(category, labels.build()));
        return labels.build();
    }

    private Ground ground(DataCategory category, Labels labels) {
        GroundKind kind = oneIn(8)
                ? of(GroundKind.values())
                : switch (category) {
                    case POLICE -> GroundKind.WPG_20_3;
                    case JUDICIAL -> GroundKind.WJSG_39FA;
                    default -> oneIn(2) ? GroundKind.WGS_1_5 : GroundKind.OTHER_LAW;
                };
        Optional<PoliceOrigin> origin = kind != GroundKind.WPG_20_3 || oneIn(12)
                ? Optional.empty()
                : Optional.of(oneIn(8) ? PoliceOrigin.WPG_OTHER : PoliceOrigin.WPG_8);
        boolean names = kind == GroundKind.OTHER_LAW || kind == GroundKind.COVENANT || oneIn(4);
        return new Ground(
                kind,
                origin,
                names ? Optional.of("artikel 1") : Optional.empty(),
                oneIn(2) ? Optional.of(secrecy(labels)) : Optional.empty());
    }

    private Secrecy secrecy(Labels labels) {
        SecrecyGround ground = of(SecrecyGround.values());
        String whose = labels.subject().map(PersonId::value).orElse("niemand");
        String other = of(file.persons()).id().value();
        Optional<ConsentId> consent = ground == SecrecyGround.EXPLICIT_CONSENT
                ? Optional.of(new ConsentId("k-" + (oneIn(4) ? other : whose)))
                : Optional.empty();
        List<FreeText> reasoning = Collections.nCopies(oneIn(3) ? 1 + random.nextInt(6) : 5, WORDS);
        return new Secrecy(ground, consent, oneIn(8) ? of(file.persons()).id() : of(professionals()), reasoning);
    }

    /** A day near the days on which something happens, and now and then far away. */
    LocalDate day() {
        return switch (random.nextInt(10)) {
            case 0 -> LocalDate.of(2025, 2, 28).plusDays(random.nextInt(3));
            case 1 -> start.plusYears(5).plusDays(random.nextInt(600) - 100);
            case 2 -> LocalDate.of(9999, 12, 31);
            default -> start.plusDays(random.nextInt(700));
        };
    }

    Recipient recipient(CaseHead head) {
        return switch (random.nextInt(12)) {
            case 0 -> new Recipient.OutsideCase(of(OutsideRole.values()));
            case 1, 2, 3 -> other();
            case 4 -> Recipient.of(new ParticipantId("onbekend"));
            case 5, 6 -> Recipient.of(of(head.participants()).id(), of(professionals()));
            case 7 -> Recipient.of(head.notifier());
            case 8 -> head.roles().isEmpty() ? other() : byRole(of(head.roles()));
            default -> Recipient.of(of(head.participants()).id());
        };
    }

    private Recipient byRole(RoleAssignment role) {
        return new Recipient.InCase(
                role.participant(),
                Optional.of(role.person()),
                oneIn(2) ? Optional.of(oneIn(4) ? of(CaseRole.values()) : role.role()) : Optional.empty());
    }

    private Recipient other() {
        ParticipantId id = oneIn(4) ? of(file.participants()).id() : new ParticipantId("elders");
        return new Recipient.OtherParty(
                id,
                of(List.of(
                        RecipientClass.OTHER_HOUSE,
                        RecipientClass.OTHER_PARTNERSHIP,
                        RecipientClass.THIRD_FOR_RESULTS)));
    }

    DisclosureRequest request(CaseHead head) {
        LocalDate on = day();
        Recipient recipient = recipient(head);
        Purpose purpose = recipient instanceof Recipient.OtherParty && !oneIn(6)
                ? of(List.of(Purpose.RESULTS, Purpose.MATCH, Purpose.EXCHANGE))
                : of(PURPOSES);
        return new DisclosureRequest(recipient, purpose, on, fulfilments(head, on));
    }

    /** Nothing, everything by everybody, or each with a chance. */
    private List<Fulfilment> fulfilments(CaseHead head, LocalDate on) {
        List<Fulfilment> done = new ArrayList<>();
        int skip = random.nextInt(4);
        if (skip == 0) {
            return done;
        }
        for (Participation organ : head.participants()) {
            for (PersonId person : professionals()) {
                for (OpenCondition condition : OpenCondition.values()) {
                    if (skip == 1 || !oneIn(skip + 1)) {
                        done.add(fulfilment(organ.id(), person, condition, on, skip == 1));
                    }
                }
            }
        }
        return done;
    }

    private Fulfilment fulfilment(
            ParticipantId organ, PersonId by, OpenCondition condition, LocalDate on, boolean complete) {
        LocalDate day = complete ? on : on.minusDays(random.nextInt(40) - 2L);
        List<DataCategory> categories =
                complete || !oneIn(3) ? Arrays.asList(DataCategory.values()) : List.of(of(DataCategory.values()));
        List<ItemId> items = oneIn(3) ? List.of(new ItemId("i1"), new ItemId("r1")) : List.of();
        return new Fulfilment(
                condition,
                by,
                organ,
                day,
                complete || !oneIn(4) ? Optional.empty() : Optional.of(day.plusDays(random.nextInt(40))),
                categories,
                items);
    }

    /** None, one or two that narrow. */
    List<Covenant> covenants() {
        List<Covenant> covenants = new ArrayList<>();
        for (int i = oneIn(2) ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            List<Clause> clauses = new ArrayList<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                clauses.add(new Clause("4." + j, SAYS, effect()));
            }
            LocalDate from = start.minusDays(100).plusDays(random.nextInt(300));
            covenants.add(new Covenant(
                    "voorbeeld-" + i,
                    "1",
                    SAYS,
                    from,
                    oneIn(2) ? Optional.of(from.plusDays(1 + random.nextInt(500))) : Optional.empty(),
                    clauses));
        }
        return covenants;
    }

    private ClauseEffect effect() {
        return switch (random.nextInt(4)) {
            case 0 -> new Exclusion(reach());
            case 1 -> new Appointment(of(OpenCondition.values()), of(CaseRole.values()));
            default -> new Demand(reach(), of(OpenCondition.values()));
        };
    }

    private Reach reach() {
        return new Reach(
                few(RecipientClass.values()),
                oneIn(3)
                        ? few(file.participants().stream()
                                .map(each -> each.organisation().type())
                                .distinct()
                                .toArray(OrganisationType[]::new))
                        : List.of(),
                few(SharingStage.values()),
                few(Purpose.values()),
                few(DataCategory.values()),
                few(Position.values()));
    }

    private <T> List<T> few(T[] values) {
        return oneIn(2)
                ? List.of()
                : Stream.generate(() -> of(values)).limit(4).distinct().toList();
    }
}
