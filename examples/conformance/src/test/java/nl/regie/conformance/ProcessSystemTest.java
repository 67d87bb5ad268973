package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regie.conformance.Reply.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A system that does not keep to the protocol is told of, and never hangs the runner. */
@Timeout(60)
class ProcessSystemTest {

    static List<String> java(Class<?> main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private static Run run(int vectors, String way) {
        return run(vectors, java(RudeSystem.class, way), 5);
    }

    private static Run run(int vectors, List<String> command, int seconds) {
        TestVector one = ComparisonTest.vector("{}");
        List<TestVector> all = IntStream.range(0, vectors).mapToObj(i -> one).toList();
        try (ProcessSystem system = new ProcessSystem(command, Duration.ofSeconds(seconds))) {
            return Run.of(all, system);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dies, ENDED",
        "rubbish, NO_ANSWER",
        "two-ways, NO_ANSWER",
        "other-id, OTHER_QUESTION",
        "endless, TOO_LONG",
    })
    void each_breach_is_told(String way, Fault fault) {
        Run run = run(1, way);
        assertThat(run.outcomes().get(0).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(run.outcomes().get(0).fault()).contains(fault);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_system_that_says_nothing_is_given_up_in_time() {
        Run run = run(1, java(RudeSystem.class, "silent"), 1);
        assertThat(run.outcomes().get(0).fault()).contains(Fault.TOO_LATE);
        assertThat(run.outcomes().get(0).millis()).isBetween(900L, 10_000L);
    }

    @Test
    void what_a_dying_system_says_is_told() {
        assertThat(run(1, "dies").outcomes().get(0).detail()).contains("out of ideas");
    }

    @Test
    void a_program_that_is_not_there_is_told() {
        Run run = run(1, List.of("no-such-program-anywhere"), 5);
        assertThat(run.outcomes().get(0).fault()).contains(Fault.NOT_REACHED);
    }

    @Test
    void after_three_breaches_in_a_row_nothing_is_asked_any_more() {
        Run run = run(5, "rubbish");
        assertThat(run.outcomes().stream().map(Outcome::verdict))
                .containsExactly(Verdict.BROKEN, Verdict.BROKEN, Verdict.BROKEN, Verdict.NOT_ASKED, Verdict.NOT_ASKED);
    }

    @Test
    void a_system_that_dies_now_and_then_is_started_anew() {
        Run run = run(5, "once");
        assertThat(run.outcomes().stream().map(Outcome::verdict))
                .containsExactly(Verdict.PASSED, Verdict.BROKEN, Verdict.PASSED, Verdict.BROKEN, Verdict.PASSED);
    }

    @Test
    void noise_on_standard_error_is_its_own_affair() {
        assertThat(run(3, "noisy").count(Verdict.PASSED)).isEqualTo(3);
    }

    @Test
    void what_a_system_says_it_cannot_is_told_apart_from_what_goes_wrong() {
        Run errs = run(2, "errs");
        assertThat(errs.outcomes()).extracting(Outcome::verdict).containsOnly(Verdict.ERROR);
        assertThat(errs.outcomes().get(0).detail()).isEqualTo("cannot");
        assertThat(errs.status()).isEqualTo(1);
        Run unsupported = run(2, "unsupported");
        assertThat(unsupported.outcomes()).extracting(Outcome::verdict).containsOnly(Verdict.UNSUPPORTED);
        assertThat(unsupported.outcomes()).extracting(Outcome::fault).containsOnly(Optional.empty());
        assertThat(unsupported.status()).as("nothing was answered").isEqualTo(1);
    }
}
