package nl.regie.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The framework on paper, with and without the covenant that comes with it. */
class PrivacyMatrixTest {

    private static final String COVENANT = "covenants/voorbeeld.json";

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Quickstart.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    @Test
    void the_law_is_written_as_markdown() throws IOException {
        Run run = run("privacy-matrix", "--lang", "nl");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("# Wie ziet wat, wanneer", "### Publieke deelnemer", "WGS 2.31(3) (wet)")
                .contains("Er is geen convenant", "Burgemeester van Voorbeeld")
                .doesNotContain("Wat er verandert");
    }

    @Test
    void with_a_covenant_it_is_written_as_a_page_and_what_changes_is_told(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("matrix.html");
        Run run = run("privacy-matrix", "--covenant", COVENANT, "--html", page.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("# What changes", "clause 4.1 (covenant)", "narrower");
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">", "Covenant of the Safety House Example", "clause 4.2 (covenant)");
    }

    @Test
    void before_its_first_day_the_covenant_changes_nothing() throws IOException {
        Run run = run("privacy-matrix", "--covenant", COVENANT, "--as-of", "2025-12-31");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("There is no covenant", "Nothing changes");
    }

    @Test
    void a_covenant_that_widens_is_refused_with_its_clause(@TempDir Path folder) throws IOException {
        Path widening = folder.resolve("widening.json");
        String text = Files.readString(Path.of(COVENANT));
        int effect = text.indexOf("\"excludes\"");
        int end = text.indexOf("\"number\": \"4.2\"");
        String widened =
                text.substring(0, effect) + "\"widens\": { \"kind\": \"adds-category\" } }, { " + text.substring(end);
        Files.writeString(widening, widened);
        Run run = run("privacy-matrix", "--covenant", widening.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("$.clauses[0]", "4.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang fr", "--html", "--as-of today", "--what x", "--covenant nowhere.json"})
    void what_cannot_be_used_is_told(String args) throws IOException {
        Run run = run(("privacy-matrix " + args).split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
        assertThat(run.out()).isEmpty();
    }
}
