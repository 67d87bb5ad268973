package nl.regie.privacy.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.ImmutableCaseFile;
import nl.regie.core.casefile.Notification;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Person;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.Position;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.core.problem.Theme;
import org.junit.jupiter.api.Test;

/** What is read of a case, as fine as it is ever told. */
class TraitsReaderTest {

    private static final PersonId CONCERNED = new PersonId("p1");
    private static final PersonId RELATIVE = new PersonId("p2");
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 3, 31);

    private final List<Item> items = new ArrayList<>();

    private TraitsReaderTest about(PersonId person, Content content, DataCategory category) {
        return add(Optional.of(person), content, category);
    }

    private TraitsReaderTest add(Optional<PersonId> subject, Content content, DataCategory category) {
        Labels labels = new Labels(
                category,
                subject,
                new ParticipantId("o0"),
                new Ground(GroundKind.WGS_1_5, Optional.empty(), Optional.empty(), Optional.empty()),
                NOTIFIED,
                List.of(),
                List.of());
        items.add(new Item(new ItemId("x" + items.size()), labels, content));
        return this;
    }

    private TraitsReaderTest signal(PersonId person, Problem problem, Standing standing) {
        Signal signal = new Signal(
                LifeDomain.values()[0], problem, standing, Optional.empty(), Optional.empty(), Optional.empty());
        return about(person, signal, DataCategory.GUIDANCE_AND_CARE);
    }

    private TraitsReaderTest born(PersonId person, String day) {
        Identity identity = new Identity(
                PersonName.of("Anna", "Verzonnen"), Optional.of(BirthDate.of(LocalDate.parse(day))), List.of());
        return about(person, identity, DataCategory.IDENTITY_AND_CONTACT);
    }

    private ImmutableCaseFile.Builder file(CaseKind kind) {
        CaseFile sample = CaseArbitraries.samples(200)
                .filter(file -> file.kind() == kind && !file.phase().isErased())
                .findFirst()
                .orElseThrow();
        Notification notification = sample.notification();
        return CaseFile.builder()
                .copyOf(sample)
                .notification(new Notification(
                        notification.line(), notification.by(), NOTIFIED, FreeText.of("-"), true, Optional.empty()))
                .themes(List.of(Theme.YOUTH, Theme.ADDICTION))
                .items(items)
                .plan(Optional.empty())
                .results(List.of());
    }

    private Traits read() {
        return TraitsReader.read(file(CaseKind.PERSON)
                .persons(List.of(
                        new Person(CONCERNED, Position.CONCERNED, Optional.empty(), Optional.empty()),
                        new Person(RELATIVE, Position.DIRECT_CIRCLE, Optional.of(FreeText.of("-")), Optional.empty())))
                .build());
    }

    @Test
    void known_problems_of_the_person_concerned_are_read_and_nothing_of_relatives() {
        signal(CONCERNED, Problem.CRIME, Standing.KNOWN)
                .signal(CONCERNED, Problem.DEBTS, Standing.KNOWN)
                .signal(CONCERNED, Problem.CRIME, Standing.KNOWN)
                .signal(CONCERNED, Problem.ADDICTION, Standing.DENIED)
                .signal(CONCERNED, Problem.PARENTING, Standing.UNKNOWN)
                .signal(RELATIVE, Problem.NUISANCE, Standing.KNOWN)
                .born(RELATIVE, "1960-01-01");
        assertThat(read().problems()).containsExactly(Problem.DEBTS, Problem.CRIME);
        assertThat(read().age()).isEmpty();
    }

    @Test
    void the_age_is_that_on_the_day_of_the_notification() {
        assertThat(born(CONCERNED, "2008-03-31").read().age()).contains(AgeBand.FROM_18);
        items.clear();
        assertThat(born(CONCERNED, "2008-04-01").read().age()).contains(AgeBand.FROM_12);
        assertThat(born(CONCERNED, "2008-04-01").read().age()).contains(AgeBand.FROM_12);
        assertThat(born(CONCERNED, "1990-04-01").read().age()).isEmpty();
    }

    @Test
    void time_place_themes_and_strands_are_read() {
        Measure measure = new Measure(
                "house-ban",
                Strand.ADMINISTRATIVE,
                MeasureState.values()[0],
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Traits read =
                about(CONCERNED, measure, DataCategory.SUPERVISION_AND_MEASURES).read();
        assertThat(read.year()).contains(2026);
        assertThat(read.quarter()).contains(1);
        assertThat(read.region()).contains("VR25");
        assertThat(read.municipality()).isPresent();
        assertThat(read.themes()).containsExactly(Theme.ADDICTION, Theme.YOUTH);
        assertThat(read.strands()).containsExactly(Strand.ADMINISTRATIVE);
        assertThat(read.kind()).isEqualTo(CaseKind.PERSON);
    }

    @Test
    void of_an_area_the_known_facts_are_read() {
        for (Standing standing : Standing.values()) {
            Problem problem = standing == Standing.KNOWN ? Problem.NUISANCE : Problem.CRIME;
            AreaFact fact = new AreaFact(problem, standing, Optional.empty(), Optional.empty(), Optional.empty());
            add(Optional.empty(), fact, DataCategory.OTHER_DATA);
        }
        Traits read = TraitsReader.read(file(CaseKind.AREA).build());
        assertThat(read.problems()).containsExactly(Problem.NUISANCE);
        assertThat(read.age()).isEmpty();
    }
}
