package nl.regie.core.json;

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
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.DocumentType;
import nl.regie.core.fact.Truth;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.profile.Profile;
import nl.regie.core.violation.InvalidDocumentException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others rely on: the schemas in the jar, and files that every later version keeps reading (SDK-1). */
class PublishedTest {

    private static final Path SAMPLES = Path.of("src/test/resources/nl/regie/core/json/samples");

    /** The jar holds the schema that the forms describe. After a change, copy the new one from {@code target}. */
    private static void assertPublished(SoftAssertions softly, DocumentType<?> type, String name) {
        assertPublished(softly, name + "-" + type.version() + ".schema.json", type.schema());
    }

    private static void assertPublished(SoftAssertions softly, String file, String text) {
        try (InputStream in = CaseJson.class.getResourceAsStream("/nl/regie/core/json/" + file)) {
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
            assertPublished(softly, CaseJson.TYPE, "case");
            assertPublished(softly, DecisionJson.of(code -> Optional.of(Truth.YES)), "decision");
            assertPublished(softly, ProfileJson.TYPE, "profile");
            assertPublished(softly, ListCriteriaJson.TYPE, "list-criteria");
            assertPublished(softly, BoardJson.TYPE, "board");
            assertPublished(softly, KnowledgeJson.TYPE, "knowledge");
            assertPublished(softly, MeasureCatalogueJson.TYPE, "measure-catalogue");
        });
    }

    @Test
    void the_national_measures_are_published() {
        String written = new String(MeasureCatalogueJson.TYPE.write(MeasureCatalogue.NATIONAL), UTF_8);
        SoftAssertions.assertSoftly(softly -> assertPublished(softly, "national.measure-catalogue.json", written));
    }

    /** A region begins with a copy of this one. */
    @Test
    void the_national_profile_is_published() {
        String written = new String(ProfileJson.TYPE.write(Profile.NATIONAL), UTF_8);
        SoftAssertions.assertSoftly(softly -> assertPublished(softly, "national.profile.json", written));
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samples_of_every_version_are_read(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        CaseFile file =
                InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(bytes)).value();
        assertThat(InvalidDocumentException.orElseThrow(CaseJson.TYPE.read(CaseJson.TYPE.write(file)))
                        .value())
                .isEqualTo(file);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CaseJson.TYPE.schema());
        assertThat(schema.validate(new String(bytes, UTF_8), InputFormat.JSON)).isEmpty();
    }
}
