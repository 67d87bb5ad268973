package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A system in another language, with a few rules of its own: the protocol is enough for it, and what it does wrong is caught by name. */
@Tag("node")
@Timeout(120)
class NodeSystemTest {

    private static Run run(String... more) {
        List<String> command = new ArrayList<>(List.of("node", "node/system.js"));
        command.addAll(List.of(more));
        try (ProcessSystem system = new ProcessSystem(command, Duration.ofSeconds(30))) {
            return Run.of(Vectors.ALL, system);
        }
    }

    @Test
    void it_passes_what_it_supports_and_says_what_it_does_not() {
        Run run = run();
        assertThat(TextReport.of(run, Words.in("en"))).noneMatch(line -> line.startsWith("failed"));
        assertThat(run.status()).isZero();
        Set<String> supported = Set.of("bsn", "criteria", "clock");
        run.outcomes()
                .forEach(outcome -> assertThat(outcome.verdict())
                        .as(outcome.vector().id())
                        .isEqualTo(
                                supported.contains(outcome.vector().operation())
                                        ? Verdict.PASSED
                                        : Verdict.UNSUPPORTED));
    }

    @Test
    void its_mistake_is_caught_by_name() {
        Run run = run("--mistake");
        assertThat(run.status()).isEqualTo(1);
        List<Outcome> failed = run.outcomes().stream()
                .filter(outcome -> outcome.verdict() == Verdict.FAILED)
                .toList();
        assertThat(failed)
                .extracting(outcome -> outcome.vector().id())
                .contains("bsn-999900006")
                .allMatch(id -> id.startsWith("bsn-"));
        assertThat(TextReport.of(run, Words.in("en"))).anyMatch(line -> line.startsWith("failed bsn-999900006"));
        assertThat(TextReport.of(run, Words.in("en"))).contains("    /valid: expected true, got false");
    }
}
