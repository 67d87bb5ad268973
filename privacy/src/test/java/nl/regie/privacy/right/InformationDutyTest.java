package nl.regie.privacy.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Person;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.Position;
import nl.regie.core.person.Relation;
import nl.regie.core.person.RelationKind;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** Whom the duty to inform is owed to, since when, and what ends it (PRIV-14). */
class InformationDutyTest {

    private static final InformationDuty DUTY = new InformationDuty(RightsSettings.NATIONAL);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final CaseFile FILE = CaseArbitraries.samples(2_000)
            .filter(file -> file.kind() == CaseKind.PERSON && !file.phase().isErased())
            .filter(file -> file.persons().stream().anyMatch(person -> person.position() == Position.DIRECT_CIRCLE))
            .filter(file -> !file.items().isEmpty())
            .map(file -> CaseFile.builder()
                    .copyOf(file)
                    .items(List.of())
                    .results(List.of())
                    .build())
            .filter(file -> file.plan().isEmpty() && file.notification().personInformed())
            .findFirst()
            .orElseThrow();
    private static final PersonId CONCERNED = one(Position.CONCERNED);
    private static final PersonId CIRCLE = one(Position.DIRECT_CIRCLE);
    private static final LocalDate NOTIFIED = FILE.notification().on();

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    private static PersonId one(Position position) {
        return FILE.persons().stream()
                .filter(person -> person.position() == position)
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile with(Item... items) {
        return CaseFile.builder().copyOf(FILE).items(List.of(items)).build();
    }

    private static Labels labels(PersonId subject, DataCategory category, LocalDate first) {
        return Labels.builder()
                .category(category)
                .subject(subject)
                .supplier(FILE.participants().get(0).id())
                .ground(Ground.builder().kind(GroundKind.WGS_1_5).build())
                .firstProcessed(first)
                .build();
    }

    private static Item identity(String id, PersonId subject, LocalDate first, Optional<LocalDate> born) {
        return new Item(
                new ItemId(id),
                labels(subject, DataCategory.IDENTITY_AND_CONTACT, first),
                new Identity(
                        PersonName.of(Optional.empty(), Optional.empty(), "Verzonnen"),
                        born.map(BirthDate::of),
                        List.of()));
    }

    private static OwedInformation of(InformationDuty duty, CaseFile file, PersonId person, LocalDate asOf) {
        return duty.of(file, List.of(), List.of(), asOf).stream()
                .filter(owed -> owed.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Property
    void it_is_listed_once_for_each_on_whom_data_are_processed_and_never_for_a_professional_AVG_14(
            @ForAll("cases") CaseFile file) {
        List<OwedInformation> owed = DUTY.of(file, List.of(), List.of(), LATER);
        List<PersonId> expected = new ArrayList<>();
        for (Person person : file.persons()) {
            boolean known = person.position() == Position.CONCERNED
                    || Telling.about(Asked.part(file, person.id()).build())
                            .findAny()
                            .isPresent()
                    || file.contents(Relation.class).stream()
                            .anyMatch(relation -> relation.to().equals(person.id()));
            if (person.position() != Position.PROFESSIONAL && known) {
                expected.add(person.id());
            }
        }
        assertThat(owed).extracting(OwedInformation::person).isEqualTo(expected);
        assertThat(owed).allMatch(each -> each.state() == InformationState.OWED);
    }

    @Test
    void to_a_person_concerned_it_is_owed_from_the_notification_on() {
        assertThat(DUTY.of(FILE, List.of(), List.of(), NOTIFIED.minusDays(1))).isEmpty();
        assertThat(of(DUTY, FILE, CONCERNED, NOTIFIED).since()).isEqualTo(NOTIFIED);
    }

    @Test
    void to_somebody_of_the_direct_circle_it_is_owed_from_the_first_item_about_him_or_that_names_him() {
        assertThat(DUTY.of(FILE, List.of(), List.of(), LATER))
                .extracting(OwedInformation::person)
                .doesNotContain(CIRCLE);
        Item later = identity("i1", CIRCLE, NOTIFIED.plusDays(9), Optional.empty());
        Item named = new Item(
                new ItemId("i2"),
                labels(CONCERNED, DataCategory.RELATIONS, NOTIFIED.plusDays(5)),
                new Relation(CIRCLE, RelationKind.SIBLING));
        assertThat(of(DUTY, with(later), CIRCLE, LATER).since()).isEqualTo(NOTIFIED.plusDays(9));
        assertThat(of(DUTY, with(later, named), CIRCLE, LATER).since()).isEqualTo(NOTIFIED.plusDays(5));
    }

    @Test
    void it_ends_on_the_day_somebody_is_told() {
        Informed informed = new Informed(CONCERNED, new ParticipantId("o1"), NOTIFIED.plusDays(3));
        assertThat(state(List.of(informed), List.of(), NOTIFIED.plusDays(2))).isEqualTo(InformationState.OWED);
        assertThat(state(List.of(informed), List.of(), NOTIFIED.plusDays(3))).isEqualTo(InformationState.INFORMED);
    }

    private static InformationState state(
            List<Informed> informed, List<InformationException> exceptions, LocalDate asOf) {
        return DUTY.of(FILE, informed, exceptions, asOf).get(0).state();
    }

    @Test
    void a_named_person_suspends_it_up_to_and_including_a_day_UAVG_41() {
        InformationException exception = InformationException.builder()
                .person(CONCERNED)
                .ground(WithholdingGround.CRIMINAL_OFFENCES)
                .by(Asked.officialOf("o0"))
                .on(NOTIFIED.plusDays(1))
                .until(NOTIFIED.plusDays(4))
                .why(Asked.WHY)
                .build();
        InformationState[] expected = {
            InformationState.OWED,
            InformationState.SUSPENDED,
            InformationState.SUSPENDED,
            InformationState.SUSPENDED,
            InformationState.SUSPENDED,
            InformationState.OWED
        };
        for (int day = 0; day < expected.length; day++) {
            assertThat(state(List.of(), List.of(exception), NOTIFIED.plusDays(day)))
                    .isEqualTo(expected[day]);
        }
        InformationException byNobody = InformationException.builder()
                .copyOf(exception)
                .by(Asked.officialOf("nobody"))
                .build();
        assertThat(state(List.of(), List.of(byNobody), NOTIFIED.plusDays(2))).isEqualTo(InformationState.OWED);
        assertThatThrownBy(() -> InformationException.builder()
                        .copyOf(exception)
                        .until(NOTIFIED)
                        .build())
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void the_word_of_the_notifier_is_shown_and_counts_only_if_the_house_says_so() {
        RightsSettings counts = new RightsSettings(1, Optional.empty(), false, true, Optional.empty());
        OwedInformation byDefault = of(DUTY, FILE, CONCERNED, NOTIFIED);
        assertThat(byDefault.toldByNotifier()).isTrue();
        assertThat(byDefault.state()).isEqualTo(InformationState.OWED);
        assertThat(of(new InformationDuty(counts), FILE, CONCERNED, NOTIFIED).state())
                .isEqualTo(InformationState.INFORMED);
    }

    @Test
    void a_term_is_a_setting_and_none_is_known_by_default() {
        RightsSettings month = new RightsSettings(1, Optional.empty(), false, false, Optional.of(1));
        assertThat(of(DUTY, FILE, CONCERNED, LATER).due()).isEmpty();
        assertThat(of(new InformationDuty(month), FILE, CONCERNED, LATER).due()).contains(NOTIFIED.plusMonths(1));
    }

    @Test
    void of_whoever_is_under_sixteen_the_representative_is_told_UAVG_5_4() {
        LocalDate born = LATER.minusYears(16);
        CaseFile young = with(identity("i1", CONCERNED, NOTIFIED, Optional.of(born)));
        assertThat(of(DUTY, young, CONCERNED, LATER.minusDays(1)).underSixteen())
                .isEqualTo(Truth.YES);
        assertThat(of(DUTY, young, CONCERNED, LATER).underSixteen()).isEqualTo(Truth.NO);
        assertThat(of(DUTY, FILE, CONCERNED, LATER).underSixteen()).isEqualTo(Truth.UNKNOWN);
        CaseFile disputed = with(
                identity("i1", CONCERNED, NOTIFIED, Optional.of(born.plusDays(1))),
                identity("i2", CONCERNED, NOTIFIED, Optional.of(born)));
        assertThat(of(DUTY, disputed, CONCERNED, LATER).underSixteen()).isEqualTo(Truth.UNKNOWN);
    }
}
