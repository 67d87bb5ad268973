package nl.regie.core.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Extensions;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Limits;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.text.Language;
import nl.regie.core.validation.CaseValidator;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.core.violation.Violation;
import nl.regie.core.violation.ViolationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the reader says what is wrong with it, in bounded time, memory and stack (SDK-2). */
class BadInputTest {

    private static final Path SUITE = Path.of("src/test/resources/json-test-suite");
    private static final Duration GENEROUS = Duration.ofSeconds(20);

    static Stream<Path> refused() throws IOException {
        return suite("n_");
    }

    static Stream<Path> accepted() throws IOException {
        return suite("y_");
    }

    private static Stream<Path> suite(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(SUITE)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList().stream();
        }
    }

    private static List<Violation> violations(byte[] json) {
        return assertTimeoutPreemptively(GENEROUS, () -> {
            var checked = CaseJson.TYPE.check(json);
            assertThat(checked.isInvalid()).isTrue();
            return checked.getError().asJava();
        });
    }

    private static List<ViolationCode> codes(byte[] json) {
        return violations(json).stream().map(Violation::code).toList();
    }

    private static String neighbour() {
        try (InputStream in = BadInputTest.class.getResourceAsStream("/nl/regie/core/json/neighbour.json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A valid case in which the given bytes stand as the value of an extension. */
    private static byte[] asExtension(byte[] value) {
        String[] around = neighbour().split("\\{ \"rood\": \\[1, 2.5, null\\] }", -1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(around[0].getBytes(UTF_8));
        bytes.writeBytes(value);
        bytes.writeBytes(around[1].getBytes(UTF_8));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_json_is_refused_with_a_clear_error(Path file) throws IOException {
        for (Violation violation : violations(Files.readAllBytes(file))) {
            assertThat(violation.message(Language.NL)).isNotBlank();
            assertThat(violation.message(Language.EN)).isNotBlank();
            assertThat(violation.path()).startsWith("$");
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_json_is_refused_within_an_extension_too(Path file) throws IOException {
        byte[] value = Files.readAllBytes(file);
        String text = new String(value, ISO_8859_1).strip();
        boolean opensAnother = text.equals("[][]") || text.startsWith("{}}") || text.equals("1]");
        if (!opensAnother) { // within the case these read as other, equally wrong, JSON
            assertThat(violations(asExtension(value))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void sound_json_goes_through_an_extension_unchanged_or_is_refused_for_a_reason(Path file) throws IOException {
        var read = CaseJson.TYPE.read(asExtension(Files.readAllBytes(file)));
        if (read.isValid()) {
            CaseFile caseFile = read.get().value();
            assertThat(InvalidDocumentException.orElseThrow(CaseJson.TYPE.read(CaseJson.TYPE.write(caseFile)))
                            .value())
                    .isEqualTo(caseFile);
        } else {
            assertThat(read.getError().map(Violation::code).asJava())
                    .isSubsetOf(DocumentCode.DUPLICATE_KEY, ValueCode.OUT_OF_RANGE, ValueCode.LONE_SURROGATE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":["})
    void a_hundred_thousand_brackets_are_too_deep(String opening) {
        byte[] json = opening.repeat(100_000).getBytes(UTF_8);
        assertThat(violations(json)).isNotEmpty();
        assertThat(codes(asExtension(json))).containsExactly(DocumentCode.TOO_DEEP);
    }

    @Test
    void a_document_of_fifty_megabytes_is_too_large_and_a_long_text_too_long() {
        byte[] json = new byte[50 << 20];
        Arrays.fill(json, (byte) 'a');
        json[0] = '"';
        json[json.length - 1] = '"';
        assertThat(codes(json)).containsExactly(DocumentCode.TOO_LARGE);
        assertThat(codes(asExtension(("\"" + "a".repeat(1 << 20) + "\"").getBytes(UTF_8))))
                .containsExactly(DocumentCode.TOKEN_TOO_LONG);
    }

    /** Every combination of "Aa" and "BB" has one hash code. */
    @Test
    void names_that_collide_do_not_break_the_reading_of_other_documents() throws IOException {
        StringBuilder names = new StringBuilder("{");
        for (int i = 0; i < 4_096; i++) {
            names.append(i == 0 ? "" : ",").append('"');
            for (int bit = 0; bit < 12; bit++) {
                names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            names.append("\":1");
        }
        DocumentType<CaseFile> door = CaseJson.TYPE.with(Limits.DEFAULT);
        door.read(("{\"extensions\":{\"a.b\":" + names.append("}}}")).getBytes(UTF_8));
        byte[] sound =
                Files.readAllBytes(Path.of("src/test/resources/nl/regie/core/json/samples/case-1.0/neighbour.json"));
        for (int i = 0; i < 50; i++) {
            assertThat(door.check(sound).isValid()).isTrue();
        }
    }

    @Test
    void as_many_violations_as_the_limit_are_all_there_are() {
        DocumentType<CaseFile> door = CaseJson.TYPE.with(new Limits(1 << 20, 64, 1_000, 3));
        byte[] three = "{\"format\":\"nl.regie.case\",\"version\":\"1.0\",\"x\":1,\"y\":1,\"z\":1}".getBytes(UTF_8);
        assertThat(door.read(three).getError()).hasSize(4).last().matches(v -> v.code() == DocumentCode.MORE);
        byte[] version = "{\"version\":\"7.0\",\"x\":1}".getBytes(UTF_8);
        assertThat(door.read(version).getError()).hasSize(1);
    }

    @Test
    void a_mark_does_not_make_another_encoding_lawful() {
        byte[] utf16 = "{\"a\":1}".getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = new byte[utf16.length + 3];
        System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        System.arraycopy(utf16, 0, marked, 3, utf16.length);
        assertThat(codes(marked)).contains(DocumentCode.SYNTAX);
    }

    @Test
    void rules_broken_without_end_are_told_up_to_a_bound() {
        PersonId nobody = new PersonId("nobody");
        CaseFile file = CaseArbitraries.samples(1).findFirst().orElseThrow();
        CaseFile lost = CaseFile.builder()
                .copyOf(file)
                .decisions(Collections.nCopies(
                        30_000,
                        new HumanDecision(
                                "CPLX-2",
                                "complex",
                                "complex",
                                new DecidedBy(nobody, file.participants().get(0).id(), Optional.empty()),
                                LocalDate.of(2026, 1, 1),
                                Optional.empty())))
                .build();
        assertThat(CaseValidator.violations(lost))
                .hasSizeLessThan(20_002)
                .last()
                .matches(v -> v.code() == DocumentCode.MORE);
    }

    @Test
    void an_endless_stream_is_taken_up_to_the_limit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        byte[] taken = CaseJson.TYPE.with(new Limits(1_000, 10, 10, 10)).take(endless);
        assertThat(taken).hasSize(1_001);
    }

    @Test
    void numbers_that_no_reader_holds_are_out_of_range() {
        assertThat(codes(asExtension("1e999999".getBytes(UTF_8)))).containsExactly(ValueCode.OUT_OF_RANGE);
        assertThat(codes(asExtension("-1e999999".getBytes(UTF_8)))).containsExactly(ValueCode.OUT_OF_RANGE);
        assertThat(codes(asExtension("9".repeat(400).getBytes(UTF_8)))).containsExactly(ValueCode.OUT_OF_RANGE);
        assertThat(codes(asExtension("NaN".getBytes(UTF_8)))).containsExactly(DocumentCode.SYNTAX);
    }

    @Test
    void a_key_twice_is_told_at_every_depth() {
        assertThat(codes(asExtension("{\"a\":{\"b\":1,\"b\":1}}".getBytes(UTF_8))))
                .containsExactly(DocumentCode.DUPLICATE_KEY);
    }

    @Test
    void half_a_character_is_told() {
        assertThat(codes(asExtension("\"\\ud800\"".getBytes(UTF_8)))).containsExactly(ValueCode.LONE_SURROGATE);
        assertThat(codes(asExtension("{\"\\udc00\":1}".getBytes(UTF_8)))).containsExactly(DocumentCode.SYNTAX);
    }

    @Test
    void other_encodings_are_told_and_a_byte_order_mark_is_a_warning() {
        assertThat(codes(neighbour().getBytes(UTF_16LE))).containsExactly(DocumentCode.NOT_UTF8);
        assertThat(codes(neighbour().replace("Testje", "Tëst").getBytes(ISO_8859_1)))
                .containsExactly(DocumentCode.NOT_UTF8);
        var marked = CaseJson.TYPE.check(("\ufeff" + neighbour()).getBytes(UTF_8));
        assertThat(marked.get().warnings()).extracting(Violation::code).containsExactly(DocumentCode.BYTE_ORDER_MARK);
    }

    @Test
    void the_nearest_known_key_is_named_and_the_unknown_one_is_not() {
        List<Violation> told =
                violations(neighbour().replace("\"kind\"", "\"knid\"").getBytes(UTF_8));
        assertThat(told).extracting(Violation::code).contains(DocumentCode.UNKNOWN_KEY, DocumentCode.MISSING);
        assertThat(told.get(0).expected(Language.EN)).contains("kind").doesNotContain("knid");
    }

    @Test
    void of_a_newer_version_only_that_is_told() {
        String newer = neighbour()
                .replace("\"version\": \"1.0\"", "\"version\": \"1.7\"")
                .replace("kind", "knid");
        assertThat(codes(newer.getBytes(UTF_8))).containsExactly(DocumentCode.NEWER_VERSION);
    }

    @Test
    void no_more_violations_are_told_than_the_limit_and_that_there_are_more() {
        String wrong = neighbour().replaceAll("\"id\": \"", "\"id\": \"_");
        var told = CaseJson.TYPE
                .with(new Limits(1 << 20, 64, 1_000, 3))
                .read(wrong.getBytes(UTF_8))
                .getError();
        assertThat(told).hasSize(4);
        assertThat(told.last().code()).isEqualTo(DocumentCode.MORE);
    }

    @Test
    void broken_rules_are_told_up_to_the_limit_too() {
        String wrong = neighbour()
                .replace("\"wpg-8\"", "\"wpg-other\"")
                .replace("\"supplier\": \"wij\"", "\"supplier\": \"xx\"");
        assertThat(codes(wrong.getBytes(UTF_8))).hasSize(3);
        var told = CaseJson.TYPE
                .with(new Limits(1 << 20, 64, 1_000, 2))
                .check(wrong.getBytes(UTF_8))
                .getError();
        assertThat(told).hasSize(3);
        assertThat(told.last().code()).isEqualTo(DocumentCode.MORE);
        assertThat(told.get(0).severity()).isEqualTo(nl.regie.core.violation.Severity.ERROR);
    }

    @Test
    void limits_that_would_endanger_the_stack_are_refused() {
        assertThatThrownBy(() -> new Limits(1, 1_001, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Limits(1, 1_000, 1, 1).depth()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "1 2", "{\"a\":1,\"a\":2}", "1e999999", "\"\\ud800\"", "nul", "'x'"})
    void an_extension_that_a_program_made_wrong_is_never_written(String raw) {
        CaseFile file = InvalidDocumentException.orElseThrow(
                        CaseJson.TYPE.read(neighbour().getBytes(UTF_8)))
                .value();
        CaseFile wrong = CaseFile.builder()
                .copyOf(file)
                .extensions(Extensions.of(Map.of("nl.voorbeeld.x", raw)))
                .build();
        assertThatThrownBy(() -> CaseJson.TYPE.write(wrong))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("extensions: value.pattern")
                .hasNoCause();
    }
}
