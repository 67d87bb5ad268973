package nl.regie.core.topx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.ImmutableCaseFile;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Participation;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Explanation;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the case file of somebody who left the list (TOPX-4). */
class AfterRemovalTest {

    /** The case was notified on 12 January 2026. */
    private static final LocalDate LEFT = LocalDate.of(2026, 3, 2);

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 10);
    private static final AfterRemoval AFTER = Profile.NATIONAL.afterRemoval();

    private static ImmutableCaseFile.Builder listed() {
        return Given.listed().step(Step.ADMIT).builder();
    }

    private static Decision<RemovalOutcome> judge(ImmutableCaseFile.Builder file) {
        return AFTER.judge(file.build(), LEFT, AS_OF);
    }

    private static HumanDecision decided(RemovalOutcome outcome, LocalDate on, ParticipantId organ) {
        return new HumanDecision(
                AfterRemoval.ADVICE,
                RemovalOutcome.TO_CLOSE.code(),
                outcome.code(),
                new DecidedBy(Given.OFFICIAL, organ, Optional.of(Given.WORDS)),
                on,
                Optional.of(Given.WORDS));
    }

    private static HumanDecision stays(LocalDate on) {
        return decided(RemovalOutcome.STAYS, on, Given.BOARD);
    }

    private static List<String> missing(Decision<RemovalOutcome> decision) {
        return decision.missing().stream().map(MissingFact::name).toList();
    }

    @Test
    void without_a_judgement_of_its_own_the_case_is_closed_and_the_judgement_is_what_is_missing() {
        Decision<RemovalOutcome> decision = judge(listed());
        assertThat(decision.outcome()).isEqualTo(RemovalOutcome.TO_CLOSE);
        assertThat(missing(decision)).containsExactly("necessary-by-itself");
        assertThat(decision.asOf()).isEqualTo(AS_OF);
        assertThat(decision.basis().ruleSet()).isEqualTo("after-removal");
        assertThat(Explanation.in(Language.EN).of(decision))
                .anyMatch(
                        line -> line.contains("After the removal it was judged that the case is necessary by itself"));
    }

    /** On the day of the removal or after it, up to the date that is asked. */
    @ParameterizedTest
    @CsvSource({"2026-03-01, TO_CLOSE", "2026-03-02, STAYS", "2026-03-10, STAYS", "2026-03-11, TO_CLOSE"})
    void a_judgement_counts_from_the_day_of_the_removal_on(LocalDate on, RemovalOutcome outcome) {
        Decision<RemovalOutcome> decision = judge(listed().addDecisions(stays(on)));
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(missing(decision))
                .isEqualTo(outcome == RemovalOutcome.STAYS ? List.of() : List.of("necessary-by-itself"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, TO_CLOSE", "2026-03-02, STAYS"})
    void a_fit_judgement_after_the_removal_is_one_too(LocalDate on, RemovalOutcome outcome) {
        assertThat(judge(listed().addEvents(Given.event(on, Step.JUDGE_FIT))).outcome())
                .isEqualTo(outcome);
    }

    /** Mental health care is a private participant, a school a third; nobody is not in the case at all. */
    @ParameterizedTest
    @CsvSource({"gem, STAYS", "pol, STAYS", "ggz, TO_CLOSE", "school, TO_CLOSE", "niemand, TO_CLOSE"})
    void only_a_public_participant_judges_that_ROLE_5(ParticipantId organ, RemovalOutcome outcome) {
        Decision<RemovalOutcome> decision = judge(listed().addDecisions(decided(RemovalOutcome.STAYS, AS_OF, organ)));
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.rule().value().equals("TOPX-4.judged-by-public"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.truth()).isEqualTo(outcome == RemovalOutcome.STAYS ? Truth.YES : Truth.NO));
        assertThat(missing(decision))
                .isEqualTo(outcome == RemovalOutcome.STAYS ? List.of() : List.of("necessary-by-itself"));
    }

    @Test
    void a_public_participant_judges_only_while_it_takes_part() {
        CaseFile file = listed().addDecisions(stays(AS_OF)).build();
        for (LocalDate until : List.of(AS_OF.minusDays(1), AS_OF)) {
            List<Participation> participants = file.participants().stream()
                    .map(organ ->
                            Participation.builder().copyOf(organ).until(until).build())
                    .toList();
            CaseFile left =
                    CaseFile.builder().copyOf(file).participants(participants).build();
            assertThat(AFTER.judge(left, LEFT, AS_OF).outcome())
                    .isEqualTo(until.equals(AS_OF) ? RemovalOutcome.STAYS : RemovalOutcome.TO_CLOSE);
        }
    }

    @Test
    void the_latest_judgement_holds_and_of_one_day_the_one_recorded_last() {
        HumanDecision closes = decided(RemovalOutcome.TO_CLOSE, AS_OF, Given.POLICE);
        Decision<RemovalOutcome> decision = judge(listed().addDecisions(closes, stays(LEFT)));
        assertThat(decision.outcome()).isEqualTo(RemovalOutcome.TO_CLOSE);
        assertThat(decision.missing()).as("it was judged").isEmpty();
        assertThat(judge(listed().addDecisions(closes, stays(AS_OF))).outcome()).isEqualTo(RemovalOutcome.STAYS);
        assertThat(judge(listed().addDecisions(stays(AS_OF), closes)).outcome()).isEqualTo(RemovalOutcome.TO_CLOSE);
        HumanDecision outsider = decided(RemovalOutcome.TO_CLOSE, AS_OF, Given.CARE);
        assertThat(judge(listed().addDecisions(stays(LEFT), outsider)).outcome())
                .as("whoever may not judge does not undo it")
                .isEqualTo(RemovalOutcome.STAYS);
    }

    @Test
    void what_was_decided_on_something_else_is_no_judgement_of_this() {
        HumanDecision other =
                HumanDecision.builder().copyOf(stays(AS_OF)).advice("CPLX-2").build();
        HumanDecision unclear =
                HumanDecision.builder().copyOf(stays(AS_OF)).decided("ended").build();
        assertThat(judge(listed().addDecisions(other, unclear)).outcome()).isEqualTo(RemovalOutcome.TO_CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, ENDED", "2026-03-11, TO_CLOSE"})
    void of_a_case_that_no_longer_runs_nothing_is_left_to_judge(LocalDate closed, RemovalOutcome outcome) {
        Decision<RemovalOutcome> decision = judge(listed().addEvents(Given.event(closed, Step.CLOSE)));
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(missing(decision))
                .isEqualTo(outcome == RemovalOutcome.ENDED ? List.of() : List.of("necessary-by-itself"));
    }

    @Test
    void a_case_that_did_not_rest_on_the_list_is_not_touched_by_it() {
        Decision<RemovalOutcome> decision =
                judge(Given.person().step(Step.JUDGE_FIT).builder());
        assertThat(decision.outcome()).isEqualTo(RemovalOutcome.NOT_FROM_LIST);
        assertThat(decision.missing()).isEmpty();
        assertThat(judge(listed().regime(Regime.LOCAL_COVENANT)).outcome()).isEqualTo(RemovalOutcome.NOT_FROM_LIST);
    }

    /** Moving the case to another regime is no judgement; what counts is where it stood when the person left. */
    @ParameterizedTest
    @CsvSource({"2026-03-01, NOT_FROM_LIST", "2026-03-02, TO_CLOSE", "2026-03-03, TO_CLOSE"})
    void the_regime_is_that_of_the_day_of_the_removal(LocalDate moved, RemovalOutcome outcome) {
        Event change = Event.builder()
                .copyOf(Given.event(moved, Step.CHANGE_REGIME))
                .regimeBefore(Regime.WGS_LIST)
                .build();
        assertThat(judge(listed().regime(Regime.WGS_CASE_MEETING).addEvents(change))
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, TO_CLOSE", "2026-03-03, NOT_FROM_LIST"})
    void a_case_that_came_to_the_list_later_did_not_leave_it_before(LocalDate moved, RemovalOutcome outcome) {
        Event change = Event.builder()
                .copyOf(Given.event(moved, Step.CHANGE_REGIME))
                .regimeBefore(Regime.WGS_CASE_MEETING)
                .build();
        assertThat(judge(Given.listed()
                                .builder()
                                .addEvents(Given.event(LocalDate.of(2026, 1, 13), Step.JUDGE_FIT), change))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void nobody_asks_before_the_removal() {
        CaseFile file = listed().build();
        assertThat(AFTER.judge(file, LEFT, LEFT).outcome()).isEqualTo(RemovalOutcome.TO_CLOSE);
        assertThatThrownBy(() -> AFTER.judge(file, LEFT, LEFT.minusDays(1)))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("asOf");
    }
}
