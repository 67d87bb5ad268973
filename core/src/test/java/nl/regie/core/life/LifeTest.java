package nl.regie.core.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.FreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a case (CASE-2; WGS 2.31, 1.8(7)). */
class LifeTest {

    private static List<Event> events(List<Step> steps) {
        List<Event> events = new ArrayList<>();
        for (Step step : steps) {
            events.add(new Event(
                    LocalDate.of(2026, 1, 1),
                    step,
                    new DecidedBy(new PersonId("w1"), new ParticipantId("gem"), Optional.empty()),
                    FreeText.of("Verzonnen."),
                    step == Step.REUSE ? Optional.of(new ParticipantId("pol")) : Optional.empty(),
                    Optional.empty()));
        }
        return events;
    }

    private static List<Step> steps(String words) {
        List<Step> steps = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            steps.add(Step.valueOf(word));
        }
        return steps;
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFY, NOTIFIED",
        "NOTIFY REFUSE, REFUSED",
        "NOTIFY REFUSE DELETE, DELETED",
        "NOTIFY JUDGE_FIT, FITS_PURPOSE",
        "NOTIFY JUDGE_FIT GATHER GATHER, GATHERING",
        "NOTIFY JUDGE_FIT ADMIT TABLE TABLE AGREE_PLAN, PLAN_AGREED",
        "NOTIFY JUDGE_FIT ADMIT TABLE AGREE_PLAN START_EXECUTION EVALUATE ADJUST, IN_EXECUTION",
        "NOTIFY JUDGE_FIT ADMIT TABLE AGREE_PLAN START_EXECUTION SCALE_DOWN SCALE_UP, ON_TABLE",
        "NOTIFY JUDGE_FIT ADMIT TABLE AGREE_PLAN START_EXECUTION SCALE_DOWN CLOSE, CLOSED",
        "NOTIFY JUDGE_FIT CLOSE REUSE, CLOSED",
        "NOTIFY JUDGE_FIT CLOSE ANONYMISE, ANONYMISED",
        "NOTIFY RETURN_TO_FRONT_LINE, RETURNED_TO_FRONT_LINE",
        "NOTIFY JUDGE_FIT ADMIT DISCUSS_WITH_PROSECUTION, WITH_PROSECUTION",
        "NOTIFY JUDGE_FIT ADMIT DISCUSS_WITH_PROSECUTION RESUME, PARTICIPANTS_ADMITTED",
        "NOTIFY JUDGE_FIT CHANGE_REGIME, FITS_PURPOSE"
    })
    void the_phase_follows_from_the_steps(String words, Phase phase) {
        assertThat(Life.phase(events(steps(words)), Regime.WGS_CASE_MEETING).get())
                .isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFY GATHER, 1, NOTIFIED, no gathering before the fit judgement",
        "NOTIFY ADMIT, 1, NOTIFIED, nobody admitted before it",
        "NOTIFY CLOSE, 1, NOTIFIED, a notification is refused and not closed",
        "NOTIFY NOTIFY, 1, NOTIFIED, notified once",
        "JUDGE_FIT, 0, NOTIFIED, nothing before the notification",
        "NOTIFY JUDGE_FIT REFUSE, 2, FITS_PURPOSE, refused only at the judgement",
        "NOTIFY JUDGE_FIT ADMIT AGREE_PLAN, 3, PARTICIPANTS_ADMITTED, a plan is agreed at a table",
        "NOTIFY JUDGE_FIT CLOSE GATHER, 3, CLOSED, nothing gathered after closing",
        "NOTIFY JUDGE_FIT REUSE, 2, FITS_PURPOSE, re-use is of screened-off data",
        "NOTIFY JUDGE_FIT RESUME, 2, FITS_PURPOSE, resumed only from the prosecution",
        "NOTIFY REFUSE JUDGE_FIT, 2, REFUSED, a refusal ends it",
        "NOTIFY JUDGE_FIT CLOSE DELETE ANONYMISE, 4, DELETED, what is deleted is gone"
    })
    void a_step_that_cannot_be_taken_is_found(String words, int index, Phase phase, String why) {
        List<Step> steps = steps(words);
        assertThat(Life.phase(events(steps), Regime.WGS_CASE_MEETING).getLeft())
                .as(why)
                .isEqualTo(new Life.Misstep(index, phase, steps.get(index)));
    }

    @Test
    void a_listed_case_counts_as_a_notification_that_fits_the_purpose_TOPX_5() {
        assertThat(Life.phase(events(steps("NOTIFY GATHER")), Regime.WGS_LIST).get())
                .isEqualTo(Phase.GATHERING);
    }

    @Property
    void gathering_is_always_after_the_judgement_and_before_closing(@ForAll List<Step> rest) {
        List<Step> steps = new ArrayList<>(List.of(Step.NOTIFY));
        steps.addAll(rest);
        if (Life.phase(events(steps), Regime.WGS_CASE_MEETING).isRight() && steps.contains(Step.GATHER)) {
            int gathered = steps.indexOf(Step.GATHER);
            assertThat(steps.subList(0, gathered)).contains(Step.JUDGE_FIT);
            assertThat(steps.subList(0, steps.lastIndexOf(Step.GATHER))).doesNotContain(Step.CLOSE, Step.DELETE);
        }
    }

    @Test
    void from_every_open_phase_there_is_a_way_out() {
        Set<Phase> ends = EnumSet.of(Phase.DELETED, Phase.ANONYMISED);
        for (Phase phase : Phase.values()) {
            Set<Phase> reached = EnumSet.of(phase);
            boolean grown = true;
            while (grown) {
                Set<Phase> next = EnumSet.copyOf(reached);
                for (Phase from : reached) {
                    for (Step step : Step.values()) {
                        from.after(step).ifPresent(next::add);
                    }
                }
                grown = reached.addAll(next);
            }
            assertThat(reached).as(phase.name()).containsAnyElementsOf(ends);
        }
    }

    @Test
    void what_is_open_screened_off_or_erased() {
        assertThat(EnumSet.allOf(Phase.class)).filteredOn(Phase::isScreenedOff).containsExactly(Phase.CLOSED);
        assertThat(EnumSet.allOf(Phase.class))
                .filteredOn(Phase::isErased)
                .containsExactly(Phase.DELETED, Phase.ANONYMISED);
        assertThat(EnumSet.allOf(Phase.class))
                .filteredOn(phase -> !phase.isOpen())
                .containsExactlyInAnyOrder(
                        Phase.CLOSED, Phase.REFUSED, Phase.RETURNED_TO_FRONT_LINE, Phase.DELETED, Phase.ANONYMISED);
    }
}
