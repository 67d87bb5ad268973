package nl.regie.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.regie.batch.Register.Header;
import nl.regie.batch.Rows.TableRow;
import nl.regie.core.document.DocumentType;
import nl.regie.core.json.ProfileJson;
import nl.regie.core.profile.Profile;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.json.PrivacyProfileJson;
import nl.regie.privacy.profile.PrivacyProfile;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * The register of a house in one go. What can be asked:
 *
 * <pre>
 * run        --house ID --input FOLDER … --as-of DATE --output FOLDER
 * run        --nation-wide synthetic --input FOLDER … --as-of DATE --output FOLDER
 * plain      the same as run for one house, without Spark
 * nation     --input FOLDER … --output FOLDER     published tables of houses; nothing else is taken
 * generate   --house ID … --cases N --output FOLDER
 * </pre>
 *
 * with {@code --format jsonl|parquet}, {@code --profile FILE}, {@code --privacy-profile FILE}, {@code --threads N}, {@code --slice BYTES},
 * {@code --seed N}.
 *
 * <p>Source: WGS 2.26 to 2.28; SDK-5.
 */
public final class Batch {

    private static final int SLICE = 32 << 20;

    private final Options options;
    private final PrintStream out;

    private Batch(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Starts.
     *
     * @param args what to do
     */
    public static void main(String[] args) {
        System.exit(start(args, System.out));
    }

    /**
     * Does what is asked.
     *
     * @param args what to do
     * @param out where to tell what came of it
     * @return 0, or 2 if it was refused; then nothing was written
     */
    static int start(String[] args, PrintStream out) {
        try {
            if (args.length == 0) {
                throw new RefusedException("say run, plain, nation or generate");
            }
            Batch batch = new Batch(new Options(List.of(args).subList(1, args.length)), out);
            switch (args[0]) {
                case "run" -> batch.run();
                case "plain" -> batch.plain();
                case "nation" -> batch.nation();
                case "generate" -> batch.generate();
                default -> throw new RefusedException("say run, plain, nation or generate");
            }
            return 0;
        } catch (RefusedException e) {
            out.println("refused: " + e.getMessage());
            return 2;
        }
    }

    private void run() {
        List<Register> registers = registers();
        Order order = order(registers);
        Target target = Target.of(options.get("output"), options.format());
        int slice = options.number("slice", SLICE, Integer.MAX_VALUE);
        Sessions.use(
                threads(), spark -> tell(new SparkRun(spark, order, options.format(), slice).run(registers, target)));
    }

    private void plain() {
        List<Register> registers = registers();
        if (options.has("nation-wide") || options.format() != Format.JSONL) {
            throw new RefusedException("plain is for JSON lines of one house");
        }
        Order order = order(registers);
        tell(new PlainRun(order).run(registers, Target.of(options.get("output"), Format.JSONL)));
    }

    private void tell(Summary summary) {
        out.println(Rows.write(summary));
    }

    private List<Register> registers() {
        return options.all("input").stream().map(Register::of).toList();
    }

    private Order order(List<Register> registers) {
        boolean nationWide = options.has("nation-wide");
        if (nationWide == options.has("house")
                || (nationWide && !options.get("nation-wide").equals("synthetic"))) {
            throw new RefusedException("say --house ID, or --nation-wide synthetic");
        }
        if (registers.isEmpty()) {
            throw new RefusedException("--input is needed");
        }
        String house = nationWide ? "" : options.get("house");
        List<String> complete = Register.admit(registers, house);
        return Order.of(house, complete, profile(), privacyProfile(), options.date("as-of"));
    }

    private Profile profile() {
        return options.has("profile") ? document(ProfileJson.TYPE, options.get("profile")) : Profile.NATIONAL;
    }

    private PrivacyProfile privacyProfile() {
        return options.has("privacy-profile")
                ? document(PrivacyProfileJson.TYPE, options.get("privacy-profile"))
                : PrivacyProfile.NATIONAL;
    }

    private static <T> T document(DocumentType<T> type, String file) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            return InvalidDocumentException.orElseThrow(type.check(bytes)).value();
        } catch (IOException e) {
            throw new RefusedException("cannot read " + file);
        } catch (InvalidDocumentException e) {
            throw new RefusedException(file + ": " + e.getMessage());
        }
    }

    private int threads() {
        return options.number("threads", Runtime.getRuntime().availableProcessors(), 1_000);
    }

    private void nation() {
        Target target = Target.of(options.get("output"), Format.JSONL);
        List<String> texts = new ArrayList<>();
        for (String folder : options.all("input")) {
            texts.addAll(lines(Path.of(folder)));
        }
        List<TableRow> tables = Nation.join(texts, privacyProfile().publication());
        target.writeFile(
                Kind.TABLES.folder() + "/part-00000",
                tables.stream().map(Rows::write).toList());
        out.println(tables.size() + " tables");
    }

    private static List<String> lines(Path folder) {
        List<String> lines = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "part-*")) {
            for (Path file : files) {
                lines.addAll(Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new RefusedException("cannot read " + folder);
        }
        return lines;
    }

    private void generate() {
        List<String> houses = options.all("house");
        if (houses.isEmpty()) {
            throw new RefusedException("--house is needed");
        }
        int cases = options.number("cases", 1_000, 100_000_000);
        long seed = options.number("seed", 2026, Integer.MAX_VALUE);
        String house = houses.size() == 1 ? houses.get(0) : null;
        List<String> complete = options.has("complete") ? options.all("complete") : List.of("arrest", "conviction");
        Header header = new Header(Register.FORMAT, Register.VERSION, house, true, complete);
        int files = options.number("files", Math.max(1, cases / 50_000), 10_000);
        Sessions.use(threads(), spark -> write(spark, houses, cases, seed, files));
        try {
            Files.writeString(Path.of(options.get("output"), Register.HEADER), Rows.write(header));
        } catch (IOException e) {
            throw new RefusedException("cannot write to " + options.get("output"));
        }
        out.println(cases + " records of " + houses);
    }

    private void write(SparkSession spark, List<String> houses, int cases, long seed, int files) {
        Target target = Target.of(options.get("output"), options.format());
        target.writeRecords(spark, invented(spark, houses, cases, seed, files));
    }

    static JavaRDD<String> invented(SparkSession spark, List<String> houses, int cases, long seed, int files) {
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            parts.add(new int[] {(int) ((long) cases * i / files), (int) ((long) cases * (i + 1) / files)});
        }
        List<String> copy = new ArrayList<>(houses);
        return JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(parts, files)
                .flatMap(part -> new Synthetic(seed, copy).texts(part[0], part[1]));
    }
}
