package nl.regie.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regie.batch.Rows.Part;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * A run on Spark. Records are read, answered and forgotten within one task; what goes from one to the next is lines of the output, so no
 * text of a case comes into a plan, a shuffle or a log.
 */
final class SparkRun {

    private final SparkSession spark;
    private final Order order;
    private final Format format;
    private final long slice;

    /**
     * A run.
     *
     * @param spark the session
     * @param order what is asked
     * @param format in which form records and lines are
     * @param slice of how many bytes a slice of a file of JSON lines is, at most
     */
    SparkRun(SparkSession spark, Order order, Format format, long slice) {
        this.spark = spark;
        this.order = order;
        this.format = format;
        this.slice = slice;
    }

    /**
     * Goes through the registers.
     *
     * @param registers the registers, all of the house of the order
     * @param target where to write; nothing is there before
     * @return what it came to
     * @throws RefusedException if there is a case of another house, or somebody who is not invented in a run over several houses; then
     *     nothing was written
     */
    Summary run(List<Register> registers, Target target) {
        JavaRDD<Raw> records = records(registers);
        Survey survey = Survey.of(records, order.house());
        survey.admit(order.house());
        JavaRDD<String> lines = lines(records, order, survey.twice()).persist(StorageLevel.DISK_ONLY());
        try {
            Gathering gathering = new Gathering(order);
            List<String> parts = texts(lines, Kind.PART).collect();
            parts.forEach(part -> gathering.add(Rows.read(part, Part.class, "a part")));
            admit(gathering, survey);
            boolean synthetic =
                    registers.stream().allMatch(register -> register.header().synthetic());
            Whole whole = Whole.of(order, synthetic, gathering);
            for (Kind kind : Kind.values()) {
                if (kind.isByRecord()) {
                    target.write(spark, kind, texts(lines, kind));
                }
            }
            target.writeWhole(spark, whole);
            return whole.summary();
        } finally {
            lines.unpersist(true);
        }
    }

    private void admit(Gathering gathering, Survey survey) {
        if (order.isNationWide() && gathering.counts().realNumbers() > 0) {
            throw new RefusedException(gathering.counts().realNumbers()
                    + " cases hold a citizen service number that is not invented: "
                    + "cases of two houses are not processed in one run");
        }
        if (gathering.counts().read() != survey.read()) {
            throw new IllegalStateException("the registers changed during the run: " + survey.read() + " records, then "
                    + gathering.counts().read());
        }
    }

    // static, so that the closures take along nothing but what they name

    private static JavaRDD<String> lines(JavaRDD<Raw> records, Order order, Set<String> twice) {
        Broadcast<Set<String>> known =
                JavaSparkContext.fromSparkContext(records.context()).broadcast(twice);
        return records.mapPartitions(part -> new Answers(order, known.value(), part))
                .map(Line::packed);
    }

    private static JavaRDD<String> texts(JavaRDD<String> lines, Kind kind) {
        return lines.filter(line -> Line.isOf(kind, line)).map(Line::unpacked);
    }

    private JavaRDD<Raw> records(List<Register> registers) {
        List<Register.Part> files = registers.stream()
                .flatMap(register -> register.files().stream())
                .toList();
        return format == Format.PARQUET ? rows(files) : slices(files);
    }

    private JavaRDD<Raw> slices(List<Register.Part> files) {
        List<Slice> slices = new ArrayList<>();
        for (Register.Part file : files) {
            slices.addAll(Slice.of(file.uri(), file.name(), file.size(), slice));
        }
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return context.parallelize(slices, Math.max(1, slices.size())).mapPartitions(part -> new Joined(part));
    }

    /** The one use of Spark SQL on records: it reads a column, and knows nothing of what stands in it. */
    private JavaRDD<Raw> rows(List<Register.Part> files) {
        JavaRDD<Raw> all =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).emptyRDD();
        for (Register.Part file : files) {
            String name = file.name();
            Dataset<Row> rows = spark.read()
                    .schema(Format.COLUMN + " STRING")
                    .parquet(file.uri())
                    .selectExpr(Format.COLUMN, "_metadata.row_index");
            all = all.union(rows.toJavaRDD().map(row -> raw(row, name)));
        }
        return all;
    }

    private static Raw raw(Row row, String file) {
        String text = row.isNullAt(0) ? "" : row.getString(0);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Raw(file, row.getLong(1), "row", bytes.length, bytes);
    }

    static Dataset<String> dataset(SparkSession spark, JavaRDD<String> texts) {
        return spark.createDataset(texts.rdd(), Encoders.STRING());
    }
}
