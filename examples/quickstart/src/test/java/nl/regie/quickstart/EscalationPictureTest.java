package nl.regie.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.regie.escalation.json.EscalationModelJson;
import nl.regie.escalation.json.ShippedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that draws escalation models: what it writes, and its exit status. */
class EscalationPictureTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) throws IOException {
        return Quickstart.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void it_draws_every_shipped_model_in_both_languages_and_a_parser_of_xml_reads_what_it_drew() throws Exception {
        assertThat(run("escalation-picture", folder.toString())).isZero();

        assertThat(written()).hasSize(ShippedModels.ALL.size() * 2 * 3);
        assertThat(out.toString(UTF_8).lines()).hasSize(written().size());
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        for (Path file : written()) {
            if (file.toString().endsWith(".svg")) {
                var root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
                assertThat(root.getTagName()).isEqualTo("svg");
                assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(1);
            }
        }
    }

    @Test
    void it_draws_a_model_from_a_file_in_one_language() throws IOException {
        Path model = folder.resolve("model.json");
        Files.write(model, EscalationModelJson.TYPE.write(ShippedModels.AVE.model()));

        assertThat(run("escalation-picture", "--lang", "nl", "--model", model.toString(), folder.toString()))
                .isZero();
        assertThat(written())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("ave-friesland-nl.md", "ave-friesland-nl.mmd", "ave-friesland-nl.svg", "model.json");
        assertThat(Files.readString(folder.resolve("ave-friesland-nl.md"))).contains("Wie doet wat wanneer");
    }

    @Test
    void a_refused_model_is_told_with_where_and_why() throws IOException {
        Path model = Files.writeString(folder.resolve("model.json"), "{\"nothing\": 1}");

        assertThat(run("escalation-picture", "--model", model.toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("model.json");
        assertThat(written()).containsExactly(model);
    }

    @Test
    void what_cannot_be_used_is_told() throws IOException {
        assertThat(run("escalation-picture")).isEqualTo(2);
        assertThat(run("escalation-picture", "--lang", "fr", folder.toString())).isEqualTo(2);
        assertThat(run("escalation-picture", "--loud", folder.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8).lines()).hasSize(3).allMatch(line -> line.startsWith("Usage: "));
        assertThat(run("escalation-picture", "--model", "no-such-file", folder.toString()))
                .isEqualTo(2);
        assertThat(written()).isEmpty();
    }
}
