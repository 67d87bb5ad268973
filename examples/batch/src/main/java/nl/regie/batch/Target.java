package nl.regie.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** A folder that is written to: a folder for each kind of line, and last {@code summary.json}: a run without it was not finished. */
final class Target {

    private final Path folder;
    private final Format format;
    private final FileSystem files;

    private Target(Path folder, Format format, FileSystem files) {
        this.folder = folder;
        this.format = format;
        this.files = files;
    }

    /**
     * A new folder.
     *
     * @throws RefusedException if something is there already
     */
    static Target of(String folder, Format format) {
        Path path = new Path(folder);
        try {
            FileSystem files = path.getFileSystem(new Configuration());
            if (files.exists(path)) {
                throw new RefusedException(folder + " is there already");
            }
            return new Target(path, format, files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    void write(SparkSession spark, Kind kind, JavaRDD<String> texts) {
        String to = new Path(folder, kind.folder()).toString();
        if (format == Format.PARQUET) {
            spark.read()
                    .schema(kind.columns())
                    .json(SparkRun.dataset(spark, texts))
                    .write()
                    .parquet(to);
        } else {
            texts.saveAsTextFile(to);
        }
    }

    /** Records of a register. */
    void writeRecords(SparkSession spark, JavaRDD<String> records) {
        if (format == Format.PARQUET) {
            SparkRun.dataset(spark, records).toDF(Format.COLUMN).write().parquet(folder.toString());
        } else {
            records.saveAsTextFile(folder.toString());
        }
    }

    /** The lines about the whole, and last the summary. */
    void writeWhole(SparkSession spark, Whole whole) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        for (Kind kind : Kind.values()) {
            if (!kind.isByRecord() && kind != Kind.PART) {
                write(spark, kind, context.parallelize(texts(whole, kind), 1));
            }
        }
        writeFile(Summary.FILE, List.of(Rows.write(whole.summary())));
    }

    /** The same without Spark, as JSON lines. */
    void writePlain(Whole whole) {
        for (Kind kind : Kind.values()) {
            if (!kind.isByRecord() && kind != Kind.PART) {
                writeFile(kind.folder() + "/part-00000", texts(whole, kind));
            }
        }
        writeFile(Summary.FILE, List.of(Rows.write(whole.summary())));
    }

    private static List<String> texts(Whole whole, Kind kind) {
        List<String> texts = new ArrayList<>();
        for (Line line : whole.lines()) {
            if (line.kind() == kind) {
                texts.add(line.text());
            }
        }
        return texts;
    }

    void writeFile(String name, List<String> lines) {
        try (FSDataOutputStream out = open(name)) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
        }
    }

    FSDataOutputStream open(String name) throws IOException {
        return files.create(new Path(folder, name), false);
    }
}
