package nl.regie.privacy.minimisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.core.json.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer starts from and what it once found, in every build (PRIV-4, SDK-2). */
class MinimiserFuzzTest {

    private static final Path INPUTS = Path.of("src/test/resources/nl/regie/privacy/minimisation/inputs");

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(INPUTS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void an_input_is_refused_or_minimised_without_a_leak(Path input) throws IOException {
        MinimiserFuzz.askAll(Files.readAllBytes(input));
    }

    /** Inputs that are all refused would test little. */
    @Test
    void most_inputs_are_sound_cases() throws IOException {
        List<Path> all = inputs();
        int sound = 0;
        for (Path input : all) {
            sound += CaseJson.TYPE.read(Files.readAllBytes(input)).isValid() ? 1 : 0;
        }
        assertThat(sound).isGreaterThan(all.size() / 2);
    }
}
