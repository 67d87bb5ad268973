package nl.regie.batch;

import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Spark, as it may be used on cases: without its pages and its record of events, and with what it puts on its disks encrypted. */
final class Sessions {

    private Sessions() {}

    /** Opens a session, uses it and ends it. */
    static void use(int threads, Consumer<SparkSession> work) {
        SparkSession spark = open(threads);
        try {
            work.accept(spark);
        } finally {
            spark.stop();
        }
    }

    /**
     * A session; on this machine if nothing else was said, as {@code spark-submit} does.
     *
     * @param threads how many tasks at a time on this machine
     */
    static SparkSession open(int threads) {
        return SparkSession.builder().config(settings(threads)).getOrCreate();
    }

    static SparkConf settings(int threads) {
        return new SparkConf()
                .setAppName("regie-batch")
                .setIfMissing("spark.master", "local[" + threads + "]")
                .setIfMissing("spark.driver.host", "localhost")
                .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.ui.enabled", "false")
                .set("spark.eventLog.enabled", "false")
                .set("spark.io.encryption.enabled", "true")
                .set("spark.authenticate", "true")
                .set("spark.network.crypto.enabled", "true")
                .set("spark.sql.catalogImplementation", "in-memory")
                .set("spark.sql.session.timeZone", "UTC");
    }
}
