package nl.regie.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.life.Phase;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.ValueCode;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Test;

/** The door for case files, on one real file (SDK-1, SDK-2). */
class CaseJsonTest {

    private static String text() throws IOException {
        try (InputStream in = CaseJsonTest.class.getResourceAsStream("/nl/regie/core/json/neighbour.json")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static CaseFile read(String text) {
        return InvalidDocumentException.orElseThrow(CaseJson.TYPE.read(text.getBytes(UTF_8)))
                .value();
    }

    @Test
    void round_trip_is_the_identity() throws IOException {
        CaseFile once = read(text());
        byte[] written = CaseJson.TYPE.write(once);
        CaseFile twice = read(new String(written, UTF_8));
        assertThat(twice).isEqualTo(once);
        assertThat(CaseJson.TYPE.write(twice)).isEqualTo(written);
    }

    @Test
    void phase_follows_from_the_steps_and_a_stated_phase_must_agree() throws IOException {
        assertThat(read(text()).phase()).isEqualTo(Phase.FITS_PURPOSE);
        String other = text().replace("\"phase\": \"fits-purpose\"", "\"phase\": \"on-table\"");
        assertThat(CaseJson.TYPE.read(other.getBytes(UTF_8)).getError())
                .extracting(Violation::code, Violation::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ValueCode.CONTRADICTION, "$.phase"));
    }

    @Test
    void text_form_of_a_case_and_all_in_it_is_masked() throws IOException {
        CaseFile caseFile = read(text());
        String all = caseFile + " " + caseFile.items() + caseFile.persons() + caseFile.events() + caseFile.extensions();
        assertThat(all).doesNotContain("Testje", "Verzonnen", "1971", "999900006", "eten", "woont naast", "rood");
    }

    @Test
    void the_schema_accepts_it() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CaseJson.TYPE.schema());
        assertThat(schema.validate(text(), InputFormat.JSON)).isEmpty();
    }
}
