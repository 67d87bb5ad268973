package nl.regie.zgw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZgwTest {

    private static final String CASE = "../quickstart/cases/neighbour.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Zgw.run(List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    @Test
    void without_arguments_it_shows_what_goes_to_the_register_of_the_sample() {
        assertThat(run()).isZero();
        assertThat(out.toString(UTF_8))
                .contains("POST /zaken", "POST /rollen", "POST /statussen", "Not carried:", "there is no field for it");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void what_it_shows_is_as_the_standard_says() {
        run();
        String[] lines = out.toString(UTF_8).split("\\R", -1);
        int posted = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("POST ")) {
                Published.assertRequest(new ZgwRequest(lines[i].substring(5), lines[i + 1]));
                posted++;
            }
        }
        assertThat(posted).isGreaterThan(3);
    }

    @Test
    void it_tells_why_nothing_goes_to_a_register_without_access_per_case(@TempDir Path folder) throws IOException {
        Path open = folder.resolve("open.json");
        Files.writeString(
                open,
                Files.readString(Path.of("sample/target.json"))
                        .replace("\"accessPerCase\": true", "\"accessPerCase\": false"));
        assertThat(run("export", CASE, "gem", "2026-05-20", open.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("WGS 1.8(2)");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void it_tells_what_is_in_the_answers_of_a_register() {
        assertThat(run("import", "sample/answers.json")).isZero();
        assertThat(out.toString(UTF_8))
                .contains("Persons: 2", "$.zaak.omschrijving")
                .doesNotContain("Verzonnen");
    }

    @ParameterizedTest
    @CsvSource({
        "export, 2",
        "export " + CASE + " gem 2026-02-30 sample/target.json, 2",
        "export " + CASE + " g?m 2026-05-20 sample/target.json, 2",
        "export nowhere.json gem 2026-05-20 sample/target.json, 2",
        "export sample/answers.json gem 2026-05-20 sample/target.json, 1",
        "export " + CASE + " gem 2026-05-20 sample/answers.json, 1",
        "export " + CASE + " om 2026-05-20 sample/target.json, 1",
        "import sample/target.json, 1",
        "import, 2",
        "draw, 2"
    })
    void what_cannot_be_used_is_told(String args, int status) {
        assertThat(run(args.split(" ", -1))).isEqualTo(status);
        assertThat(err.toString(UTF_8)).isNotEmpty().doesNotContain("Exception:");
    }
}
