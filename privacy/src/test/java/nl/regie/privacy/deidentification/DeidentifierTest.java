package nl.regie.privacy.deidentification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.Item;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.core.problem.Theme;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be told of a case to those who may know nobody in it. */
class DeidentifierTest {

    private static final List<Coarsening> ALL = List.of(Coarsening.values());

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    /** Few values of each, so that some combinations are common and some are rare. */
    @Provide
    Arbitrary<Traits> traits() {
        return Combinators.combine(
                        Arbitraries.of(CaseKind.PERSON, CaseKind.SYSTEM),
                        Arbitraries.of(2026, 2027),
                        Arbitraries.of(1, 2),
                        Arbitraries.of("0034", "0363"),
                        Arbitraries.of(AgeBand.FROM_12, AgeBand.FROM_18, AgeBand.FROM_30)
                                .optional(),
                        Arbitraries.of(Theme.YOUTH, Theme.ADDICTION).list().ofMaxSize(1),
                        Arbitraries.of(Problem.DEBTS, Problem.CRIME).list().ofMaxSize(2))
                .as((kind, year, quarter, municipality, age, themes, problems) -> Traits.builder()
                        .kind(kind)
                        .year(year)
                        .quarter(quarter)
                        .region("VR25")
                        .municipality(new MunicipalityCode(municipality))
                        .age(age)
                        .themes(themes)
                        .problems(problems)
                        .addStrands(Strand.CARE)
                        .build());
    }

    private static ReferenceTable table(List<Traits> cases) {
        return ReferenceTable.of("proef 1", cases.stream().map(traits -> new ReferenceRow(traits, 1)));
    }

    private static Traits after(Traits traits, List<Coarsening> steps) {
        Traits left = traits;
        for (Coarsening step : steps) {
            left = left.after(step);
        }
        return left;
    }

    /** Counted anew, one by one: how many cases have all that is told. */
    private static long alike(List<Traits> cases, DeidentifiedCase told) {
        return cases.stream()
                .filter(other -> after(other, told.steps()).equals(told.traits()))
                .count();
    }

    @Property
    void all_that_is_told_occurs_at_least_k_times(
            @ForAll @Size(max = 60) List<@From("traits") Traits> cases,
            @ForAll("traits") Traits one,
            @ForAll @IntRange(min = 2, max = 12) int k) {
        Deidentifier deidentifier = Deidentifier.of(new DeidentificationSettings(k, ALL), table(cases));
        Optional<DeidentifiedCase> told = deidentifier.deidentify(one);
        told.ifPresent(found -> {
            assertThat(alike(cases, found)).isGreaterThanOrEqualTo(k);
            assertThat(after(one, found.steps())).isEqualTo(found.traits());
        });
        boolean kindOccurs =
                cases.stream().filter(other -> other.kind() == one.kind()).count() >= k;
        assertThat(told.isPresent()).isEqualTo(kindOccurs);
    }

    /** No step more than needed: one step less, and it would be too rare. */
    @Property
    void no_more_is_left_out_than_needed(
            @ForAll @Size(max = 60) List<@From("traits") Traits> cases,
            @ForAll("traits") Traits one,
            @ForAll @IntRange(min = 2, max = 12) int k) {
        Deidentifier.of(new DeidentificationSettings(k, ALL), table(cases))
                .deidentify(one)
                .filter(told -> !told.steps().isEmpty())
                .ifPresent(told -> {
                    List<Coarsening> less = told.steps().subList(0, told.steps().size() - 1);
                    Traits finer = after(one, less);
                    long alike = cases.stream()
                            .filter(other -> after(other, less).equals(finer))
                            .count();
                    assertThat(alike).isLessThan(k);
                });
    }

    /** Who asks for more protection never gets more told, and a larger table never makes it coarser. */
    @Property
    void a_higher_k_never_tells_more_and_a_larger_table_never_less(
            @ForAll @Size(max = 60) List<@From("traits") Traits> cases,
            @ForAll @Size(max = 20) List<@From("traits") Traits> more,
            @ForAll("traits") Traits one,
            @ForAll @IntRange(min = 2, max = 12) int k) {
        int steps = steps(cases, one, k);
        assertThat(steps(cases, one, k + 1)).isGreaterThanOrEqualTo(steps);
        List<Traits> larger = Stream.concat(cases.stream(), more.stream()).toList();
        assertThat(steps(larger, one, k)).isLessThanOrEqualTo(steps);
    }

    private static int steps(List<Traits> cases, Traits one, int k) {
        return Deidentifier.of(new DeidentificationSettings(k, ALL), table(cases))
                .deidentify(one)
                .map(told -> told.steps().size())
                .orElse(Integer.MAX_VALUE);
    }

    @Property
    void the_order_of_the_table_does_not_matter(
            @ForAll @Size(max = 40) List<@From("traits") Traits> cases,
            @ForAll("traits") Traits one,
            @ForAll long seed) {
        List<Traits> other = new ArrayList<>(cases);
        Collections.shuffle(other, new Random(seed));
        DeidentificationSettings settings = new DeidentificationSettings(3, ALL);
        assertThat(Deidentifier.of(settings, table(other)).deidentify(one))
                .isEqualTo(Deidentifier.of(settings, table(cases)).deidentify(one));
    }

    /** Each step, whatever its place on the ladder, keeps alike what was alike. */
    @Property
    void steps_can_be_taken_in_any_order_and_twice(@ForAll("traits") Traits one, @ForAll long seed) {
        List<Coarsening> other = new ArrayList<>(ALL);
        other.addAll(ALL);
        Collections.shuffle(other, new Random(seed));
        assertThat(after(one, other)).isEqualTo(after(one, ALL)).isEqualTo(bare(one.kind()));
    }

    private static Traits bare(CaseKind kind) {
        return Traits.builder().kind(kind).build();
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, quarter",
        "REGION, municipality",
        "MAJORITY, age",
        "NO_PROBLEMS, problems",
        "NO_STRANDS, strands",
        "NO_THEMES, themes",
        "NO_PLACE, region",
        "NO_AGE, age",
        "NO_TIME, year"
    })
    void each_step_leaves_out_what_it_says(Coarsening step, String attribute) {
        Traits one = Traits.builder()
                .kind(CaseKind.PERSON)
                .year(2026)
                .quarter(2)
                .region("VR25")
                .municipality(new MunicipalityCode("0034"))
                .age(AgeBand.FROM_18)
                .addThemes(Theme.YOUTH)
                .addProblems(Problem.DEBTS)
                .addStrands(Strand.CARE)
                .build();
        TraitsBuilder expected = Traits.builder().copyOf(one);
        switch (attribute) {
            case "quarter" -> expected.quarter(Optional.empty());
            case "municipality" -> expected.municipality(Optional.empty());
            case "problems" -> expected.problems(List.of());
            case "strands" -> expected.strands(List.of());
            case "themes" -> expected.themes(List.of());
            case "region" -> expected.region(Optional.empty()).municipality(Optional.empty());
            case "year" -> expected.year(Optional.empty()).quarter(Optional.empty());
            default ->
                expected.age(step == Coarsening.MAJORITY ? Optional.of(AgeBand.ADULT) : Optional.<AgeBand>empty());
        }
        assertThat(one.after(step)).isEqualTo(expected.build());
    }

    // what is read of a case

    /** However common a case is: with a table that knows it a thousand times, everything that is ever told is told. */
    @Property
    void nothing_that_points_to_somebody_is_ever_told(@ForAll("cases") CaseFile file) {
        ReferenceTable often = ReferenceTable.ofCases("proef 1", Collections.nCopies(10, file).stream());
        DeidentifiedCase told = Deidentifier.of(DeidentificationSettings.NATIONAL, often)
                .deidentify(file)
                .orElseThrow();
        assertThat(told.steps()).isEmpty();
        String shown = told.toString();
        assertThat(Canary.isIn(shown)).isFalse();
        assertThat(shown)
                .doesNotContain(file.id().value(), file.notification().on().toString(), "Organisatie");
    }

    @Property
    void only_problems_that_are_known_of_persons_concerned_are_told(@ForAll("cases") CaseFile file) {
        List<Problem> known = file.items().stream()
                .filter(item -> item.labels()
                        .subject()
                        .flatMap(file::person)
                        .filter(person -> person.position() == Position.CONCERNED)
                        .isPresent())
                .map(Item::content)
                .filter(Signal.class::isInstance)
                .map(Signal.class::cast)
                .filter(signal -> signal.standing() == Standing.KNOWN)
                .map(Signal::problem)
                .sorted()
                .distinct()
                .toList();
        if (file.kind() != CaseKind.AREA) {
            assertThat(TraitsReader.read(file).problems()).containsAll(known);
            boolean noFacts = file.contents(AreaFact.class).isEmpty();
            assertThat(!noFacts || TraitsReader.read(file).problems().equals(known))
                    .isTrue();
        }
    }

    @Property
    void the_age_of_relatives_and_of_several_persons_is_never_told(@ForAll("cases") CaseFile file) {
        List<Person> concerned = file.persons().stream()
                .filter(person -> person.position() == Position.CONCERNED)
                .toList();
        Optional<AgeBand> age = TraitsReader.read(file).age();
        boolean born = concerned.size() == 1
                && file.items().stream()
                        .anyMatch(item -> item.labels()
                                        .subject()
                                        .equals(Optional.of(concerned.get(0).id()))
                                && item.content() instanceof Identity identity
                                && identity.born().isPresent());
        assertThat(born || age.isEmpty()).isTrue();
    }

    @Test
    void the_samples_have_quarters_of_the_notification() {
        CaseArbitraries.samples(200).forEach(file -> {
            int month = file.notification().on().getMonthValue();
            assertThat(TraitsReader.read(file).quarter())
                    .contains(month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4);
            assertThat(TraitsReader.read(file).year())
                    .contains(file.notification().on().getYear());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "-1, UNDER_12, MINOR", "0, UNDER_12, MINOR", "11, UNDER_12, MINOR", "12, FROM_12, MINOR", "17, FROM_12, MINOR",
        "18, FROM_18, ADULT", "22, FROM_18, ADULT", "23, FROM_23, ADULT", "29, FROM_23, ADULT", "30, FROM_30, ADULT",
        "39, FROM_30, ADULT", "40, FROM_40, ADULT", "49, FROM_40, ADULT", "50, FROM_50, ADULT", "64, FROM_50, ADULT",
        "65, FROM_65, ADULT", "120, FROM_65, ADULT"
    })
    void ages_are_bands_on_both_sides_of_each_bound(int age, AgeBand band, AgeBand coarser) {
        assertThat(AgeBand.of(age)).isEqualTo(band);
        assertThat(band.coarser()).isEqualTo(coarser);
        assertThat(coarser.coarser()).isEqualTo(coarser);
    }

    // settings and values

    @Test
    void k_is_in_range_and_each_step_is_on_the_ladder_once() {
        for (int k : new int[] {1, 1_001}) {
            assertThatThrownBy(() -> new DeidentificationSettings(k, ALL)).isInstanceOf(MalformedValueException.class);
        }
        assertThatThrownBy(() -> new DeidentificationSettings(2, List.of(Coarsening.YEAR, Coarsening.YEAR)))
                .isInstanceOf(MalformedValueException.class);
        assertThat(new DeidentificationSettings(2, List.of()).k()).isEqualTo(2);
        assertThat(new DeidentificationSettings(1_000, List.of()).k()).isEqualTo(1_000);
        assertThat(DeidentificationSettings.NATIONAL.k()).isEqualTo(10);
    }

    @Test
    void a_case_is_told_from_k_cases_on_and_not_below() {
        Traits one = bare(CaseKind.PERSON);
        for (int cases = 9; cases <= 10; cases++) {
            ReferenceTable table = ReferenceTable.of("proef 1", Stream.of(new ReferenceRow(one, cases)));
            Optional<DeidentifiedCase> told =
                    Deidentifier.of(DeidentificationSettings.NATIONAL, table).deidentify(one);
            assertThat(told.isPresent()).isEqualTo(cases == 10);
            told.ifPresent(found -> {
                assertThat(found.k()).isEqualTo(10);
                assertThat(found.reference()).isEqualTo("proef 1");
            });
        }
    }

    @Test
    void a_part_is_not_told_without_the_whole() {
        assertThatThrownBy(
                        () -> Traits.builder().kind(CaseKind.PERSON).quarter(1).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Traits.builder()
                        .kind(CaseKind.PERSON)
                        .year(2026)
                        .quarter(5)
                        .build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Traits.builder()
                        .kind(CaseKind.PERSON)
                        .municipality(new MunicipalityCode("0034"))
                        .build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new ReferenceRow(bare(CaseKind.PERSON), 0))
                .isInstanceOf(MalformedValueException.class);
    }
}
