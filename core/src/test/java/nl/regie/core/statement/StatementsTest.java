package nl.regie.core.statement;

import static nl.regie.core.Given.TODAY;
import static nl.regie.core.problem.Standing.DENIED;
import static nl.regie.core.problem.Standing.KNOWN;
import static nl.regie.core.problem.Standing.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.Given;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.problem.AftercareCondition;
import nl.regie.core.problem.BasicCondition;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Standing;
import nl.regie.core.support.Finance;
import nl.regie.core.support.FinanceKind;
import nl.regie.core.support.Health;
import nl.regie.core.support.HealthKind;
import nl.regie.core.support.Housing;
import nl.regie.core.support.HousingSituation;
import nl.regie.core.support.Income;
import nl.regie.core.support.IncomeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the items of a case say of problems (CASE-3, CASE-7, CPLX-4). */
class StatementsTest {

    private static Statements read(Given given) {
        return Statements.of(given.build(), TODAY);
    }

    private static Given addiction(Standing standing) {
        return Given.person().signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, standing);
    }

    static Stream<Arguments> contents() {
        Optional<LocalDate> since = Optional.empty();
        return Stream.of(
                Arguments.of(housing(HousingSituation.HOMELESS), DataCategory.HOUSING, Problem.NO_HOUSING, KNOWN),
                Arguments.of(housing(HousingSituation.SHELTER), DataCategory.HOUSING, Problem.NO_HOUSING, KNOWN),
                Arguments.of(
                        housing(HousingSituation.EVICTION_THREATENS), DataCategory.HOUSING, Problem.NO_HOUSING, KNOWN),
                Arguments.of(housing(HousingSituation.OWN_HOME), DataCategory.HOUSING, Problem.NO_HOUSING, DENIED),
                Arguments.of(housing(HousingSituation.SHELTERED), DataCategory.HOUSING, Problem.NO_HOUSING, DENIED),
                Arguments.of(housing(HousingSituation.WITH_FAMILY), DataCategory.HOUSING, Problem.NO_HOUSING, UNKNOWN),
                Arguments.of(finance(FinanceKind.DEBTS), DataCategory.FINANCIAL, Problem.DEBTS, KNOWN),
                Arguments.of(finance(FinanceKind.DEBT_RESTRUCTURING), DataCategory.FINANCIAL, Problem.DEBTS, KNOWN),
                Arguments.of(finance(FinanceKind.SOUND), DataCategory.FINANCIAL, Problem.DEBTS, DENIED),
                Arguments.of(finance(FinanceKind.GUARDIANSHIP), DataCategory.FINANCIAL, Problem.DEBTS, UNKNOWN),
                Arguments.of(
                        new Income(IncomeSource.NONE, since, Optional.empty()),
                        DataCategory.INCOME,
                        Problem.NO_INCOME,
                        KNOWN),
                Arguments.of(
                        new Income(IncomeSource.WORK, since, Optional.empty()),
                        DataCategory.INCOME,
                        Problem.NO_INCOME,
                        DENIED),
                Arguments.of(health(HealthKind.PSYCHIATRIC), DataCategory.HEALTH, Problem.PSYCHIATRIC, KNOWN),
                Arguments.of(health(HealthKind.ADDICTION), DataCategory.HEALTH, Problem.ADDICTION, KNOWN),
                Arguments.of(health(HealthKind.BRAIN_INJURY), DataCategory.HEALTH, Problem.PHYSICAL_HEALTH, KNOWN),
                Arguments.of(health(HealthKind.SOMATIC), DataCategory.HEALTH, Problem.PHYSICAL_HEALTH, KNOWN),
                Arguments.of(
                        health(HealthKind.INTELLECTUAL_DISABILITY),
                        DataCategory.HEALTH,
                        Problem.INTELLECTUAL_DISABILITY,
                        KNOWN),
                Arguments.of(incident(IncidentKind.NUISANCE), DataCategory.POLICE, Problem.NUISANCE, KNOWN),
                Arguments.of(incident(IncidentKind.NEIGHBOUR_DISPUTE), DataCategory.POLICE, Problem.NUISANCE, KNOWN),
                Arguments.of(
                        incident(IncidentKind.CONFUSED_PERSON), DataCategory.POLICE, Problem.CONFUSED_BEHAVIOUR, KNOWN),
                Arguments.of(
                        incident(IncidentKind.DOMESTIC_VIOLENCE),
                        DataCategory.POLICE,
                        Problem.DOMESTIC_VIOLENCE,
                        KNOWN),
                Arguments.of(incident(IncidentKind.RUNAWAY), DataCategory.POLICE, Problem.OTHER, UNKNOWN),
                Arguments.of(
                        aftercare(BasicCondition.HOUSING, DENIED),
                        DataCategory.GUIDANCE_AND_CARE,
                        Problem.NO_HOUSING,
                        KNOWN),
                Arguments.of(
                        aftercare(BasicCondition.DEBTS, KNOWN), DataCategory.GUIDANCE_AND_CARE, Problem.DEBTS, DENIED),
                Arguments.of(
                        aftercare(BasicCondition.WORK_AND_INCOME, DENIED),
                        DataCategory.GUIDANCE_AND_CARE,
                        Problem.NO_INCOME,
                        KNOWN),
                Arguments.of(
                        aftercare(BasicCondition.WORK_AND_INCOME, UNKNOWN),
                        DataCategory.GUIDANCE_AND_CARE,
                        Problem.NO_INCOME,
                        UNKNOWN));
    }

    private static Housing housing(HousingSituation situation) {
        return new Housing(situation, Optional.empty(), Optional.empty());
    }

    private static Finance finance(FinanceKind state) {
        return new Finance(state, Optional.empty(), Optional.empty());
    }

    private static Health health(HealthKind kind) {
        return new Health(kind, KNOWN, Optional.empty(), Optional.empty());
    }

    private static Incident incident(IncidentKind kind) {
        return new Incident(kind, TODAY, Optional.empty());
    }

    private static AftercareCondition aftercare(BasicCondition condition, Standing inOrder) {
        return new AftercareCondition(condition, inOrder, TODAY, Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void every_kind_of_item_says_what_it_says(
            Content content, DataCategory category, Problem problem, Standing expected) {
        Statements statements = read(Given.person().item(content, category));
        assertThat(statements.standing(problem)).isEqualTo(expected);
        boolean told = expected != UNKNOWN || statements.all().size() == 1;
        assertThat(statements.evidence(problem)).isEqualTo(told ? List.of(new ItemId("i1")) : List.of());
    }

    @Test
    void the_later_statement_holds() {
        Given given =
                addiction(KNOWN).on(TODAY.minusDays(1)).signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, DENIED);
        assertThat(read(given).standing(Problem.ADDICTION)).isEqualTo(KNOWN);
        Given reversed = Given.person()
                .on(TODAY.minusDays(1))
                .signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, KNOWN)
                .on(TODAY)
                .signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, DENIED);
        assertThat(read(reversed).standing(Problem.ADDICTION)).isEqualTo(DENIED);
        assertThat(read(reversed).evidence(Problem.ADDICTION)).containsExactly(new ItemId("i2"));
    }

    @Test
    void on_one_day_known_outweighs_unknown_and_unknown_outweighs_denied() {
        Given given = addiction(DENIED).signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, UNKNOWN);
        assertThat(read(given).standing(Problem.ADDICTION)).isEqualTo(UNKNOWN);
        assertThat(read(given.signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, KNOWN))
                        .standing(Problem.ADDICTION))
                .isEqualTo(KNOWN);
    }

    private static Given supplied(Given given, ParticipantId supplier, LocalDate on, Standing standing) {
        return given.by(supplier).on(on).signal(LifeDomain.JUSTICE, Problem.CRIME, standing);
    }

    /** The police know of crime; the prosecution later has no sign of organised crime. That takes nothing away from what the police know. */
    @Test
    void a_denial_takes_away_only_what_its_own_supplier_said_CPLX_4() {
        Given given = supplied(Given.person(), Given.POLICE, TODAY.minusDays(3), KNOWN);
        supplied(given, Given.PROSECUTION, TODAY.minusDays(1), DENIED);
        assertThat(read(given).standing(Problem.CRIME)).isEqualTo(KNOWN);
        assertThat(read(given).evidence(Problem.CRIME)).containsExactly(new ItemId("i1"));
        assertThat(read(given).knownSince(Problem.CRIME)).contains(TODAY.minusDays(3));
        supplied(given, Given.POLICE, TODAY.minusDays(2), DENIED);
        assertThat(read(given).standing(Problem.CRIME)).isEqualTo(DENIED);
        assertThat(read(given).evidence(Problem.CRIME)).containsExactly(new ItemId("i2"));
    }

    @Test
    void who_does_not_know_takes_nothing_away_from_what_another_knows_or_denies_CPLX_4() {
        for (Standing told : List.of(KNOWN, DENIED)) {
            Given given = supplied(Given.person(), Given.POLICE, TODAY.minusDays(3), told);
            supplied(given, Given.CARE, TODAY, UNKNOWN);
            assertThat(read(given).standing(Problem.CRIME)).isEqualTo(told);
            assertThat(read(given).evidence(Problem.CRIME)).containsExactly(new ItemId("i1"));
            assertThat(read(supplied(given, Given.POLICE, TODAY, UNKNOWN)).standing(Problem.CRIME))
                    .isEqualTo(UNKNOWN);
        }
    }

    /** Forty reports told by the police, and three months later nineteen told by the municipality: the later measure is the one that holds. */
    @Test
    void of_what_several_know_the_latest_holds() {
        Given given = supplied(Given.person(), Given.POLICE, TODAY.minusDays(3), KNOWN);
        supplied(given, Given.PROSECUTION, TODAY.minusDays(3), KNOWN);
        assertThat(read(given).evidence(Problem.CRIME)).containsExactly(new ItemId("i1"), new ItemId("i2"));
        supplied(given, Given.BOARD, TODAY.minusDays(2), KNOWN);
        assertThat(read(given).evidence(Problem.CRIME)).containsExactly(new ItemId("i3"));
    }

    @Test
    void what_comes_after_the_date_does_not_count_CPLX_4() {
        CaseFile file = addiction(KNOWN).build();
        assertThat(Statements.of(file, TODAY.minusDays(1)).standing(Problem.ADDICTION))
                .isEqualTo(UNKNOWN);
        assertThat(Statements.of(file, TODAY).standing(Problem.ADDICTION)).isEqualTo(KNOWN);
    }

    @Test
    void the_direct_circle_does_not_count_CASE_7() {
        Given given = Given.person().of(Given.CIRCLE).signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, KNOWN);
        assertThat(read(given).standing(Problem.ADDICTION)).isEqualTo(UNKNOWN);
    }

    @Test
    void in_a_system_one_is_enough_and_only_all_can_deny() {
        Given given = Given.system().signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, DENIED);
        assertThat(read(given).standing(Problem.ADDICTION)).isEqualTo(UNKNOWN);
        given.of(Given.SECOND).signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, DENIED);
        assertThat(read(given).standing(Problem.ADDICTION)).isEqualTo(DENIED);
        given.signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, KNOWN);
        assertThat(read(given).standing(Problem.ADDICTION)).isEqualTo(KNOWN);
        assertThat(read(given).evidence(Problem.ADDICTION)).containsExactly(new ItemId("i3"));
    }

    @Test
    void what_was_read_says_of_which_case_and_day_and_what_it_found() {
        CaseFile file = Given.system()
                .signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, KNOWN)
                .signal(LifeDomain.FINANCES, Problem.DEBTS, DENIED)
                .of(Given.CIRCLE)
                .signal(LifeDomain.JUSTICE, Problem.NUISANCE, KNOWN)
                .build();
        Statements statements = Statements.of(file, TODAY);
        assertThat(statements.file()).isSameAs(file);
        assertThat(statements.asOf()).isEqualTo(TODAY);
        assertThat(statements.concerned()).containsExactly(Given.CONCERNED, Given.SECOND);
        assertThat(statements.known()).containsExactly(Problem.ADDICTION);
        assertThat(Statements.of(file, TODAY.minusDays(1)).known()).isEmpty();
    }

    @Test
    void an_area_speaks_for_itself() {
        AreaFact known =
                new AreaFact(Problem.NUISANCE, KNOWN, Optional.empty(), Optional.of(Severity.LIGHT), Optional.empty());
        AreaFact denied = new AreaFact(Problem.CRIME, DENIED, Optional.empty(), Optional.empty(), Optional.empty());
        Statements statements =
                read(Given.area().item(known, DataCategory.OTHER_DATA).item(denied, DataCategory.OTHER_DATA));
        assertThat(statements.standing(Problem.NUISANCE)).isEqualTo(KNOWN);
        assertThat(statements.standing(Problem.CRIME)).isEqualTo(DENIED);
        assertThat(statements.problemsOn(LifeDomain.JUSTICE)).isEmpty();
    }

    @Test
    void a_signal_names_its_own_domain_and_other_items_that_of_their_problem() {
        Given given = Given.person()
                .signal(LifeDomain.SOCIAL_NETWORK, Problem.ADDICTION, KNOWN)
                .item(finance(FinanceKind.DEBTS), DataCategory.FINANCIAL)
                .signal(LifeDomain.FINANCES, Problem.NO_INCOME, DENIED);
        Statements statements = read(given);
        assertThat(statements.problemsOn(LifeDomain.SOCIAL_NETWORK)).containsExactly(new ItemId("i1"));
        assertThat(statements.problemsOn(LifeDomain.SUBSTANCE_USE)).isEmpty();
        assertThat(statements.problemsOn(LifeDomain.FINANCES)).containsExactly(new ItemId("i2"));
    }

    @Test
    void what_somebody_was_cleared_of_says_nothing_of_crime_TOPX_1() {
        LocalDate day = TODAY.minusYears(1);
        Given given = Given.person().offence(OffenceClass.BURGLARY, day, ProcedureStage.ARREST, false, 72);
        assertThat(read(given).standing(Problem.CRIME)).isEqualTo(KNOWN);
        given.offence(OffenceClass.BURGLARY, day, ProcedureStage.TECHNICAL_DISMISSAL, false, 72);
        assertThat(read(given).standing(Problem.CRIME)).isEqualTo(UNKNOWN);
        given.offence(OffenceClass.BURGLARY, day.plusDays(1), ProcedureStage.POLICY_DISMISSAL, false, 72);
        assertThat(read(given).standing(Problem.CRIME)).isEqualTo(KNOWN);
    }

    @Test
    void known_since_is_when_it_was_first_processed() {
        Given given = Given.person()
                .on(TODAY.minusDays(3))
                .signal(LifeDomain.SUBSTANCE_USE, Problem.ADDICTION, KNOWN)
                .on(TODAY)
                .item(health(HealthKind.ADDICTION), DataCategory.HEALTH);
        assertThat(read(given).knownSince(Problem.ADDICTION)).contains(TODAY);
        assertThat(read(given).knownSince(Problem.DEBTS)).isEmpty();
        given.signal(LifeDomain.DAILY_ACTIVITIES, Problem.ADDICTION, KNOWN)
                .on(TODAY.minusDays(9))
                .signal(LifeDomain.PARTICIPATION, Problem.ADDICTION, KNOWN);
        assertThat(read(given).knownSince(Problem.ADDICTION)).contains(TODAY.minusDays(9));
    }

    @Provide
    Arbitrary<CaseFile> files() {
        return CaseArbitraries.cases();
    }

    @Property(tries = 300)
    void the_order_of_the_items_does_not_matter(@ForAll("files") CaseFile file, @ForAll long seed) {
        List<Item> shuffled = new ArrayList<>(file.items());
        Collections.shuffle(shuffled, new Random(seed));
        LocalDate date = file.notification().on().plusDays(300);
        assertThat(Statements.of(CaseFile.builder().copyOf(file).items(shuffled).build(), date)
                        .all())
                .isEqualTo(Statements.of(file, date).all());
    }
}
