package nl.regie.privacy.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.DocumentType;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.Widening;
import nl.regie.privacy.framework.WideningKind;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Framework and covenant as documents (PRIV-3, SDK-1). */
class FrameworkDocumentsTest {

    private static final Text SAYS = new Text("Zo is afgesproken", "So it was agreed");
    private static final Reach REACH = Reach.builder()
            .addCategories(DataCategory.FINANCIAL)
            .addOrganisations(OrganisationType.SCHOOL)
            .build();
    private static final Covenant COVENANT = new Covenant(
            "voorbeeld",
            "2026-1",
            new Text("Convenant Voorbeeld", "Covenant Example"),
            LocalDate.of(2026, 1, 1),
            Optional.of(LocalDate.of(2030, 1, 1)),
            List.of(
                    new Clause("4.1", SAYS, new Exclusion(REACH)),
                    new Clause("4.2", SAYS, new Demand(Reach.builder().build(), OpenCondition.SUPPLIER_ASKED)),
                    new Clause("4.3", SAYS, new Appointment(OpenCondition.NECESSITY_JUDGED, CaseRole.CASE_DIRECTOR))));

    private static <T> void assertRoundTrips(DocumentType<T> type, T document) {
        byte[] written = type.write(document);
        T read = InvalidDocumentException.orElseThrow(type.check(written)).value();
        assertThat(read).isEqualTo(document);
        assertThat(type.write(read)).isEqualTo(written);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(type.schema());
        assertThat(schema.validate(new String(written, UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void what_is_written_is_read_and_fits_the_schema() {
        assertRoundTrips(FrameworkJson.TYPE, Framework.WGS);
        assertRoundTrips(CovenantJson.TYPE, COVENANT);
    }

    /** The jar holds what the forms describe. After a change, copy the new one from {@code target}. */
    private static void assertPublished(SoftAssertions softly, String file, String text) {
        try (InputStream in = FrameworkJson.class.getResourceAsStream("/nl/regie/privacy/json/" + file)) {
            Files.writeString(Path.of("target", file), text);
            softly.assertThat(in == null ? "" : new String(in.readAllBytes(), UTF_8))
                    .as(file)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    @Test
    void schemas_and_the_law_are_published() {
        SoftAssertions.assertSoftly(softly -> {
            assertPublished(softly, "framework-1.0.schema.json", FrameworkJson.TYPE.schema());
            assertPublished(softly, "covenant-1.0.schema.json", CovenantJson.TYPE.schema());
            assertPublished(softly, "wgs.framework.json", new String(FrameworkJson.TYPE.write(Framework.WGS), UTF_8));
        });
    }

    private static List<String> told(DocumentType<?> type, byte[] json) {
        var checked = type.check(json);
        return checked.isValid()
                ? List.of()
                : checked.getError()
                        .map(violation -> violation.code().code() + " " + violation.path())
                        .toJavaList();
    }

    @Test
    void a_covenant_that_widens_is_refused_at_its_clause() {
        Covenant widens = Covenant.builder()
                .copyOf(COVENANT)
                .addClauses(new Clause("4.4", SAYS, new Widening(WideningKind.ADDS_STAGE)))
                .build();
        assertThat(told(CovenantJson.TYPE, CovenantJson.TYPE.write(widens)))
                .containsExactly("framework.loosens $.clauses[3].widens");
    }

    @Test
    void a_clause_does_one_thing_and_a_forbidden_category_is_told_as_such() {
        String json = new String(CovenantJson.TYPE.write(COVENANT), UTF_8);
        assertThat(told(
                        CovenantJson.TYPE,
                        json.replace("\"financial\"", "\"religion\"").getBytes(UTF_8)))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("forbidden-category"));
        String two = json.replace("\"number\":\"4.3\"", "\"widens\":{\"kind\":\"adds-stage\"},\"number\":\"4.3\"");
        assertThat(told(CovenantJson.TYPE, two.getBytes(UTF_8)))
                .anySatisfy(line -> assertThat(line).contains("more-than-one"));
    }

    @Test
    void rows_that_overlap_are_refused_at_their_path() {
        String json = new String(FrameworkJson.TYPE.write(Framework.WGS), UTF_8);
        String looser = json.replace("\"effect\":\"withhold\"", "\"effect\":\"may-disclose\"");
        assertThat(looser).isNotEqualTo(json);
        assertThat(told(FrameworkJson.TYPE, looser.getBytes(UTF_8)))
                .anySatisfy(line -> assertThat(line).startsWith("framework.beyond-the-law $.rows["));
    }
}
