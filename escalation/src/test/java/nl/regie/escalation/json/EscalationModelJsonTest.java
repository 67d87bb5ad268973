package nl.regie.escalation.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.document.DocumentType;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Violation;
import nl.regie.escalation.access.AccessAgreement;
import nl.regie.escalation.access.Agreements;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The doors for models and for agreements: what is refused, where, and that the published schemas are the forms (SDK-1, SDK-2). */
class EscalationModelJsonTest {

    private static String national() throws IOException {
        String path = "/nl/regie/escalation/json/national.escalation-model.json";
        try (InputStream in = ShippedModels.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void the_schemas_are_published() {
        SoftAssertions.assertSoftly(softly -> {
            assertPublished(softly, EscalationModelJson.TYPE, "escalation-model");
            assertPublished(softly, AccessAgreementJson.TYPE, "access-agreement");
        });
    }

    /** The jar holds the schema that the forms describe. After a change, copy the new one from {@code target}. */
    private static void assertPublished(SoftAssertions softly, DocumentType<?> type, String name) {
        String file = name + "-" + type.version() + ".schema.json";
        try (InputStream in = ShippedModels.class.getResourceAsStream("/nl/regie/escalation/json/" + file)) {
            Files.writeString(Path.of("target", file), type.schema());
            softly.assertThat(in == null ? "" : new String(in.readAllBytes(), UTF_8))
                    .as(file)
                    .isEqualTo(type.schema());
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"edition\": \"2026.1\",|\"edition\": \"2026.1\", \"editon\": \"1\",|document.unknown-key|$",
                "\"edition\": \"2026.1\",||document.missing|$.edition",
                "\"kind\": \"front-line\"|\"kind\": \"frontline\"|value.unknown-code|$.levels[0].kind",
                "\"regime\": \"other\"|\"regime\": \"wgs\"|value.unknown-code|$.levels[0].regime",
                "\"amount\": 4, \"unit\": \"weeks\"|\"amount\": 4.5, \"unit\": \"weeks\"|document.not-whole|$.levels[0].review.amount",
                "\"amount\": 4, \"unit\": \"weeks\"|\"amount\": -1, \"unit\": \"weeks\"|value.out-of-range|$.levels[0].review.amount",
                "\"amount\": 4, \"unit\": \"weeks\"|\"amount\": 4, \"unit\": \"months\"|value.unknown-code|$.levels[0].review.unit",
                "\"line\": \"zsm\"|\"line\": \"police-and-prosecution\"|value.duplicate|$.entries",
                "\"id\": \"local-table\"|\"id\": \"front-line\"|value.duplicate|$.levels",
                "\"fact\": \"list.listed\"|\"fact\": \"list.liste\"|value.unknown-code|$.levels[0].triggers[0].when.any.of[0].holds.fact",
                "\"code\": \"reached\"|\"code\": \"done\"|value.unknown-code|$.levels[0].triggers[0].when.any.of[2].all.of[1].any.of[0].not.of.equals.code",
                "\"verified\": false|\"verified\": \"no\"|document.wrong-type|$.entries[1].warrant.verified",
                "{\"organisation\": \"neighbourhood-team\"}|{}|value.missing-together|$.levels[0].director.role",
            })
    void each_fault_of_form_is_told_once_at_its_place(String find, String replace, String code, String path)
            throws IOException {
        String text = national().replaceFirst(Pattern.quote(find), replace == null ? "" : replace);
        assertThat(EscalationModelJson.TYPE.read(text.getBytes(UTF_8)).getError())
                .extracting(v -> v.code().code(), Violation::path)
                .containsExactly(Tuple.tuple(code, path));
    }

    @Test
    void a_policy_that_calls_itself_verified_is_refused() throws IOException {
        String text = national()
                .replaceFirst(
                        Pattern.quote("\"document\": \"Regie\", \"requirement\": \"ESC-1\"}, \"verified\": false"),
                        "\"document\": \"Regie\", \"requirement\": \"ESC-1\"}, \"verified\": true");
        assertThat(EscalationModelJson.TYPE.read(text.getBytes(UTF_8)).getError())
                .extracting(Violation::toString)
                .allMatch(told -> told.startsWith("value.contradiction at $.entries[2].warrant"));
    }

    @Test
    void an_unsound_model_is_read_but_does_not_pass_the_check_and_is_told_at_its_line() throws IOException {
        String text = national().replaceFirst("\"to\": \"safety-house\"", "\"to\": \"safety-hous\"");
        assertThat(EscalationModelJson.TYPE.read(text.getBytes(UTF_8)).isValid())
                .isTrue();
        List<Violation> told =
                EscalationModelJson.TYPE.check(text.getBytes(UTF_8)).getError().asJava();
        assertThat(told)
                .extracting(v -> v.code().code(), Violation::path)
                .contains(Tuple.tuple("model.unknown-level", "$.levels[0].triggers[0].to"));
        assertThat(told).allSatisfy(violation -> assertThat(violation.place()).isPresent());
        for (Language language : Language.values()) {
            assertThat(told).allSatisfy(violation -> {
                assertThat(violation.message(language)).doesNotContain("{");
                assertThat(violation.expected(language)).doesNotContain("{");
                assertThat(violation.help(language)).doesNotContain("{");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(AccessLine.class)
    void an_agreement_goes_through_its_door_unchanged(AccessLine line) {
        AccessAgreement agreement = Agreements.on(line);
        byte[] written = AccessAgreementJson.TYPE.write(agreement);
        assertThat(AccessAgreementJson.TYPE.check(written).get().value()).isEqualTo(agreement);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AccessAgreementJson.TYPE.schema());
        assertThat(schema.validate(new String(written, UTF_8), InputFormat.JSON))
                .isEmpty();
        String unknown = new String(written, UTF_8).replace("\"edition\":", "\"editor\":\"x\",\"edition\":");
        assertThat(AccessAgreementJson.TYPE.read(unknown.getBytes(UTF_8)).getError())
                .extracting(v -> v.code().code())
                .containsExactly("document.unknown-key");
    }
}
