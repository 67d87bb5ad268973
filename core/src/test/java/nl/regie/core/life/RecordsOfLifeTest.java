package nl.regie.core.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be recorded of steps, meetings and decisions. Sources: WGS 1.8(7), 1.9(2), 2.31; CASE-2, CPLX-8, RES-5. */
class RecordsOfLifeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final ParticipantId POLICE = new ParticipantId("pol");
    private static final ParticipantId BOARD = new ParticipantId("gem");
    private static final DecidedBy BY = new DecidedBy(new PersonId("w1"), BOARD, Optional.empty());
    private static final FreeText WHY = FreeText.of("Verzonnen.");

    private static Event event(Step step, Optional<ParticipantId> consentOf, Optional<Regime> before) {
        return new Event(DAY, step, BY, WHY, consentOf, before);
    }

    private static HumanDecision decision(String decided, Optional<FreeText> why) {
        return HumanDecision.builder()
                .advice("CPLX-2")
                .advised("undecided")
                .decided(decided)
                .by(BY)
                .on(DAY)
                .why(why)
                .build();
    }

    @Test
    void screened_off_data_are_not_used_again_without_a_consent_WGS_1_8_7() {
        assertThatThrownBy(() -> event(Step.REUSE, Optional.empty(), Optional.empty()))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("consentOf");
        assertThat(event(Step.REUSE, Optional.of(POLICE), Optional.empty()).consentOf())
                .contains(POLICE);
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, mode = EnumSource.Mode.EXCLUDE, names = "CHANGE_REGIME")
    void only_a_change_of_regime_tells_which_one_held_before(Step step) {
        Optional<Regime> before = Optional.of(Regime.LOCAL_COVENANT);
        assertThatThrownBy(() -> event(step, Optional.of(POLICE), before))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("regimeBefore");
        assertThat(event(Step.CHANGE_REGIME, Optional.empty(), before).regimeBefore())
                .isEqualTo(before);
    }

    @Test
    void whoever_came_to_a_meeting_was_invited_and_nobody_stands_twice() {
        List<List<ParticipantId>> invited =
                List.of(List.of(), List.of(POLICE, POLICE), List.of(POLICE), List.of(POLICE));
        List<List<ParticipantId>> present = List.of(List.of(), List.of(), List.of(POLICE, POLICE), List.of(BOARD));
        for (int i = 0; i < invited.size(); i++) {
            List<ParticipantId> asked = invited.get(i);
            List<ParticipantId> came = present.get(i);
            assertThatThrownBy(() -> new Meeting(DAY, asked, came)).isInstanceOf(MalformedValueException.class);
        }
        assertThat(new Meeting(DAY, List.of(POLICE, BOARD), List.of(BOARD)).present())
                .containsExactly(BOARD);
    }

    /** The human decision stands beside the advice, may differ from it, and then says why. */
    @Test
    void whoever_decides_otherwise_than_the_advice_says_why_CPLX_8() {
        assertThatThrownBy(() -> decision("complex", Optional.empty())).isInstanceOf(MalformedValueException.class);
        assertThat(decision("complex", Optional.of(WHY)).decided()).isEqualTo("complex");
        assertThat(decision("undecided", Optional.empty()).why()).isEmpty();
    }

    /** Of two changes of regime each tells what held before it. */
    @Test
    void the_regimes_of_a_case_are_read_back_from_its_steps() {
        List<Event> events = List.of(
                event(Step.NOTIFY, Optional.empty(), Optional.empty()),
                event(Step.CHANGE_REGIME, Optional.empty(), Optional.of(Regime.LOCAL_COVENANT)),
                event(Step.CHANGE_REGIME, Optional.empty(), Optional.of(Regime.WGS_CASE_MEETING)));
        assertThat(Life.regimes(events, Regime.WGS_LIST))
                .containsExactly(
                        Regime.LOCAL_COVENANT, Regime.LOCAL_COVENANT, Regime.WGS_CASE_MEETING, Regime.WGS_LIST);
        List<Event> first = List.of(event(Step.CHANGE_REGIME, Optional.empty(), Optional.of(Regime.OTHER)));
        assertThat(Life.regimes(first, Regime.WGS_LIST)).containsExactly(Regime.OTHER, Regime.WGS_LIST);
    }

    /** Moving to the list counts as a notification that fits; a later step under it does not (WGS 2.32(3)). */
    @Test
    void a_case_is_judged_on_the_day_it_comes_on_the_list() {
        Event notified = event(Step.NOTIFY, Optional.empty(), Optional.empty());
        Event moved = new Event(
                DAY.plusDays(3), Step.CHANGE_REGIME, BY, WHY, Optional.empty(), Optional.of(Regime.WGS_CASE_MEETING));
        assertThat(Life.judgedOn(List.of(notified, moved), Regime.WGS_LIST)).contains(DAY.plusDays(3));
        assertThat(Life.judgedOn(List.of(notified), Regime.WGS_LIST)).contains(DAY);
        assertThat(Life.judgedOn(List.of(notified), Regime.WGS_CASE_MEETING)).isEmpty();
        Event sent = event(Step.DISCUSS_WITH_PROSECUTION, Optional.empty(), Optional.empty());
        assertThat(Life.judgedOn(List.of(sent), Regime.WGS_LIST)).isEmpty();
    }
}
