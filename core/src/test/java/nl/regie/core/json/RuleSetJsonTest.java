package nl.regie.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import nl.regie.core.document.Checked;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Limits;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.RuleSet;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.ValueCode;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one door for versioned documents, proved on the small document beside the case (SDK-1, SDK-2). */
class RuleSetJsonTest {

    private static final DocumentType<RuleSet> TYPE = RuleSetJson.over(catalogue());

    private static final String VALID = """
            {"format":"nl.regie.rule-set","version":"1.0","id":"example","edition":"2026-1","from":"2026-01-01",
             "rules":[
              {"id":"TOPX-1.arrests","version":1,
               "source":{"origin":"policy","document":"Regie","requirement":"TOPX-1"},
               "says":{"nl":"er zijn aanhoudingen","en":"there are arrests"},
               "when":{"all":{"of":[{"within":{"fact":"arrests","from":3}},
                 {"any":{"of":[{"equals":{"fact":"kind","code":"person"}},{"not":{"of":{"holds":{"fact":"minor"}}}}]}},
                 {"at-least":{"count":1,"of":[{"during":{"fact":"last","first":"2021-01-01","last":"2026-01-01"}}]}}]}}}]}
            """;

    private static FactCatalogue catalogue() {
        FactCatalogue.Builder builder = FactCatalogue.builder();
        builder.count("arrests", new Text("aanhoudingen", "arrests"));
        builder.flag("minor", new Text("minderjarig", "minor"));
        builder.date("last", new Text("laatste", "last"));
        builder.code("kind", new Text("soort", "kind"), List.of("person", "area"));
        return builder.build();
    }

    private static List<Violation> violations(String text) {
        return TYPE.read(text.getBytes(UTF_8)).getError().asJava();
    }

    @Test
    void round_trip_is_the_identity_and_canonical_form_is_stable() {
        RuleSet once = InvalidDocumentException.orElseThrow(TYPE.read(VALID.getBytes(UTF_8)))
                .value();
        byte[] written = TYPE.write(once);
        RuleSet twice = TYPE.read(written).get().value();
        assertThat(twice).isEqualTo(once);
        assertThat(TYPE.write(twice)).isEqualTo(written);
        assertThat(new String(written, UTF_8))
                .startsWith("{\"format\":\"nl.regie.rule-set\",\"version\":\"1.0\",\"id\":");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"rules\":|\"untill\":\"2027-01-01\",\"rules\":|document.unknown-key|$",
                "\"edition\":\"2026-1\",||document.missing|$.edition",
                "\"version\":1,|\"version\":\"1\",|document.wrong-type|$.rules[0].version",
                "\"version\":1,|\"version\":1.5,|document.not-whole|$.rules[0].version",
                "\"version\":1,|\"version\":1e999999,|document.not-whole|$.rules[0].version",
                "\"version\":1,|\"version\":99999999999999999999,|value.out-of-range|$.rules[0].version",
                "\"version\":1,|\"version\":null,|document.null|$.rules[0].version",
                "\"version\":1,|\"version\":1,\"version\":1,|document.duplicate-key|$.rules[0].version",
                "\"origin\":\"policy\"|\"origin\":\"polisy\"|value.unknown-code|$.rules[0].source.origin",
                "\"2026-01-01\",|\"2026-02-30\",|value.no-such-day|$.from",
                "\"2026-01-01\",|\"1-1-2026\",|value.pattern|$.from",
                "\"fact\":\"arrests\"|\"fact\":\"arests\"|value.unknown-code|$.rules[0].when.all.of[0].within.fact",
                "\"fact\":\"arrests\"|\"fact\":\"minor\"|value.contradiction|$.rules[0].when.all.of[0].within.fact",
                "\"code\":\"person\"|\"code\":\"family\"|value.unknown-code|$.rules[0].when.all.of[1].any.of[0].equals.code",
                "\"count\":1|\"count\":2|value.out-of-range|$.rules[0].when.all.of[2].at-least.count",
                "\"TOPX-1.arrests\"|\"topx\"|value.pattern|$.rules[0].id",
                "nl.regie.rule-set|nl.regie.other|document.wrong-format|$.format",
                "\"version\":\"1.0\"|\"version\":\"1.7\",\"new\":1|document.newer-version|$.version",
            })
    void each_fault_is_told_once_at_its_place(String find, String replace, String code, String path) {
        List<Violation> found =
                violations(VALID.replaceFirst(java.util.regex.Pattern.quote(find), replace == null ? "" : replace));
        assertThat(found)
                .extracting(v -> v.code().code(), Violation::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, path));
        assertThat(found.get(0).place()).isPresent();
        for (Language language : Language.values()) {
            assertThat(found.get(0).message(language)).isNotBlank().doesNotContain("{");
            assertThat(found.get(0).help(language)).isNotBlank();
            assertThat(found.get(0).found().in(language)).isNotBlank();
        }
    }

    @Test
    void all_faults_come_at_once_with_line_and_column() {
        List<Violation> found =
                violations(VALID.replace("\"version\":1,", "\"version\":0,").replace("\"policy\"", "7"));
        assertThat(found)
                .extracting(Violation::toString)
                .containsExactly(
                        "value.out-of-range at $.rules[0].version (line 3, column 36)",
                        "document.wrong-type at $.rules[0].source.origin (line 4, column 23)");
    }

    @Test
    void an_unknown_key_is_answered_with_the_nearest_known_one_and_never_told_itself() {
        Violation found = violations(VALID.replace("\"edition\":\"2026-1\"", "\"editon\":\"2026-1\""))
                .get(0);
        assertThat(found.expected(Language.EN)).startsWith("edition?");
        Violation name = violations(VALID.replace("\"edition\"", "\"edition\":\"1\",\"Jan Jansen\""))
                .get(0);
        assertThat(name.toString() + name.message(Language.EN) + name.expected(Language.EN))
                .doesNotContain("Jan");
    }

    @Test
    void what_follows_the_document_and_what_is_no_json_is_refused() {
        assertThat(violations(VALID + "{}")).extracting(Violation::code).containsExactly(DocumentCode.TRAILING);
        assertThat(violations("{\"format\":")).extracting(Violation::code).contains(DocumentCode.SYNTAX);
        assertThat(violations("")).extracting(Violation::code).containsExactly(DocumentCode.SYNTAX);
        assertThat(violations("[]")).extracting(Violation::code).containsExactly(DocumentCode.WRONG_TYPE);
    }

    @Test
    void limits_bound_size_depth_and_text() {
        DocumentType<RuleSet> small = TYPE.with(new Limits(100, 5, 50, 3));
        assertThat(small.read(VALID.getBytes(UTF_8)).getError().get().code()).isEqualTo(DocumentCode.TOO_LARGE);
        DocumentType<RuleSet> flat = TYPE.with(new Limits(100_000, 5, 50, 3));
        assertThat(flat.read(VALID.getBytes(UTF_8)).getError().last().code()).isEqualTo(DocumentCode.TOO_DEEP);
        String deep = "[".repeat(100_000);
        assertThat(violations(deep)).extracting(Violation::code).contains(DocumentCode.TOO_DEEP);
        String conditions = "{\"not\":{\"of\":".repeat(50_000);
        assertThat(violations(VALID.replace("{\"all\"", conditions + "{\"all\"")))
                .extracting(Violation::code)
                .containsExactly(DocumentCode.TOO_DEEP);
    }

    @Test
    void no_more_violations_are_gathered_than_the_limit() {
        String many = VALID.replace("\"id\":\"example\"", "\"x\":1,".repeat(1_000) + "\"id\":\"example\"");
        List<Violation> found = violations(many);
        assertThat(found).hasSize(Limits.DEFAULT.violations() + 1);
        assertThat(found.get(found.size() - 1).code()).isEqualTo(DocumentCode.MORE);
    }

    @Test
    void a_byte_order_mark_is_a_warning_and_utf_16_an_error() {
        Checked<RuleSet> checked = TYPE.read(("\uFEFF" + VALID).getBytes(UTF_8)).get();
        assertThat(checked.warnings()).extracting(Violation::code).containsExactly(DocumentCode.BYTE_ORDER_MARK);
        assertThat(TYPE.read(VALID.getBytes(java.nio.charset.StandardCharsets.UTF_16LE))
                        .getError()
                        .get()
                        .code())
                .isEqualTo(DocumentCode.NOT_UTF8);
    }

    @Test
    void half_a_character_is_refused() {
        assertThat(violations(VALID.replace("2026-1\"", "2026-\\ud800\"")))
                .extracting(Violation::code)
                .containsExactly(ValueCode.LONE_SURROGATE);
    }

    @Test
    void throwing_is_masked() {
        assertThatThrownBy(() -> InvalidDocumentException.orElseThrow(
                        TYPE.read(VALID.replace("example", "Jan Jansen").getBytes(UTF_8))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("$.id")
                .hasMessageNotContaining("Jan")
                .hasNoCause();
    }

    @Test
    void the_schema_accepts_what_the_reader_accepts() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TYPE.schema());
        assertThat(schema.validate(VALID, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(VALID.replace("\"id\":\"example\"", "\"idd\":\"example\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(
                        VALID.replace("{\"holds\":{", "{\"holds\":{\"fact\":\"minor\"},\"any\":{"), InputFormat.JSON))
                .isNotEmpty();
    }
}
