package nl.regie.privacy.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
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
import nl.regie.core.role.OutsideRole;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureOutcome;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.disclosure.Verdict;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.SharingStage;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every decision that the compiled framework can make is a cell of the matrix (PRIV-17): each recipient asks, at each stage, for each
 * purpose, for each kind of data on everybody, and gets what the cell says.
 */
class MatrixAgainstGateTest {

    private static final LocalDate DAY = Agreed.DAY;
    private static final PersonId OFFICIAL = new PersonId("w1");
    private static final ParticipantId BOARD = new ParticipantId("gem");
    private static final ParticipantId PROSECUTION = new ParticipantId("om");
    private static final Map<Position, PersonId> SUBJECTS = Map.of(
            Position.CONCERNED, new PersonId("p1"),
            Position.DIRECT_CIRCLE, new PersonId("p2"),
            Position.PROFESSIONAL, OFFICIAL);
    private static final List<Participation> PARTICIPANTS = List.of(
            participant(BOARD, OrganisationType.EXECUTIVE_BOARD),
            participant(PROSECUTION, OrganisationType.PUBLIC_PROSECUTION),
            participant(new ParticipantId("rec"), OrganisationType.PROBATION),
            participant(new ParticipantId("ggz"), OrganisationType.MENTAL_HEALTH_CARE),
            participant(new ParticipantId("school"), OrganisationType.SCHOOL));

    private static Participation participant(ParticipantId id, OrganisationType type) {
        return Participation.builder()
                .id(id)
                .organisation(new Organisation(type, "Voorbeeld", Optional.empty()))
                .task(new StatutoryTask("Wet", "1"))
                .commissioned(false)
                .from(LocalDate.of(2026, 1, 1))
                .admitted(true)
                .addPeople(
                        new Designation(OFFICIAL, Duty.EXECUTION, false),
                        new Designation(OFFICIAL, Duty.LAWFULNESS_TEST, false),
                        new Designation(OFFICIAL, Duty.SYSTEM_SUPPORT, false))
                .build();
    }

    /** A case of which the participant is the notifier that also supplies the item. */
    private static CaseHead head(Regime regime, Phase phase, ParticipantId notifier) {
        return CaseHead.builder()
                .id(new CaseId("ZVH-1"))
                .kind(CaseKind.PERSON)
                .regime(regime)
                .phase(phase)
                .notifier(notifier)
                .participants(PARTICIPANTS)
                .addPersons(
                        Person.builder()
                                .id(SUBJECTS.get(Position.CONCERNED))
                                .position(Position.CONCERNED)
                                .build(),
                        Person.builder()
                                .id(SUBJECTS.get(Position.DIRECT_CIRCLE))
                                .position(Position.DIRECT_CIRCLE)
                                .necessity(FreeText.of("Verzonnen."))
                                .build(),
                        Person.builder()
                                .id(OFFICIAL)
                                .position(Position.PROFESSIONAL)
                                .build())
                .build();
    }

    private static Labels labels(DataSlot slot, ParticipantId supplier) {
        DataCategory category = slot.category();
        GroundKind ground = category == DataCategory.POLICE
                ? GroundKind.WPG_20_3
                : category == DataCategory.JUDICIAL ? GroundKind.WJSG_8B : GroundKind.WGS_1_5;
        return Labels.builder()
                .category(category)
                .subject(
                        category == DataCategory.OTHER_DATA
                                ? Optional.empty()
                                : Optional.of(SUBJECTS.get(slot.position())))
                .supplier(supplier)
                .ground(Ground.builder()
                        .kind(ground)
                        .policeOrigin(
                                category == DataCategory.POLICE ? Optional.of(PoliceOrigin.WPG_8) : Optional.empty())
                        .build())
                .firstProcessed(DAY)
                .build();
    }

    private record Asking(Recipient recipient, RecipientClass kind, Optional<OrganisationType> organisation) {}

    /** Whoever can ask for a purpose, and in which capacity that is. */
    private static List<Asking> asking(Purpose purpose, ParticipantId notifier, List<OrganisationType> named) {
        Set<Purpose> ofPersons = EnumSet.of(Purpose.TEST_LAWFULNESS, Purpose.SUPPORT_SYSTEMS);
        List<Asking> asking = PARTICIPANTS.stream()
                .map(participation -> {
                    OrganisationType type = participation.organisation().type();
                    Recipient recipient = ofPersons.contains(purpose)
                            ? Recipient.of(participation.id(), OFFICIAL)
                            : Recipient.of(participation.id());
                    boolean notifies =
                            purpose == Purpose.NOTIFY && participation.id().equals(notifier);
                    return new Asking(
                            recipient,
                            kind(type, purpose, notifies),
                            Optional.of(type).filter(named::contains));
                })
                .collect(Collectors.toList());
        for (RecipientClass kind : List.of(
                RecipientClass.OTHER_HOUSE, RecipientClass.OTHER_PARTNERSHIP, RecipientClass.THIRD_FOR_RESULTS)) {
            asking.add(new Asking(new Recipient.OtherParty(new ParticipantId("elders"), kind), kind, Optional.empty()));
        }
        for (OutsideRole role : OutsideRole.values()) {
            asking.add(new Asking(new Recipient.OutsideCase(role), RecipientClass.NONE, Optional.empty()));
        }
        return asking;
    }

    private static RecipientClass kind(OrganisationType type, Purpose purpose, boolean notifies) {
        if (type == OrganisationType.SCHOOL) {
            return RecipientClass.INCIDENTAL_THIRD;
        } else if (purpose == Purpose.TEST_LAWFULNESS) {
            return RecipientClass.LAWFULNESS_ROLE;
        } else if (purpose == Purpose.SUPPORT_SYSTEMS) {
            return RecipientClass.SYSTEM_SUPPORT;
        } else if (notifies) {
            return RecipientClass.NOTIFIER;
        }
        return type == OrganisationType.PROBATION || type == OrganisationType.MENTAL_HEALTH_CARE
                ? RecipientClass.PRIVATE_PARTICIPANT
                : RecipientClass.PUBLIC_PARTICIPANT;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_decision_of_the_compiled_framework_is_a_cell_PRIV_17(boolean withCovenant) {
        List<Covenant> covenants = withCovenant ? List.of(Agreed.COVENANT) : List.of();
        Disclosure disclosure = Disclosure.of(
                        List.of(Framework.WGS), covenants, new Activation(List.of(), ActivationPolicy.WARN))
                .get();
        Matrix matrix = Matrix.of(Framework.WGS, covenants, DAY).get();
        Set<RecipientClass> granted = EnumSet.noneOf(RecipientClass.class);
        int decisions = 0;
        for (Regime regime : Regime.values()) {
            for (Phase phase : Phase.values()) {
                for (Purpose purpose : Purpose.values()) {
                    for (DataSlot slot : DataSlot.ALL) {
                        boolean judicial = slot.category() == DataCategory.JUDICIAL;
                        ParticipantId supplier = judicial ? PROSECUTION : BOARD;
                        CaseHead head = head(regime, phase, supplier);
                        for (Asking asking : asking(purpose, supplier, matrix.organisations())) {
                            DisclosureRequest request = DisclosureRequest.builder()
                                    .recipient(asking.recipient())
                                    .purpose(purpose)
                                    .on(DAY)
                                    .build();
                            Verdict verdict =
                                    disclosure.to(head, request).decide(new ItemId("i1"), labels(slot, supplier));
                            MatrixCell cell = matrix.cell(new MatrixKey(
                                    regime,
                                    asking.kind(),
                                    asking.organisation(),
                                    SharingStage.of(phase),
                                    purpose,
                                    slot.category(),
                                    slot.position()));
                            if (cell.grants()) {
                                granted.add(asking.kind());
                            }
                            decisions++;
                            if (!says(cell).equals(says(verdict))) {
                                assertThat(says(verdict))
                                        .as(regime + " " + phase + " " + purpose + " " + slot + " " + asking)
                                        .isEqualTo(says(cell));
                            }
                        }
                    }
                }
            }
        }
        assertThat(decisions).isGreaterThan(300_000);
        assertThat(granted)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(RecipientClass.NONE, RecipientClass.SYSTEM_SUPPORT)));
    }

    /** A participant that was admitted need not be named apart. */
    private static Set<Object> says(MatrixCell cell) {
        Set<Object> says = cell.conditions().stream()
                .map(CellCondition::condition)
                .filter(condition -> condition != OpenCondition.NAMED_BY_PUBLIC)
                .collect(Collectors.toSet());
        says.add(cell.grants());
        return says;
    }

    private static Set<Object> says(Verdict verdict) {
        Set<Object> says = new java.util.HashSet<>(verdict.open());
        says.add(verdict.outcome() != DisclosureOutcome.WITHHOLD);
        return says;
    }
}
