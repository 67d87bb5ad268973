package nl.regie.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.json.StreamingMinimiser;
import nl.regie.privacy.minimisation.Minimised;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.minimisation.ReceiptLine;
import nl.regie.privacy.minimisation.ReceiptOutcome;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Minimising: the floor is a streaming copy of the same bytes that leaves out items by the category in their labels, with the parser's
 * own detection of keys that stand twice. It decides by one word, and copies all the rest of the case: what somebody would write in an
 * afternoon. Beside the typed minimiser stands the writing by hand of the same items.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MinimisationBenchmark {

    static final int TYPICAL = 16_384;

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final DisclosureRequest REQUEST = request();
    private static final Minimiser MINIMISER = Minimiser.of(InvalidDocumentException.orElseThrow(
            Disclosure.of(List.of(Framework.WGS), List.of(), new Activation(List.of(), ActivationPolicy.WARN))));
    private static final StreamingMinimiser STREAMING = StreamingMinimiser.of(MINIMISER);
    private static final List<Item> SHOWN = shown();
    private static final Set<String> ALLOWED =
            SHOWN.stream().map(item -> item.labels().category().code()).collect(Collectors.toUnmodifiableSet());

    /** The executive board gathers data, and judged all but health and criminal data necessary. */
    private static DisclosureRequest request() {
        ParticipantId board = new ParticipantId("gem");
        PersonId official =
                Sample.CASE.participant(board).orElseThrow().people().get(0).person();
        LocalDate on = LocalDate.of(2026, 11, 20);
        Set<DataCategory> necessary =
                EnumSet.complementOf(EnumSet.of(DataCategory.HEALTH, DataCategory.POLICE, DataCategory.JUDICIAL));
        Fulfilment judged = Fulfilment.builder()
                .condition(OpenCondition.NECESSITY_JUDGED)
                .by(official)
                .organ(board)
                .on(on)
                .categories(List.copyOf(necessary))
                .build();
        return new DisclosureRequest(Recipient.of(board), Purpose.GATHER, on, List.of(judged));
    }

    private static List<Item> shown() {
        Set<ItemId> ids = MINIMISER.minimise(Sample.CASE, REQUEST).receipt().lines().stream()
                .filter(line -> line.outcome() == ReceiptOutcome.SHOWN)
                .map(ReceiptLine::item)
                .collect(Collectors.toUnmodifiableSet());
        return Sample.CASE.items().stream()
                .filter(item -> ids.contains(item.id()))
                .toList();
    }

    /** The floor. */
    @Benchmark
    public byte[] copyAllowed() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream(TYPICAL);
        try (JsonParser parser = STRICT.createParser(Sample.JSON);
                JsonGenerator generator = STRICT.createGenerator(target)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                generator.copyCurrentEvent(parser);
                if (token == JsonToken.FIELD_NAME
                        && parser.currentName().equals("items")
                        && parser.getParsingContext().getParent().inRoot()) {
                    items(parser, generator);
                }
            }
        }
        return target.toByteArray();
    }

    private static void items(JsonParser parser, JsonGenerator generator) throws IOException {
        parser.nextToken();
        generator.writeStartArray();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            parser.nextToken(); // "id"
            String id = parser.nextTextValue();
            parser.nextToken(); // "labels"
            parser.nextToken();
            parser.nextToken(); // "category", first of the labels
            String category = parser.nextTextValue();
            int open = 2;
            boolean allowed = ALLOWED.contains(category);
            if (allowed) {
                generator.writeStartObject();
                generator.writeStringField("id", id);
                generator.writeObjectFieldStart("labels");
                generator.writeStringField("category", category);
            }
            while (open > 0) {
                JsonToken token = parser.nextToken();
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (allowed) {
                    generator.copyCurrentEvent(parser);
                }
            }
        }
        generator.writeEndArray();
    }

    /** This library: bytes to what may be handed out, as bytes, with the receipt. */
    @Benchmark
    public byte[] regieStream() {
        return MinimisedCaseJson.write(
                STREAMING.minimise(Sample.JSON, REQUEST).get().file());
    }

    /** This library: case to what may be handed out, as bytes, with the receipt. */
    @Benchmark
    public byte[] regieTyped() {
        return MinimisedCaseJson.write(MINIMISER.minimise(Sample.CASE, REQUEST).file());
    }

    /** This library: case to what may be handed out, with the receipt. */
    @Benchmark
    public Minimised regieDecide() {
        return MINIMISER.minimise(Sample.CASE, REQUEST);
    }

    /** By hand: the same items with the same attributes, nothing decided but by category, nothing renumbered, no receipt. */
    @Benchmark
    public byte[] handWritten() throws IOException {
        return HandWrittenItems.write(Sample.CASE, ALLOWED);
    }
}
