package nl.regie.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.batch.Register.Part;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.WriterAppender;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that somebody typed and no number of anybody comes into a log, an event file, the console or what is written (PRIV-15). */
class LeakTest {

    private static final Pattern PERSONAL = Pattern.compile("(?i)kanarie|(?<![0-9])9999[0-9]{5}(?![0-9])");
    private static final int FEW = 300;

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static final StringWriter LOG = new StringWriter();
    private static final ByteArrayOutputStream CONSOLE = new ByteArrayOutputStream();
    private static final PrintStream BEFORE = System.out;

    /** With everything that Spark can tell: every line of its log, and its record of events, which are both off otherwise. */
    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(folder.resolve("events"));
        System.setOut(new PrintStream(CONSOLE, true, StandardCharsets.UTF_8));
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        WriterAppender appender = WriterAppender.newBuilder()
                .setName("leak")
                .setTarget(LOG)
                .setLayout(
                        PatternLayout.newBuilder().withPattern("%t %c %m%n%ex").build())
                .build();
        appender.start();
        context.getConfiguration().getRootLogger().addAppender(appender, Level.ALL, null);
        context.getConfiguration().getRootLogger().removeAppender("console");
        context.getConfiguration().getRootLogger().setLevel(Level.DEBUG);
        context.updateLoggers();
        spark = SparkSession.builder()
                .config(Sessions.settings(2)
                        .set("spark.eventLog.enabled", "true")
                        .set("spark.eventLog.compress", "false")
                        .set(
                                "spark.eventLog.dir",
                                folder.resolve("events").toUri().toString()))
                .getOrCreate();
    }

    @AfterAll
    static void close() {
        spark.stop();
        System.setOut(BEFORE);
        ((LoggerContext) LogManager.getContext(false)).reconfigure();
    }

    private static List<Path> holding(Path under) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(under)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (PERSONAL.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .find()) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    @Test
    void nothing_personal_comes_into_a_log_an_event_file_or_an_output_PRIV_15() throws IOException {
        List<String> records = Registers.invented(FEW, Registers.HOUSE);
        Register lines = Registers.write(folder.resolve("lines"), Registers.HOUSE, true, records);
        Path input = folder.resolve("rows");
        spark.createDataset(records, Encoders.STRING())
                .toDF(Format.COLUMN)
                .write()
                .option("compression", "none")
                .parquet(input.toString());
        int told = LOG.getBuffer().length(); // a list that is made a dataset stands in the plan: only a test does that
        Registers.write(input, Registers.HOUSE, true);
        Path output = folder.resolve("output");
        for (Format format : Format.values()) {
            Register register = format == Format.JSONL ? lines : Register.of(input.toString());
            Target target = Target.of(output.resolve(format.name()).toString(), format);
            new SparkRun(spark, Registers.order(Registers.HOUSE), format, 100_000).run(List.of(register), target);
        }
        assertThat(holding(folder.resolve("lines"))).isNotEmpty(); // it would be found
        assertThat(holding(input)).isNotEmpty();
        assertThat(holding(output)).isEmpty();
        String log = LOG.getBuffer().substring(told);
        assertThat(log).contains("Finished task", "mapPartitions");
        assertThat(PERSONAL.matcher(log).results().map(hit -> around(log, hit.start())))
                .isEmpty();
        assertThat(CONSOLE.toString(StandardCharsets.UTF_8)).doesNotContainPattern(PERSONAL);
        assertThat(Files.list(folder.resolve("events"))).isNotEmpty();
        assertThat(holding(folder.resolve("events"))).isEmpty();
    }

    private static String around(String log, int at) {
        return log.substring(Math.max(0, at - 200), Math.min(log.length(), at + 20));
    }

    /** A task that fails does not tell on what. */
    @Test
    void a_register_that_vanishes_fails_with_the_name_of_its_file_alone() throws IOException {
        Register register = Registers.write(
                folder.resolve("gone"), Registers.HOUSE, true, Registers.invented(FEW, Registers.HOUSE));
        for (Part part : register.files()) {
            Files.delete(Path.of(URI.create(part.uri())));
        }
        Target target = Target.of(folder.resolve("failed").toString(), Format.JSONL);
        SparkRun run = new SparkRun(spark, Registers.order(Registers.HOUSE), Format.JSONL, 100_000);
        assertThatThrownBy(() -> run.run(List.of(register), target))
                .hasMessageContaining("cannot read gone/cases-0.jsonl");
        assertThat(folder.resolve("failed")).doesNotExist();
    }
}
