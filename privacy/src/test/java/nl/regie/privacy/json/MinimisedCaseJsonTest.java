package nl.regie.privacy.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regie.core.id.PersonId;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What others rely on: the schemas in the jar (SDK-1). */
class MinimisedCaseJsonTest {

    /** The jar holds the schema that the forms describe. After a change, copy the new one from {@code target}. */
    private static void assertPublished(SoftAssertions softly, String file, String text) {
        try (InputStream in = MinimisedCaseJson.class.getResourceAsStream("/nl/regie/privacy/json/" + file)) {
            Files.writeString(Path.of("target", file), text);
            softly.assertThat(in == null ? "" : new String(in.readAllBytes(), UTF_8))
                    .as(file)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    @Test
    void the_schemas_are_published() {
        SoftAssertions.assertSoftly(softly -> {
            assertPublished(
                    softly,
                    "minimised-case-" + MinimisedCaseJson.version() + ".schema.json",
                    MinimisedCaseJson.schema());
            assertPublished(
                    softly, "receipt-" + ReceiptJson.TYPE.version() + ".schema.json", ReceiptJson.TYPE.schema());
        });
    }

    @Test
    void a_schema_validator_and_the_reader_refuse_the_same_unknown_key() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MinimisedCaseJson.schema());
        String sound =
                "{\"format\":\"nl.regie.minimised-case\",\"version\":\"1.0\",\"purpose\":\"discuss\",\"asOf\":\"2026-03-01\"}";
        String strange = sound.replace("}", ",\"phase\":\"on-table\"}");
        assertThat(schema.validate(sound, InputFormat.JSON)).isEmpty();
        assertThat(MinimisedCaseJson.read(sound.getBytes(UTF_8)).isValid()).isTrue();
        assertThat(schema.validate(strange, InputFormat.JSON)).isNotEmpty();
        assertThat(MinimisedCaseJson.read(strange.getBytes(UTF_8)).isValid()).isFalse();
    }

    /** A receipt of version 1.0 names no subjects. */
    @Test
    void an_older_receipt_is_still_read() {
        String line = "{\"item\":\"i1\",\"category\":\"housing\",\"outcome\":\"shown\",\"rule\":\"PRIV-5.discuss\","
                + "\"shownAs\":\"i1\"}";
        String older = "{\"format\":\"nl.regie.receipt\",\"version\":\"1.0\",\"case\":\"ZVH-1\","
                + "\"participant\":{\"id\":\"pol\"},\"purpose\":\"discuss\",\"asOf\":\"2026-03-01\","
                + "\"basis\":{\"ruleSet\":\"wgs\",\"ruleSetVersion\":\"2025-07\",\"profile\":\"none\",\"profileVersion\":\"0\"},"
                + "\"lines\":[" + line + "]}";
        var read = ReceiptJson.TYPE.read(older.getBytes(UTF_8));
        assertThat(read.get().value().lines())
                .singleElement()
                .satisfies(each -> assertThat(each.subject()).isEmpty());
        String newer = older.replace("\"1.0\"", "\"1.1\"").replace("\"shown\"", "\"shown\",\"subject\":\"p1\"");
        assertThat(ReceiptJson.TYPE
                        .read(newer.getBytes(UTF_8))
                        .get()
                        .value()
                        .lines()
                        .get(0)
                        .subject())
                .contains(new PersonId("p1"));
    }
}
