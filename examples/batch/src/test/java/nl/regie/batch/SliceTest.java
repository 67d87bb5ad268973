package nl.regie.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.regie.core.json.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records in slices of a file: none is lost, none is read twice, and each is found again where it is said to be. */
class SliceTest {

    private static List<Raw> records(Path file, long most) throws IOException {
        List<Raw> records = new ArrayList<>();
        for (Slice slice : Slice.of(file.toUri().toString(), "f", Files.size(file), most)) {
            slice.records().forEachRemaining(records::add);
        }
        return records;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', '\n', '\r', ' ', '\u00e9', '\uffff')
                .ofMaxLength(40);
    }

    @Property(tries = 200)
    void every_line_is_read_once_however_the_file_is_cut(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 50) int most) throws IOException {
        Path file = Files.createTempFile("slice", ".jsonl");
        try {
            Files.writeString(file, text);
            byte[] all = Files.readAllBytes(file);
            List<String> expected = Arrays.stream(text.split("\n", -1))
                    .filter(line -> !line.replace("\r", "").isBlank())
                    .toList();
            List<Raw> records = records(file, most);
            assertThat(records.stream().map(raw -> new String(raw.bytes(), StandardCharsets.UTF_8)))
                    .containsExactlyElementsOf(expected);
            for (Raw raw : records) {
                int at = (int) raw.at();
                assertThat(Arrays.copyOfRange(all, at, at + (int) raw.length())).isEqualTo(raw.bytes());
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Bytes that are no text are kept as they are: what is wrong with them is for the reader to tell. */
    @Test
    void a_byte_that_is_no_text_ends_nothing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("f");
        Files.write(file, new byte[] {'a', (byte) 0xFF, 'b', '\n', (byte) 0xFF});
        assertThat(records(file, 100).stream().map(Raw::length)).containsExactly(3L, 1L);
    }

    @Test
    void of_a_line_above_the_limit_only_the_beginning_is_kept_and_the_whole_length_told(@TempDir Path folder)
            throws IOException {
        int limit = CaseJson.TYPE.limits().bytes();
        Path file = folder.resolve("f");
        Files.writeString(file, "a".repeat(limit + 1_000) + "\nb\n");
        List<Raw> records = records(file, 1 << 20);
        assertThat(records).hasSize(2);
        assertThat(records.get(0).bytes()).hasSize(limit + 1);
        assertThat(records.get(0).length()).isEqualTo(limit + 1_000);
        assertThat(records.get(1).at()).isEqualTo(limit + 1_001);
        assertThat(CaseJson.TYPE
                        .read(records.get(0).bytes())
                        .getError()
                        .get(0)
                        .code()
                        .code())
                .isEqualTo("document.too-large");
    }

    @Test
    void a_record_shows_nothing_of_what_it_says() {
        assertThat(new Raw("f", 3, "byte", 5, "geheim".getBytes(StandardCharsets.UTF_8)))
                .hasToString("Raw[f at byte 3]");
    }
}
