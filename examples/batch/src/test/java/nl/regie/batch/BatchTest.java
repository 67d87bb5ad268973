package nl.regie.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.regie.core.json.ProfileJson;
import nl.regie.core.profile.Profile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be run, and that nothing is written of what may not (SDK-5, WGS 2.26 to 2.28). */
class BatchTest {

    private static final String REAL_BUT_UNUSED = "000000012"; // passes the 11-test and was given to nobody

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void registers() {
        Registers.write(folder.resolve("een"), "een", true, Registers.invented(80, "een"));
        Registers.write(folder.resolve("twee"), "twee", true, Registers.invented(80, "twee"));
    }

    private int start(String words) {
        List<String> args = new ArrayList<>();
        for (String word : words.split(" ")) {
            args.add(word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word);
        }
        told.reset();
        return Batch.start(args.toArray(String[]::new), new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private void refuses(String words, String why) {
        assertThat(start(words)).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .startsWith("refused: ")
                .contains(why);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_house_goes_through_its_own_register() throws IOException {
        Files.write(folder.resolve("profile.json"), ProfileJson.TYPE.write(Profile.NATIONAL));
        assertThat(
                        start(
                                "run --house een --input @een --as-of 2025-12-01 --output @out --threads 1 --profile @profile.json"))
                .isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo(Registers.summary(folder.resolve("out")));
        assertThat(start("plain --house een --input @een --as-of 2025-12-01 --output @plain"))
                .isZero();
        for (Kind kind : Registers.written()) {
            assertThat(Registers.lines(folder.resolve("out"), kind))
                    .isEqualTo(Registers.lines(folder.resolve("plain"), kind));
        }
    }

    @Test
    void the_register_of_another_house_is_refused() {
        refuses("run --house een --input @twee --as-of 2025-12-01 --output @out", "is not the register of een");
        refuses(
                "plain --house een --input @een --input @twee --as-of 2025-12-01 --output @out",
                "is not the register of een");
    }

    /** Whatever the register says of itself, and also of a record that cannot be read any further. */
    @Test
    void one_case_of_another_house_stops_the_run() {
        String whole = Registers.invented(1, "twee").get(0);
        for (String other :
                List.of(whole, whole.substring(0, whole.length() / 2), whole.replace("\"twee\"", "\"tw\\u0065e\""))) {
            List<String> records = new ArrayList<>(Registers.invented(20, "een"));
            records.add(7, other);
            Registers.write(folder.resolve("mixed"), "een", true, records);
            refuses(
                    "run --house een --input @mixed --as-of 2025-12-01 --output @out --threads 1",
                    "1 records are of another house");
            refuses(
                    "plain --house een --input @mixed --as-of 2025-12-01 --output @out",
                    "1 records are of another house");
        }
    }

    @Test
    void several_houses_are_for_invented_cases_only() {
        assertThat(
                        start(
                                "run --nation-wide synthetic --input @een --input @twee --as-of 2025-12-01 --output @both --threads 1"))
                .isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("\"read\":160");
        Registers.write(folder.resolve("real"), "drie", false, Registers.invented(5, "drie"));
        refuses(
                "run --nation-wide synthetic --input @een --input @real --as-of 2025-12-01 --output @out",
                "is not declared synthetic");
    }

    /** That a register calls itself synthetic is not taken at its word. */
    @Test
    void a_number_that_is_not_invented_stops_a_run_over_several_houses() {
        String record = Registers.invented(1, "drie")
                .get(0)
                .replaceAll("\"bsn\":\"9999\\d{5}\"", "\"bsn\":\"" + REAL_BUT_UNUSED + "\"");
        assertThat(record).contains(REAL_BUT_UNUSED);
        Registers.write(folder.resolve("drie"), "drie", true, List.of(record));
        refuses(
                "run --nation-wide synthetic --input @een --input @drie --as-of 2025-12-01 --output @out --threads 1",
                "1 cases hold a citizen service number that is not invented");
        assertThat(told.toString(StandardCharsets.UTF_8)).doesNotContain(REAL_BUT_UNUSED);
        assertThat(start("run --house drie --input @drie --as-of 2025-12-01 --output @out --threads 1"))
                .isZero();
    }

    @Test
    void what_was_generated_can_be_run_and_what_houses_published_added_up() throws IOException {
        for (String house : List.of("noord", "zuid")) {
            assertThat(start("generate --cases 200 --threads 1 --files 2 --output @in-" + house + " --house " + house))
                    .isZero();
            assertThat(start("run --threads 1 --as-of 2025-12-01 --house " + house + " --input @in-" + house
                            + " --output @out-" + house))
                    .isZero();
        }
        assertThat(start("nation --input @out-noord/tables --input @out-zuid/tables --output @land"))
                .isZero();
        assertThat(Registers.lines(folder.resolve("land"), Kind.TABLES)).hasSize(6);
        refuses("nation --input @out-noord/tables --input @out-zuid/decisions --output @out", "published table");
        refuses("nation --input @out-noord/tables --input @in-zuid --output @out", "published table");
        refuses("nation --input @out-noord/tables --input @out-noord/tables --output @out", "twice");
    }

    @Test
    void what_is_not_understood_is_told_and_nothing_is_written_over() throws IOException {
        refuses("draai --house een", "say run");
        refuses("run --hous een", "not understood: --hous");
        refuses("run --house", "not understood: --house");
        refuses("run --house een --nation-wide synthetic --input @een --as-of 2025-12-01 --output @out", "say --house");
        refuses("run --nation-wide real --input @een --as-of 2025-12-01 --output @out", "say --house");
        refuses("run --input @een --as-of 2025-12-01 --output @out", "say --house");
        refuses("run --house een --as-of 2025-12-01 --output @out", "--input");
        refuses("run --house een --input @een --as-of 2025-13-01 --output @out", "--as-of is a date");
        refuses("run --house een --input @een --as-of 2025-12-01 --output @out --format xml", "--format is");
        refuses("run --house een --input @een --as-of 2025-12-01 --output @out --threads 0", "--threads is 1");
        refuses(
                "run --house een --input @een --as-of 2025-12-01 --output @out --profile @een/register.json",
                "register.json");
        refuses("run --house een --input @een --as-of 2025-12-01 --output @twee", "is there already");
        refuses("run --house een --input @een --input @een --as-of 2025-12-01 --output @out", "two files are called");
        Files.createDirectories(folder.resolve("bare"));
        refuses("run --house een --input @bare --as-of 2025-12-01 --output @out", "has no register.json");
        Files.writeString(
                folder.resolve("bare/register.json"),
                "{\"format\":\"nl.regie.register\",\"wie\":\"" + Synthetic.MARK + "\"}");
        refuses(
                "run --house een --input @bare --as-of 2025-12-01 --output @out",
                "register.json is not what it should be");
        assertThat(told.toString(StandardCharsets.UTF_8)).doesNotContain(Synthetic.MARK);
        assertThat(Batch.start(new String[0], new PrintStream(told, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(Arrays.asList("een", "twee"))
                .allMatch(house -> Files.exists(folder.resolve(house + "/cases-0.jsonl")));
    }
}
