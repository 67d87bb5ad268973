package nl.regie.privacy.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import nl.regie.core.item.DataCategory;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Language;
import nl.regie.privacy.right.AccessExtract;
import nl.regie.privacy.right.AnswerNature;
import nl.regie.privacy.right.ExtractEntry;
import nl.regie.privacy.right.ExtractLine;
import nl.regie.privacy.right.ExtractRecipient;
import nl.regie.privacy.right.RequestId;
import org.junit.jupiter.api.Test;

/** The extract for a person as a document (PRIV-14, SDK-1). */
class ExtractDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final AccessExtract EXTRACT = AccessExtract.builder()
            .language(Language.NL)
            .request(new RequestId("v1"))
            .house("Huis Voorbeeld")
            .contactPoint("Gemeente Voorbeeld")
            .nature(AnswerNature.AWB_DECISION)
            .on(DAY)
            .partly(true)
            .addEntries(ExtractEntry.builder()
                    .number(1)
                    .category(DataCategory.HOUSING)
                    .addSays(new ExtractLine("Woonsituatie", FreeText.of("dakloos")))
                    .source("Gemeente Voorbeeld")
                    .ground("WGS 1.5")
                    .since(DAY)
                    .addRecipients(new ExtractRecipient("Reclassering Voorbeeld", DAY))
                    .purpose("het doel")
                    .build())
            .build();

    @Test
    void what_is_written_is_read_and_fits_the_schema() {
        byte[] written = RightsJson.EXTRACT.write(EXTRACT);
        assertThat(RightsJson.EXTRACT.check(written).get().value()).isEqualTo(EXTRACT);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RightsJson.EXTRACT.schema());
        assertThat(schema.validate(new String(written, UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_published_schema_is_that_of_the_form() throws IOException {
        try (InputStream in =
                RightsJson.class.getResourceAsStream("/nl/regie/privacy/json/access-extract-1.0.schema.json")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(RightsJson.EXTRACT.schema());
        }
    }

    @Test
    void another_language_is_refused() {
        String text = new String(RightsJson.EXTRACT.write(EXTRACT), UTF_8).replace("\"nl\"", "\"fr\"");
        assertThat(RightsJson.EXTRACT.read(text.getBytes(UTF_8)).isInvalid()).isTrue();
    }
}
