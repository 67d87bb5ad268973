package nl.regie.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark gives the same answers as one machine, whatever the parts and their order, and loses nothing. */
class SparkRunTest {

    private static final int CASES = Integer.getInteger("regie.cases", 20_000);
    private static final int FEW = 600;
    private static final long MANY = 1 << 20; // cuts those few in three or four
    private static final Order ORDER = Registers.order(Registers.HOUSE);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Register large;
    private static Register small;
    private static Summary summary;

    @BeforeAll
    static void open() throws IOException {
        spark = Sessions.open(2);
        small = Registers.write(
                folder.resolve("small"), Registers.HOUSE, true, Registers.invented(FEW, Registers.HOUSE));
        Target records = Target.of(folder.resolve("large").toString(), Format.JSONL);
        records.writeRecords(spark, Batch.invented(spark, List.of(Registers.HOUSE), CASES, Registers.SEED, 3));
        Files.copy(folder.resolve("small/register.json"), folder.resolve("large/register.json"));
        large = Register.of(folder.resolve("large").toString());
        summary = run(ORDER, List.of(large), Format.JSONL, 4 << 20, "spark");
    }

    @AfterAll
    static void close() {
        spark.stop();
    }

    private static Summary run(Order order, List<Register> registers, Format format, long slice, String output) {
        Target target = Target.of(folder.resolve(output).toString(), format);
        return new SparkRun(spark, order, format, slice).run(registers, target);
    }

    private static void assertSame(String some, String others) {
        for (Kind kind : Registers.written()) {
            assertThat(Registers.lines(folder.resolve(others), kind))
                    .as("%s", kind)
                    .isNotEmpty()
                    .isEqualTo(Registers.lines(folder.resolve(some), kind));
        }
        assertThat(Registers.summary(folder.resolve(others))).isEqualTo(Registers.summary(folder.resolve(some)));
    }

    @Test
    void every_record_is_valid_or_invalid_or_in_the_quarantine_and_none_is_lost() {
        long broken = IntStream.range(0, CASES)
                .filter(n -> List.of(13, 37, 59, 73).contains(n % 100))
                .count();
        long twice = IntStream.range(0, CASES).filter(n -> n % 1_000 == 500).count() * 2;
        long invalid = IntStream.range(0, CASES)
                .filter(n -> n % 100 == 31 || n % 100 == 83)
                .count();
        assertThat(summary.read()).isEqualTo(CASES);
        assertThat(summary.invalid()).isEqualTo(invalid);
        assertThat(summary.quarantined()).isEqualTo(broken + twice);
        assertThat(summary.valid()).isEqualTo(CASES - invalid - broken - twice);
        assertThat(summary.retention()).isBetween(1L, summary.valid());
        Path output = folder.resolve("spark");
        assertThat(Registers.count(output, Kind.QUARANTINE)).isEqualTo(summary.quarantined());
        assertThat(Registers.count(output, Kind.VALIDITY)).isEqualTo(summary.valid() + summary.invalid());
        assertThat(Registers.count(output, Kind.DECISIONS)).isEqualTo(summary.decisions());
        assertThat(Registers.count(output, Kind.RETENTION)).isEqualTo(summary.retention());
        assertThat(Registers.count(output, Kind.TOPX)).isEqualTo(summary.lists());
        assertThat(Registers.count(output, Kind.TABLES)).isEqualTo(summary.tables());
    }

    /** Up to so many that one machine holds the record of every candidate at once. */
    @Test
    void the_same_answers_as_one_machine_SDK_5() {
        assumeTrue(CASES <= 100_000);
        new PlainRun(ORDER)
                .run(List.of(large), Target.of(folder.resolve("plain").toString(), Format.JSONL));
        assertSame("plain", "spark");
    }

    @Test
    void a_list_proposes_its_places_and_one_that_cannot_says_why() throws IOException {
        List<JsonNode> proposals = new ArrayList<>();
        for (String line : Registers.lines(folder.resolve("spark"), Kind.TOPX)) {
            proposals.add(JSON.readTree(line));
        }
        assertThat(proposals).hasSize(5);
        for (JsonNode proposal : proposals) {
            String list = proposal.get("criteria").asText();
            if (list.equals("voorbeeldlijst")) {
                int named = proposal.get("candidates").size()
                        + proposal.get("openPlaces").asInt();
                assertThat(named)
                        .isEqualTo(Math.min(25, proposal.get("qualifying").asInt()));
                assertThat(proposal.get("tested").asLong()).isPositive().isLessThan(CASES * 2L);
            } else {
                String why = list.equals("top600-amsterdam") ? "list.not-in-force" : "list.label-lists-nobody";
                assertThat(proposal.get("refused").asText()).isEqualTo(why);
            }
        }
    }

    @Test
    void parts_of_any_size_give_the_same() {
        run(ORDER, List.of(small), Format.JSONL, Integer.MAX_VALUE, "one-part");
        for (long slice : new long[] {700_000, 393_007}) {
            run(ORDER, List.of(small), Format.JSONL, slice, "parts-" + slice);
            assertSame("one-part", "parts-" + slice);
        }
    }

    /** Only where the records of the quarantine are differs, for they are elsewhere. */
    @Test
    void another_order_of_the_same_records_gives_the_same() throws IOException {
        List<String> records = new ArrayList<>(Registers.invented(FEW, Registers.HOUSE));
        run(ORDER, List.of(small), Format.JSONL, MANY, "in-order");
        for (long seed = 1; seed <= 2; seed++) {
            Collections.shuffle(records, new Random(seed));
            int cut = FEW / (int) (seed + 1);
            Register shuffled = Registers.write(
                    folder.resolve("shuffled-" + seed),
                    Registers.HOUSE,
                    true,
                    records.subList(0, cut),
                    records.subList(cut, FEW));
            run(ORDER, List.of(shuffled), Format.JSONL, MANY, "any-order-" + seed);
            Path output = folder.resolve("any-order-" + seed);
            for (Kind kind : Registers.written()) {
                if (kind != Kind.QUARANTINE) {
                    assertThat(Registers.lines(output, kind))
                            .as("%s", kind)
                            .isEqualTo(Registers.lines(folder.resolve("in-order"), kind));
                }
            }
            assertThat(errors(output)).isEqualTo(errors(folder.resolve("in-order")));
        }
    }

    private static List<String> errors(Path output) throws IOException {
        List<String> errors = new ArrayList<>();
        for (String line : Registers.lines(output, Kind.QUARANTINE)) {
            errors.add(JSON.readTree(line).get("errors").toString());
        }
        errors.sort(null);
        return errors;
    }

    /** The record itself stays with the house: the quarantine says where to find it. */
    @Test
    void what_is_in_the_quarantine_is_found_again_where_it_says() throws IOException {
        run(ORDER, List.of(small), Format.JSONL, MANY, "quarantine");
        byte[] all = Files.readAllBytes(folder.resolve("small/cases-0.jsonl"));
        List<String> records = Registers.invented(FEW, Registers.HOUSE);
        List<String> found = new ArrayList<>();
        for (String line : Registers.lines(folder.resolve("quarantine"), Kind.QUARANTINE)) {
            JsonNode row = JSON.readTree(line);
            assertThat(row.get("file").asText()).isEqualTo("small/cases-0.jsonl");
            assertThat(row.get("unit").asText()).isEqualTo("byte");
            assertThat(row.get("errors")).isNotEmpty();
            int at = row.get("at").asInt();
            found.add(new String(
                    Arrays.copyOfRange(all, at, at + row.get("length").asInt()), StandardCharsets.UTF_8));
        }
        List<String> expected = IntStream.range(0, FEW)
                .filter(n -> List.of(13, 37, 59, 73).contains(n % 100) || n == 499 || n == 500)
                .mapToObj(records::get)
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void parquet_in_and_out_says_the_same() {
        List<String> records = Registers.invented(FEW, Registers.HOUSE);
        Path input = folder.resolve("parquet-in");
        spark.createDataset(records, Encoders.STRING())
                .toDF(Format.COLUMN)
                .repartition(2)
                .write()
                .parquet(input.toString());
        Registers.write(input, Registers.HOUSE, true);
        Register register = Register.of(input.toString());
        run(ORDER, List.of(small), Format.JSONL, MANY, "lines-out");
        Summary rows = run(ORDER, List.of(register), Format.PARQUET, MANY, "parquet-out");
        assertThat(Rows.write(rows) + "\n").isEqualTo(Registers.summary(folder.resolve("lines-out")));
        for (Kind kind : Registers.written()) {
            List<String> lines = new ArrayList<>(spark.read()
                    .parquet(folder.resolve("parquet-out/" + kind.folder()).toString())
                    .toJSON()
                    .collectAsList());
            lines.sort(null);
            List<String> expected = Registers.lines(folder.resolve("lines-out"), kind);
            if (kind == Kind.QUARANTINE) {
                assertThat(lines).hasSameSizeAs(expected).allMatch(line -> line.contains("\"unit\":\"row\""));
            } else if (kind == Kind.TABLES) {
                assertThat(lines).hasSameSizeAs(expected); // Spark writes a null in a list, and leaves out an empty one
            } else {
                assertThat(lines).as("%s", kind).isEqualTo(expected);
            }
        }
    }

    @Test
    void over_invented_cases_of_several_houses_each_gets_what_it_would_have_got_alone() {
        List<String> records = Registers.invented(FEW, "een", "twee", "drie");
        Register together = Registers.write(folder.resolve("houses"), "", true, records);
        Summary all = run(Registers.order(""), List.of(together), Format.JSONL, MANY, "together");
        assertThat(all.read()).isEqualTo(FEW);
        List<List<String>> alone = new ArrayList<>();
        for (Kind ignored : Kind.values()) {
            alone.add(new ArrayList<>());
        }
        for (String house : List.of("een", "twee", "drie")) {
            List<String> own = records.stream()
                    .filter(record -> house.equals(
                            Label.of(record.getBytes(StandardCharsets.UTF_8)).house()))
                    .toList();
            Register register = Registers.write(folder.resolve("house-" + house), house, true, own);
            run(Registers.order(house), List.of(register), Format.JSONL, MANY, "alone-" + house);
            for (Kind kind : Registers.written()) {
                alone.get(kind.ordinal()).addAll(Registers.lines(folder.resolve("alone-" + house), kind));
            }
        }
        for (Kind kind : List.of(Kind.VALIDITY, Kind.DECISIONS, Kind.RETENTION, Kind.TOPX)) {
            assertThat(Registers.lines(folder.resolve("together"), kind))
                    .as("%s", kind)
                    .containsExactlyInAnyOrderElementsOf(alone.get(kind.ordinal()));
        }
    }

    @Test
    void an_empty_register_gives_nobody() {
        Register empty = Registers.write(folder.resolve("empty"), Registers.HOUSE, true, List.of());
        Summary nobody = run(ORDER, List.of(empty), Format.JSONL, MANY, "nobody");
        assertThat(nobody.read()).isZero();
        assertThat(Registers.lines(folder.resolve("nobody"), Kind.TABLES)).noneMatch(line -> line.contains("cells"));
    }
}
