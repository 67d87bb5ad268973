package nl.regie.core.measurement;

import static nl.regie.core.Given.CIRCLE;
import static nl.regie.core.Given.CONCERNED;
import static nl.regie.core.Given.SECOND;
import static nl.regie.core.measurement.Approach.END;
import static nl.regie.core.measurement.Approach.START;
import static nl.regie.core.problem.LifeDomain.FINANCES;
import static nl.regie.core.problem.LifeDomain.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** Need of care on the domains of the ZRM (RES-1; facts 8.5), and societal drop-out (RES-5; ON 1). */
class DevelopmentTest {

    private static final LocalDate BEFORE = START.minusDays(10);
    private static final LocalDate DURING = START.plusDays(10);

    private static Approach scored() {
        return Approach.person().on(END);
    }

    @Test
    void the_last_score_during_is_compared_with_the_first_of_both_periods() {
        DomainChange change = scored().score(HOUSING, 1, BEFORE)
                .score(HOUSING, 2, START.minusDays(1))
                .score(HOUSING, 3, DURING)
                .score(HOUSING, 4, END)
                .score(FINANCES, 5, END)
                .domain(HOUSING);
        assertThat(change.change()).contains(3);
        assertThat(change.restsOn()).containsExactly(new ItemId("i1"), new ItemId("i4"));
        assertThat(change.says().nl()).isEqualTo("huisvesting: eerste score 1, laatste score 4");
        assertThat(change.says().en()).isEqualTo("housing: first score 1, last score 4");
        assertThat(change).hasToString("DomainChange[2 items]");
    }

    @Test
    void a_fall_is_told_as_a_fall() {
        assertThat(scored().score(HOUSING, 4, BEFORE)
                        .score(HOUSING, 2, DURING)
                        .domain(HOUSING)
                        .change())
                .contains(-2);
    }

    @Test
    void scores_outside_the_periods_do_not_count() {
        DomainChange change = Approach.person()
                .on(END)
                .score(HOUSING, 1, START.minusDays(366))
                .score(HOUSING, 2, START.minusDays(365))
                .score(HOUSING, 3, END)
                .score(HOUSING, 5, END.plusDays(1))
                .domain(HOUSING);
        assertThat(change.change()).contains(1);
    }

    @Test
    void without_a_score_during_or_with_one_only_the_change_is_unknown() {
        assertThat(scored().domain(HOUSING).change()).isEmpty();
        DomainChange before = scored().score(HOUSING, 1, BEFORE)
                .score(HOUSING, 2, START.minusDays(1))
                .domain(HOUSING);
        assertThat(before.first()).isPresent();
        assertThat(before.last()).isEmpty();
        assertThat(before.change()).isEmpty();
        DomainChange once = scored().score(HOUSING, 1, DURING).domain(HOUSING);
        assertThat(once.first()).isEmpty();
        assertThat(once.change()).isEmpty();
        assertThat(once.says().en()).isEqualTo("housing: not comparable or unknown");
    }

    @Test
    void two_scores_during_can_be_compared_too() {
        assertThat(scored().score(HOUSING, 2, START)
                        .score(HOUSING, 3, END)
                        .domain(HOUSING)
                        .change())
                .contains(1);
    }

    @Test
    void different_versions_are_not_compared() {
        DomainChange change = scored().score(HOUSING, 1, BEFORE, "zrm-2010")
                .score(HOUSING, 4, DURING, "zrm-2017")
                .domain(HOUSING);
        assertThat(change.change()).isEmpty();
        assertThat(change.last()).isPresent();
        DomainChange later = scored().score(HOUSING, 1, BEFORE, "zrm-2010")
                .score(HOUSING, 3, START, "zrm-2017")
                .score(HOUSING, 4, DURING, "zrm-2017")
                .domain(HOUSING);
        assertThat(later.change()).contains(1);
    }

    @Test
    void of_two_scores_on_one_day_the_lower_holds() {
        assertThat(scored().score(HOUSING, 3, BEFORE)
                        .score(HOUSING, 1, BEFORE)
                        .score(HOUSING, 4, DURING)
                        .score(HOUSING, 2, DURING)
                        .domain(HOUSING)
                        .change())
                .contains(1);
    }

    @Test
    void a_score_that_the_house_did_not_have_yet_does_not_count() {
        DomainChange change = scored().score(HOUSING, 1, BEFORE)
                .on(END.plusDays(1))
                .score(HOUSING, 4, DURING)
                .domain(HOUSING);
        assertThat(change.change()).isEmpty();
    }

    @Test
    void every_domain_of_every_person_concerned_is_told_and_nobody_elses() {
        CaseFigures figures = Approach.system()
                .of(SECOND)
                .score(HOUSING, 1, BEFORE)
                .score(HOUSING, 2, START)
                .of(CIRCLE)
                .score(HOUSING, 1, BEFORE)
                .figures();
        assertThat(figures.domains()).hasSize(2 * LifeDomain.values().length);
        assertThat(figures.domains().stream().filter(change -> change.change().isPresent()))
                .singleElement()
                .satisfies(change -> assertThat(change.person()).isEqualTo(SECOND));
        assertThat(figures.domains()).extracting(DomainChange::person).doesNotContain(CIRCLE);
    }

    @Test
    void scores_that_cannot_be_compared_are_no_change() {
        Optional<DomainScore> old = Optional.of(new DomainScore(HOUSING, 1, BEFORE, "zrm-2010"));
        Optional<DomainScore> now = Optional.of(new DomainScore(HOUSING, 1, DURING, "zrm-2017"));
        Optional<DomainScore> other = Optional.of(new DomainScore(FINANCES, 1, DURING, "zrm-2017"));
        for (List<Optional<DomainScore>> wrong :
                List.of(List.of(old, now), List.of(now, now), List.of(other, now), List.of(old, other))) {
            assertThatThrownBy(() -> new DomainChange(CONCERNED, HOUSING, wrong.get(0), wrong.get(1), List.of()))
                    .isInstanceOf(MalformedValueException.class);
        }
    }

    // --- societal drop-out

    private static StandingChange income(Approach approach) {
        return approach.figures().dropOut().stream()
                .filter(change -> change.problem() == Problem.NO_INCOME)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void drop_out_is_what_is_known_at_the_end_of_either_period() {
        Approach approach = Approach.person()
                .on(START.minusDays(1))
                .signal(Problem.NO_INCOME, Standing.KNOWN, Optional.empty())
                .on(END)
                .signal(Problem.NO_INCOME, Standing.DENIED, Optional.empty());
        StandingChange change = income(approach);
        assertThat(change.before()).isEqualTo(Standing.KNOWN);
        // a signal is of the domain it names, so both speak of the same thing and the later one holds
        assertThat(change.during()).isEqualTo(Standing.DENIED);
        assertThat(change.restsOn()).containsExactly(new ItemId("i1"), new ItemId("i2"));
        assertThat(change).hasToString("StandingChange[2 items]");
        assertThat(approach.figures().droppedOutBefore()).isEqualTo(Standing.KNOWN);
        assertThat(approach.figures().droppedOutDuring()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void what_was_known_only_from_the_first_day_of_the_approach_was_not_known_before_it() {
        StandingChange change =
                income(Approach.person().on(START).signal(Problem.NO_INCOME, Standing.KNOWN, Optional.empty()));
        assertThat(change.before()).isEqualTo(Standing.UNKNOWN);
        assertThat(change.during()).isEqualTo(Standing.KNOWN);
    }

    @Test
    void drop_out_is_denied_only_if_every_problem_that_makes_it_up_is() {
        Approach approach = Approach.person().on(START.minusDays(1));
        MeasurementSettings.NATIONAL
                .dropOut()
                .forEach(problem -> approach.signal(problem, Standing.DENIED, Optional.empty()));
        assertThat(approach.figures().droppedOutBefore()).isEqualTo(Standing.DENIED);
        assertThat(Approach.person().figures().droppedOutBefore()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void each_figure_tells_its_method() {
        CaseFigures figures = Approach.person().figures();
        assertThat(figures.nuisance().figures().method()).isEqualTo(MeasurementMethod.COUNTS_BEFORE_AND_DURING);
        assertThat(figures.domains().get(0).method()).isEqualTo(MeasurementMethod.FIRST_AND_LAST_SCORE);
        assertThat(figures.dropOut().get(0).method()).isEqualTo(MeasurementMethod.STANDING_BEFORE_AND_DURING);
    }
}
