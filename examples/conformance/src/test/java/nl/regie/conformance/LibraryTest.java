package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.regie.conformance.system.RegieSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The library passes all vectors, through the runner that everybody uses (SDK-3). */
@Timeout(180)
class LibraryTest {

    @TempDir
    Path reports;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--vectors", Vectors.FOLDER.toString(), "--timeout", "60"));
        return Conformance.run(
                all.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    static String command(Class<?> main, String... args) {
        return ProcessSystemTest.java(main, args).stream()
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" "));
    }

    @Test
    void over_standard_input_and_output() throws IOException {
        int status = run("--command", command(RegieSystem.class), "--report", reports.toString());
        assertThat(status).as(out()).isZero();
        assertThat(out())
                .contains(Vectors.ALL.size() + " vectors: " + Vectors.ALL.size() + " passed, 0 failed, 0 unsupported");
        assertThat(Files.readString(reports.resolve("report.html")))
                .contains("Everything that was answered is as it should be.");
        assertThat(reports.resolve("junit.xml")).isNotEmptyFile();
    }

    @Test
    void over_http() throws IOException {
        HttpServer server = RegieSystem.serve(0);
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/";
            assertThat(run("--http", address, "--lang", "nl")).as(out()).isZero();
            assertThat(out()).contains(Vectors.ALL.size() + " geslaagd");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void one_operation_alone_can_be_asked() {
        assertThat(run("--command", command(RegieSystem.class), "--operation", "bsn"))
                .isZero();
        assertThat(out()).contains("bsn").doesNotContain("retention");
        assertThat(run("--command", command(RegieSystem.class), "--operation", "nothing"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no vectors");
    }

    @Test
    void what_cannot_be_read_is_an_error_and_what_is_not_known_is_unsupported() {
        assertThat(RegieSystem.answer("no json")).contains("\"error\"");
        assertThat(RegieSystem.answer("{\"id\":\"x\",\"operation\":\"dance\"}"))
                .isEqualTo("{\"id\":\"x\",\"unsupported\":\"dance\"}");
        assertThat(RegieSystem.answer("{\"id\":\"x\",\"operation\":\"bsn\",\"input\":{}}"))
                .isEqualTo("{\"id\":\"x\",\"error\":\"the question needs number\"}");
        assertThat(RegieSystem.answer("{\"id\":\"x\",\"operation\":\"step\",\"input\":{\"case\":{},\"request\":{}}}"))
                .contains("\"error\"");
    }
}
