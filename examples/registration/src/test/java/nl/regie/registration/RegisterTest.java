package nl.regie.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.regie.core.id.CaseId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.CaseJson;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Step;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogCheck;
import nl.regie.privacy.log.LogEntry;
import nl.regie.privacy.log.LogStore;
import nl.regie.privacy.log.LogVerdict;
import nl.regie.privacy.log.Seal;
import nl.regie.registration.refusal.ConflictException;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.refusal.UnknownCaseException;
import nl.regie.registration.register.CaseEvent;
import nl.regie.registration.register.EventKind;
import nl.regie.registration.step.StepWish;
import nl.regie.registration.user.Seats;
import nl.regie.registration.view.CaseView;
import nl.regie.registration.view.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The register on one database; the same tests run on another. */
@SpringBootTest(properties = "registration.today=2026-11-25")
@Import({Scenario.class, FaultyLog.class})
abstract class RegisterTest {

    @Autowired
    Scenario scenario;

    @Autowired
    Views views;

    @Autowired
    Seats seats;

    @Autowired
    LogStore log;

    @Autowired
    FaultyLog faults;

    @AfterEach
    void mend() {
        faults.mend();
    }

    @Test
    void it_begins_with_the_cases_of_the_quickstart_and_a_log_that_verifies() {
        assertThat(scenario.register.ids()).extracting(CaseId::value).contains("ZVH-2026-0147", "ZVH-2025-0600");
        assertThat(verdict()).isInstanceOf(LogVerdict.Whole.class);
    }

    @Test
    void a_case_goes_from_notification_to_deletion_and_each_change_has_its_event_and_its_entry() {
        int before = log.head().length();
        CaseId id = scenario.inExecution();
        scenario.step("casedirector", id, Step.CLOSE);
        scenario.step("casedirector", id, Step.DELETE);

        assertThat(scenario.file(id).phase()).isEqualTo(Phase.DELETED);
        assertThat(scenario.file(id).items()).isEmpty();
        List<CaseEvent> events = scenario.register.events(id);
        assertThat(events)
                .extracting(CaseEvent::kind)
                .startsWith(EventKind.NOTIFIED)
                .endsWith(EventKind.DELETED);
        assertThat(events).extracting(CaseEvent::version).containsExactly(range(events.size()));
        assertThat(events)
                .allMatch(event -> event.person().isEmpty()
                        && event.items().isEmpty()
                        && event.digest().isEmpty()
                        && event.at().equals(event.at().truncatedTo(ChronoUnit.DAYS)));
        assertThat(log.head().length() - before).isEqualTo(events.size());
        assertThat(last().event().action()).isEqualTo(LogAction.DELETION);
        assertThat(verdict()).isInstanceOf(LogVerdict.Whole.class);
    }

    @Test
    void what_a_case_said_cannot_be_confirmed_by_the_digest_of_it() throws Exception {
        CaseId id = scenario.notified("police");
        byte[] document = CaseJson.TYPE.write(scenario.file(id));
        String guessed =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));

        assertThat(scenario.register.events(id))
                .allMatch(event -> event.digest().length() == guessed.length()
                        && !event.digest().equals(guessed));
    }

    @Test
    void before_the_fit_is_judged_nobody_gathers_and_the_refusal_is_logged() {
        CaseId id = scenario.notified("police");

        assertThatThrownBy(() -> scenario.step("casedirector", id, Step.GATHER)).isInstanceOf(RefusedException.class);

        assertThat(scenario.file(id).phase()).isEqualTo(Phase.NOTIFIED);
        assertThat(last().event().action()).isEqualTo(LogAction.REFUSAL);
    }

    @Test
    void only_the_step_that_admits_brings_somebody_to_the_table() {
        CaseId id = scenario.notified("police");
        scenario.step("casedirector", id, Step.JUDGE_FIT);

        for (Step step : Step.values()) {
            if (step != Step.ADMIT) {
                assertThatThrownBy(() -> new StepWish(step, FreeText.of("-"), Optional.empty(), List.of("care")))
                        .isInstanceOf(MalformedValueException.class);
            }
        }
        scenario.admit("casedirector", id, "police", "casedirector", "housing", "care");
        assertThatThrownBy(() -> scenario.admit("care", id, "probation", "housing"))
                .isInstanceOf(RefusedException.class);

        assertThat(scenario.accounts.seat(scenario.user("care"), id)).isPresent();
        assertThat(scenario.accounts.seat(scenario.user("probation"), id)).isEmpty();
    }

    @Test
    void a_supply_and_a_step_that_come_to_nothing_valid_are_logged_as_a_refusal() {
        CaseId id = scenario.notified("police");
        assertThatThrownBy(() -> scenario.number("casedirector", id)).isInstanceOf(InvalidDocumentException.class);
        assertThat(last().event().action()).isEqualTo(LogAction.REFUSAL);
        assertThat(last().event().categories()).containsExactly(DataCategory.BSN);
    }

    @Test
    void who_has_no_seat_takes_no_step() {
        CaseId id = scenario.notified("police");

        assertThatThrownBy(() -> scenario.steps.take(
                        scenario.user("care"), id, scenario.stamp(id), StepWish.of(Step.JUDGE_FIT, "Zomaar")))
                .isInstanceOf(UnknownCaseException.class);
        assertThat(scenario.file(id).phase()).isEqualTo(Phase.NOTIFIED);
    }

    @Test
    void of_who_has_no_seat_the_case_is_not_even_read() {
        assertThatThrownBy(() -> seats.actor(scenario.user("care"), new CaseId("ZVH-2026-0147-x"), () -> {
                    throw new AssertionError("read");
                }))
                .isInstanceOf(UnknownCaseException.class);
    }

    @Test
    void whether_somebody_else_has_a_seat_is_not_told_before_the_stamp_was_compared_and_the_step_judged() {
        CaseId id = scenario.notified("police");
        String old = scenario.stamp(id);
        for (String worker : List.of("housing", "nobody", "casedirector")) {
            assertThatThrownBy(() -> scenario.plan("casedirector", id, worker, worker))
                    .isInstanceOf(RefusedException.class);
        }
        scenario.step("casedirector", id, Step.JUDGE_FIT);
        for (String worker : List.of("housing", "nobody", "casedirector")) {
            assertThatThrownBy(() -> scenario.plan("casedirector", id, old, worker, worker))
                    .isInstanceOf(ConflictException.class);
        }
    }

    @Test
    void a_third_party_cannot_notify() {
        assertThatThrownBy(() -> scenario.notified("housing")).isInstanceOf(RefusedException.class);
    }

    @Test
    void each_sees_what_was_judged_necessary_for_him_and_no_more() {
        CaseId id = scenario.inExecution();
        assertThat(json("care", id)).doesNotContain(Scenario.FAMILY).doesNotContain(Scenario.BSN);

        scenario.necessary("casedirector", id, "care", Purpose.CARRY_OUT, DataCategory.IDENTITY_AND_CONTACT);

        assertThat(json("care", id)).contains(Scenario.FAMILY).doesNotContain(Scenario.BSN);
        assertThat(json("police", id)).doesNotContain(Scenario.FAMILY).doesNotContain(Scenario.BSN);
    }

    @Test
    void whoever_has_no_seat_is_told_what_he_is_told_of_a_case_that_is_not_there() {
        CaseId id = scenario.notified("police");

        assertThatThrownBy(() -> views.look(scenario.user("probation"), id, Purpose.NOTIFY))
                .isInstanceOf(UnknownCaseException.class);
        assertThatThrownBy(() -> views.look(scenario.user("probation"), new CaseId("nowhere"), Purpose.NOTIFY))
                .isInstanceOf(UnknownCaseException.class);
    }

    @Test
    void each_view_stands_in_the_log_with_what_was_shown_and_no_content() {
        CaseId id = scenario.inExecution();
        scenario.necessary("casedirector", id, "care", Purpose.CARRY_OUT, DataCategory.IDENTITY_AND_CONTACT);
        int before = log.head().length();

        CaseView view = views.look(scenario.user("care"), id, Purpose.CARRY_OUT);

        assertThat(view.isAnything()).isTrue();
        assertThat(log.head().length()).isEqualTo(before + 1);
        assertThat(last().event().action()).isEqualTo(LogAction.VIEW);
        assertThat(last().event().categories()).contains(DataCategory.IDENTITY_AND_CONTACT);
        assertThat(last().event().ground().document()).isNotEmpty();
        assertThat(last().toString()).doesNotContain(Scenario.FAMILY).doesNotContain(id.value());
    }

    @Test
    void looking_in_vain_is_logged_as_a_refusal() {
        CaseId id = scenario.notified("police");

        CaseView view = views.look(scenario.user("director"), id, Purpose.CARRY_OUT);

        assertThat(view.isAnything()).isFalse();
        assertThat(last().event().action()).isEqualTo(LogAction.REFUSAL);
    }

    @Test
    void of_two_who_change_a_case_at_once_one_is_told_of_the_other_and_nothing_is_lost() throws Exception {
        CaseId id = scenario.notified("police");
        scenario.step("casedirector", id, Step.JUDGE_FIT);
        for (int round = 0; round < 10; round++) {
            int events = scenario.register.events(id).size();
            int entries = log.head().length();
            String stamp = scenario.stamp(id);
            Callable<Boolean> gather = () -> {
                scenario.steps.take(scenario.user("casedirector"), id, stamp, StepWish.of(Step.GATHER, "Nodig."));
                return true;
            };

            List<Boolean> done = atOnce(List.of(gather, gather));

            assertThat(done).containsExactlyInAnyOrder(true, false);
            assertThat(scenario.register.events(id)).hasSize(events + 1);
            assertThat(log.head().length()).isEqualTo(entries + 1);
        }
        long gathered = scenario.file(id).events().stream()
                .filter(event -> event.step() == Step.GATHER)
                .count();
        assertThat(gathered).isEqualTo(10);
        assertThat(verdict()).isInstanceOf(LogVerdict.Whole.class);
    }

    @Test
    void many_who_look_at_once_all_stand_in_the_log() throws Exception {
        CaseId id = scenario.inExecution();
        int before = log.head().length();
        List<Callable<Boolean>> looks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            looks.add(() -> views.look(scenario.user("care"), id, Purpose.CARRY_OUT) != null);
        }

        assertThat(atOnce(looks)).doesNotContain(false);

        assertThat(log.head().length()).isEqualTo(before + 24);
        assertThat(verdict()).isInstanceOf(LogVerdict.Whole.class);
    }

    @Test
    void a_fault_before_the_log_entry_leaves_neither_half() {
        CaseId id = scenario.notified("police");
        String stamp = scenario.stamp(id);
        int entries = log.head().length();
        faults.beforeAppending();

        assertThatThrownBy(() -> scenario.step("casedirector", id, Step.JUDGE_FIT))
                .isInstanceOf(FaultyLog.Crash.class);

        untouched(id, stamp, entries);
    }

    @Test
    void a_fault_after_the_log_entry_leaves_neither_half() {
        CaseId id = scenario.notified("police");
        String stamp = scenario.stamp(id);
        int entries = log.head().length();
        faults.afterAppending();

        assertThatThrownBy(() -> scenario.step("casedirector", id, Step.JUDGE_FIT))
                .isInstanceOf(FaultyLog.Crash.class);

        untouched(id, stamp, entries);
    }

    private void untouched(CaseId id, String stamp, int entries) {
        faults.mend();
        assertThat(scenario.stamp(id)).isEqualTo(stamp);
        assertThat(scenario.file(id).phase()).isEqualTo(Phase.NOTIFIED);
        assertThat(scenario.register.events(id)).hasSize(1);
        assertThat(log.head().length()).isEqualTo(entries);
        assertThat(verdict()).isInstanceOf(LogVerdict.Whole.class);
        scenario.step("casedirector", id, Step.JUDGE_FIT);
        assertThat(log.head().length()).isEqualTo(entries + 1);
    }

    @Test
    void nothing_is_shown_that_could_not_be_logged() {
        CaseId id = scenario.inExecution();
        faults.beforeAppending();

        assertThatThrownBy(() -> views.look(scenario.user("care"), id, Purpose.CARRY_OUT))
                .isInstanceOf(FaultyLog.Crash.class);
    }

    String json(String username, CaseId id) {
        return views.look(scenario.user(username), id, Purpose.CARRY_OUT).json();
    }

    LogEntry last() {
        return log.from(log.head().length()).iterator().next();
    }

    LogVerdict verdict() {
        return LogCheck.check(Seal.begin("huis-voorbeeld"), log.from(1), List.of(log.head()));
    }

    private static Integer[] range(int to) {
        return IntStream.rangeClosed(1, to).boxed().toArray(Integer[]::new);
    }

    /** Whether each was done; false for one that was told that somebody came first. */
    private static List<Boolean> atOnce(List<Callable<Boolean>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        CyclicBarrier start = new CyclicBarrier(all.size());
        try {
            List<Future<Boolean>> futures = new ArrayList<>();
            for (Callable<Boolean> each : all) {
                futures.add(threads.submit(() -> {
                    start.await();
                    try {
                        return each.call();
                    } catch (ConflictException e) {
                        return false;
                    }
                }));
            }
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> future : futures) {
                done.add(future.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}
