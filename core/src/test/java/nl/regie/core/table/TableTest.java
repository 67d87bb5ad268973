package nl.regie.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.DepartmentRequest;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.RequestAnswer;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the problems of a case call for, and who is missing since when (ROLE-6, ROLE-10). */
class TableTest {

    private static final LocalDate TODAY = Given.TODAY;
    private static final ParticipantId HOUSING = new ParticipantId("corp");

    private static TableAssessment assess(CaseFile file) {
        return Table.of(NeedTable.NATIONAL).assess(file, TODAY);
    }

    private static Participation housing(Optional<LocalDate> until, boolean admitted) {
        return Participation.builder()
                .copyOf(Given.participant(HOUSING, OrganisationType.HOUSING_CORPORATION))
                .until(until)
                .admitted(admitted)
                .build();
    }

    private static Given homeless() {
        return Given.person().on(TODAY.minusDays(20)).signal(LifeDomain.HOUSING, Problem.NO_HOUSING, Standing.KNOWN);
    }

    @Test
    void a_problem_calls_for_an_organisation_that_is_missing_since_it_is_known() {
        TableAssessment table = assess(homeless().build());
        assertThat(table.missing()).singleElement().satisfies(seat -> {
            assertThat(seat.problem()).isEqualTo(Problem.NO_HOUSING);
            assertThat(seat.callsFor()).containsExactly(OrganisationType.HOUSING_CORPORATION);
            assertThat(seat.missingSince()).contains(TODAY.minusDays(20));
            assertThat(seat.evidence()).extracting(Object::toString).containsExactly("i1");
            assertThat(seat.source()).isEqualTo(Source.on2020("6", "ROLE-6"));
        });
        assertThat(table.toString()).isEqualTo("TableAssessment[1 of 1 seats empty]");
    }

    @ParameterizedTest
    @CsvSource({"DENIED", "UNKNOWN"})
    void a_problem_that_is_not_known_calls_for_nobody(Standing standing) {
        assertThat(assess(Given.person()
                                .signal(LifeDomain.HOUSING, Problem.NO_HOUSING, standing)
                                .build())
                        .seats())
                .isEmpty();
    }

    @Test
    void whoever_is_at_the_table_is_not_missing() {
        CaseFile file = homeless()
                .builder()
                .addParticipants(housing(Optional.empty(), true))
                .build();
        assertThat(assess(file).missing()).isEmpty();
        assertThat(assess(file).seats().get(0).present()).containsExactly(HOUSING);
    }

    @Test
    void who_was_not_admitted_is_not_at_the_table() {
        CaseFile file = homeless()
                .builder()
                .addParticipants(housing(Optional.empty(), false))
                .build();
        assertThat(assess(file).missing()).hasSize(1);
    }

    /** The last day of a participation counts. */
    @Test
    void who_has_left_is_missing_since_the_day_after() {
        CaseFile file = homeless()
                .builder()
                .addParticipants(housing(Optional.of(TODAY.minusDays(1)), true))
                .build();
        assertThat(assess(file).missing().get(0).missingSince()).contains(TODAY);
        CaseFile last = homeless()
                .builder()
                .addParticipants(housing(Optional.of(TODAY), true))
                .build();
        assertThat(assess(last).missing()).isEmpty();
        CaseFile before = homeless()
                .builder()
                .addParticipants(housing(Optional.of(TODAY.minusDays(40)), true))
                .build();
        assertThat(assess(before).missing().get(0).missingSince()).contains(TODAY.minusDays(20));
    }

    @Test
    void one_of_those_called_for_is_enough() {
        CaseFile file = Given.person()
                .signal(LifeDomain.WORK_AND_EDUCATION, Problem.LACK_OF_SCHOOLING, Standing.KNOWN)
                .build();
        assertThat(assess(file).missing()).isEmpty();
        assertThat(assess(file).seats().get(0).present()).containsExactly(Given.SCHOOL);
    }

    @Test
    void a_chain_that_is_called_for_and_not_there_is_told() {
        CaseFile file = Given.person()
                .signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, Standing.KNOWN)
                .signal(LifeDomain.JUSTICE, Problem.CRIME, Standing.KNOWN)
                .build();
        assertThat(assess(file).missingChains()).isEmpty();
        CaseFile alone = CaseFile.builder()
                .copyOf(file)
                .participants(List.of(Given.participant(Given.BOARD, OrganisationType.EXECUTIVE_BOARD)))
                .build();
        assertThat(assess(alone).missingChains()).containsExactly(Chain.JUSTICE, Chain.CARE);
    }

    @Test
    void what_was_recorded_later_calls_for_nobody_yet() {
        CaseFile file = homeless().build();
        assertThat(Table.of(NeedTable.NATIONAL)
                        .assess(file, TODAY.minusDays(21))
                        .seats())
                .isEmpty();
        assertThat(Table.of(NeedTable.NATIONAL)
                        .assess(file, TODAY.minusDays(20))
                        .seats())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, , AWAITED",
        "1, , OVERDUE",
        "1, ANSWERED, ANSWERED",
        "1, NOTHING_KNOWN, NOTHING_KNOWN",
        "0, REFUSED, REFUSED"
    })
    void departments_are_asked_by_a_day_ROLE_10(int late, RequestAnswer answer, DepartmentState state) {
        DepartmentRequest request = new DepartmentRequest(
                OrganisationType.DEBT_HELP,
                new StatutoryTask("Wgs", "3"),
                TODAY.minusDays(10),
                TODAY.minusDays(late),
                Optional.ofNullable(answer));
        CaseFile file = Given.person().builder().addRequests(request).build();
        assertThat(assess(file).departments()).containsExactly(new DepartmentStanding(request, state));
        assertThat(Table.of(NeedTable.NATIONAL)
                        .assess(file, TODAY.minusDays(11))
                        .departments())
                .isEmpty();
    }

    @Test
    void a_seat_is_taken_or_empty() {
        assertThatThrownBy(() -> Seat.builder()
                        .problem(Problem.DEBTS)
                        .addPresent(HOUSING)
                        .missingSince(TODAY)
                        .source(Source.policy("ROLE-6"))
                        .build())
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_seat_says_whether_it_is_taken_and_not_for_what() {
        Seat empty = assess(homeless().build()).seats().get(0);
        assertThat(empty).hasToString("Seat[empty]");
        assertThat(Seat.builder()
                        .copyOf(empty)
                        .addPresent(HOUSING)
                        .missingSince(Optional.empty())
                        .build())
                .hasToString("Seat[taken]");
    }

    /** Of those who have left, the last one counts; whoever leaves on the day itself is still there. */
    @Test
    void who_left_last_counts() {
        Participation first = housing(Optional.of(TODAY.minusDays(9)), true);
        Participation second = Participation.builder()
                .copyOf(housing(Optional.of(TODAY.minusDays(4)), true))
                .id(new ParticipantId("corp2"))
                .build();
        Participation coming = Participation.builder()
                .copyOf(housing(Optional.empty(), true))
                .id(new ParticipantId("corp3"))
                .from(TODAY.plusDays(1))
                .until(TODAY.plusDays(2))
                .build();
        CaseFile file =
                homeless().builder().addParticipants(first, second, coming).build();
        assertThat(assess(file).missing().get(0).missingSince()).contains(TODAY.minusDays(3));
    }

    /** A chain is there only if somebody of it takes part on the day and was admitted. */
    @Test
    void who_was_not_admitted_brings_no_chain() {
        CaseFile file = Given.person()
                .signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, Standing.KNOWN)
                .builder()
                .participants(List.of(
                        Given.participant(Given.BOARD, OrganisationType.EXECUTIVE_BOARD),
                        Participation.builder()
                                .copyOf(Given.participant(Given.CARE, OrganisationType.MENTAL_HEALTH_CARE))
                                .admitted(false)
                                .build()))
                .build();
        assertThat(assess(file).missingChains()).containsExactly(Chain.CARE);
        CaseFile gone = CaseFile.builder()
                .copyOf(file)
                .participants(List.of(Participation.builder()
                        .copyOf(Given.participant(Given.CARE, OrganisationType.MENTAL_HEALTH_CARE))
                        .until(TODAY.minusDays(1))
                        .build()))
                .build();
        assertThat(assess(gone).missingChains()).containsExactly(Chain.CARE);
    }

    @Test
    void rows_of_a_table_name_each_kind_of_organisation_once() {
        assertThatThrownBy(() -> new Need(
                        Problem.DEBTS,
                        List.of(OrganisationType.DEBT_HELP, OrganisationType.DEBT_HELP),
                        Optional.empty(),
                        Source.policy("ROLE-6")))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Need(
                        Problem.DEBTS, List.of(OrganisationType.OTHER), Optional.empty(), Source.policy("ROLE-6")))
                .isInstanceOf(MalformedValueException.class);
        assertThat(NeedTable.NATIONAL).hasToString("NeedTable[20 rows]").isNotEqualTo(null);
    }
}
