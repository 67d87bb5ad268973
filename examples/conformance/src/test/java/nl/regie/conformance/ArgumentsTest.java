package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program understands. */
class ArgumentsTest {

    private static Arguments read(String... args) {
        return Arguments.read(List.of(args), Path.of("vectors"));
    }

    @Test
    void a_command_is_enough() {
        Arguments arguments = read("--command", "node system.js");
        assertThat(arguments.command()).containsExactly("node", "system.js");
        assertThat(arguments.address()).isEmpty();
        assertThat(arguments.vectors()).isEqualTo(Path.of("vectors"));
        assertThat(arguments.report()).isEmpty();
        assertThat(arguments.language()).isEqualTo("en");
        assertThat(arguments.limit()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void everything_can_be_said() {
        Arguments arguments = read(
                "--http",
                "http://localhost:8080/ask",
                "--vectors",
                "v",
                "--report",
                "r",
                "--lang",
                "nl",
                "--timeout",
                "3",
                "--operation",
                "bsn");
        assertThat(arguments.address())
                .hasValueSatisfying(address -> assertThat(address).hasPort(8080));
        assertThat(arguments.vectors()).isEqualTo(Path.of("v"));
        assertThat(arguments.report()).contains(Path.of("r"));
        assertThat(arguments.language()).isEqualTo("nl");
        assertThat(arguments.limit()).isEqualTo(Duration.ofSeconds(3));
        assertThat(arguments.operation()).contains("bsn");
    }

    @Test
    void what_stands_between_quotes_is_one_word() {
        assertThat(Arguments.words("node  \"my system.js\" \"\" a\"b c\"d"))
                .containsExactly("node", "my system.js", "", "ab cd");
        assertThatThrownBy(() -> Arguments.words("node \"my")).hasMessageContaining("quote");
    }

    @Test
    void what_cannot_be_used_is_told() {
        String[][] wrong = {
            {},
            {"--command", "x", "--http", "http://localhost/"},
            {"--http", "ftp://localhost/"},
            {"--http", "no address"},
            {"--command", "x", "--lang", "fr"},
            {"--command", "x", "--timeout", "0"},
            {"--command", "x", "--timeout"},
            {"--colour", "green"},
        };
        for (String[] args : wrong) {
            assertThatThrownBy(() -> read(args)).isInstanceOf(UnusableException.class);
        }
    }
}
