package nl.regie.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.Checked;
import nl.regie.core.json.CaseJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Reading and writing: the floor is a streaming copy of the same bytes, the peer Jackson databind on plain records. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

    private static final JsonFactory LENIENT = new JsonFactory();
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int TYPICAL = 16_384;

    private static byte[] copied(JsonFactory factory) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream(TYPICAL);
        try (JsonParser parser = factory.createParser(Sample.JSON);
                JsonGenerator generator = factory.createGenerator(target)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        }
        return target.toByteArray();
    }

    /** The floor. */
    @Benchmark
    public byte[] copy() throws IOException {
        return copied(LENIENT);
    }

    /** The floor, with the parser's own detection of keys that stand twice. */
    @Benchmark
    public byte[] copyStrict() throws IOException {
        return copied(STRICT);
    }

    /** This library: bytes to case to bytes. */
    @Benchmark
    public byte[] regieBoth() {
        return CaseJson.TYPE.write(CaseJson.TYPE.read(Sample.JSON).get().value());
    }

    /** This library: bytes to case. */
    @Benchmark
    public Checked<CaseFile> regieRead() {
        return CaseJson.TYPE.read(Sample.JSON).get();
    }

    /** This library: case to bytes. */
    @Benchmark
    public byte[] regieWrite() {
        return CaseJson.TYPE.write(Sample.CASE);
    }

    /** The peer: bytes to records to bytes. */
    @Benchmark
    public byte[] databindBoth() throws IOException {
        return Sample.MAPPER.writeValueAsBytes(Sample.MAPPER.readValue(Sample.JSON, PlainCase.class));
    }

    /** The peer: bytes to records. */
    @Benchmark
    public PlainCase databindRead() throws IOException {
        return Sample.MAPPER.readValue(Sample.JSON, PlainCase.class);
    }
}
