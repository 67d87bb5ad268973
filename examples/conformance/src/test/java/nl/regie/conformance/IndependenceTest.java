package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runner judges by the vectors alone: nothing in it refers to the library. */
class IndependenceTest {

    private static final Path RUNNER = Path.of("target", "classes", "nl", "regie", "conformance");

    @Test
    void the_runner_does_not_know_the_library() throws IOException {
        try (Stream<Path> files = Files.list(RUNNER)) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(classes).hasSizeGreaterThan(15).allSatisfy(file -> {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(text)
                        .as(file.toString())
                        .doesNotContain("nl/regie/core")
                        .doesNotContain("nl/regie/privacy")
                        .doesNotContain("nl/regie/escalation");
                boolean describes = file.endsWith("package-info.class");
                assertThat(describes || !text.contains("nl/regie/conformance/system"))
                        .as(file.toString())
                        .isTrue();
            });
        }
    }
}
