package nl.regie.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.arbitrary.Mutation;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Extensions;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.text.Language;
import nl.regie.core.validation.CaseValidator;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Test;

/** The door for case files, over generated cases, valid and made invalid (SDK-1, SDK-2, PRIV-15). */
class CasePropertiesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseJson.TYPE.schema());

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    private static CaseFile read(byte[] json) {
        return InvalidDocumentException.orElseThrow(CaseJson.TYPE.read(json)).value();
    }

    private static boolean schemaAccepts(byte[] json) {
        return SCHEMA.validate(new String(json, UTF_8), InputFormat.JSON).isEmpty();
    }

    @Property
    void generated_cases_are_valid_and_the_schema_accepts_them(@ForAll("cases") CaseFile file) {
        assertThat(CaseValidator.violations(file)).isEmpty();
        assertThat(SCHEMA.validate(new String(CaseJson.TYPE.write(file), UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Property
    void round_trip_is_the_identity(@ForAll("cases") CaseFile file) {
        byte[] written = CaseJson.TYPE.write(file);
        CaseFile again = read(written);
        assertThat(again).isEqualTo(file).hasSameHashCodeAs(file);
        assertThat(CaseJson.TYPE.write(again)).isEqualTo(written);
        assertThat(CaseJson.TYPE.check(written).isValid()).isTrue();
    }

    @Property
    void the_order_of_keys_does_not_matter(@ForAll("cases") CaseFile file, @ForAll Random random) throws IOException {
        byte[] written = CaseJson.TYPE.write(file);
        byte[] shuffled = MAPPER.writeValueAsBytes(shuffled(MAPPER.readTree(written), random));
        assertThat(read(shuffled).extensions().names())
                .containsExactlyInAnyOrderElementsOf(file.extensions().names());
        assertThat(bare(read(shuffled))).isEqualTo(bare(file));
    }

    /** Without extensions, whose text is kept as it stands. */
    private static CaseFile bare(CaseFile file) {
        return CaseFile.builder().copyOf(file).extensions(Extensions.NONE).build();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode list) {
            ArrayNode copy = MAPPER.createArrayNode();
            list.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        Collections.shuffle(keys, random);
        ObjectNode copy = MAPPER.createObjectNode();
        keys.forEach(key -> copy.set(key, shuffled(object.get(key), random)));
        return copy;
    }

    @Property(tries = 1_000)
    void what_is_wrong_is_told_by_its_code_in_both_languages(
            @ForAll("cases") CaseFile file, @ForAll Mutation mutation) {
        Optional<byte[]> mutated = mutation.of(CaseJson.TYPE.write(file));
        Assume.that(mutated.isPresent());
        List<Violation> violations = violations(mutated.orElseThrow());
        assertThat(violations).extracting(Violation::code).contains(mutation.code());
        for (Violation violation : violations) {
            for (Language language : Language.values()) {
                assertThat(violation.message(language) + violation.expected(language) + violation.help(language))
                        .isNotBlank()
                        .doesNotContainPattern("\\{[0-9]\\}");
            }
        }
    }

    private static List<Violation> violations(byte[] json) {
        var checked = CaseJson.TYPE.check(json);
        assertThat(checked.isInvalid()).isTrue();
        return checked.getError().asJava();
    }

    @Property(tries = 1_000)
    void schema_and_reader_agree_on_what_the_schema_catches(@ForAll("cases") CaseFile file, @ForAll Mutation mutation) {
        Optional<byte[]> mutated = mutation.of(CaseJson.TYPE.write(file));
        boolean text = mutation.code() == DocumentCode.SYNTAX || mutation.code() == DocumentCode.TRAILING;
        Assume.that(mutated.isPresent() && !text); // what is no JSON is no schema's business
        byte[] json = mutated.orElseThrow();
        boolean caught =
                violations(json).stream().anyMatch(violation -> violation.code().caughtBySchema());
        assertThat(caught && schemaAccepts(json)).isFalse();
    }

    @Property(tries = 2_000)
    void no_personal_value_shows_in_what_is_told_of_a_case(@ForAll("cases") CaseFile file, @ForAll Mutation mutation) {
        byte[] json = mutation.of(CaseJson.TYPE.write(file)).orElseGet(() -> CaseJson.TYPE.write(file));
        StringBuilder told = new StringBuilder(file.toString());
        told.append(file.items()).append(file.persons()).append(file.events()).append(file.plan());
        told.append(file.consents()).append(file.holds()).append(file.results()).append(file.decisions());
        told.append(file.notification())
                .append(file.area())
                .append(file.priority())
                .append(file.extensions());
        told.append(CaseJson.TYPE.check(json).fold(Object::toString, Object::toString));
        try {
            told.append(InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(json)));
        } catch (InvalidDocumentException e) {
            told.append(e).append(e.violations());
            e.violations().forEach(violation -> told(violation, told));
        }
        assertThat(Canary.isIn(told.toString())).as(told::toString).isFalse();
    }

    private static void told(Violation violation, StringBuilder told) {
        for (Language language : Language.values()) {
            told.append(violation.message(language))
                    .append(violation.expected(language))
                    .append(violation.help(language))
                    .append(violation.found().in(language));
        }
    }

    @Test
    void a_canary_is_found_where_there_is_one() {
        assertThat(Canary.isIn("x Kanarie1")).isTrue();
        assertThat(Canary.isIn("999900006")).isTrue();
        assertThat(Canary.isIn("ZVH-2026-0147, 2026-01-01")).isFalse();
    }

    @Property(tries = 100)
    void locale_and_time_zone_do_not_matter(@ForAll("cases") CaseFile file, @ForAll Mutation mutation) {
        byte[] here = CaseJson.TYPE.write(file);
        List<String> told = told(mutation.of(here).orElse(here));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "nl-NL")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(CaseJson.TYPE.write(file)).isEqualTo(here);
                assertThat(told(mutation.of(here).orElse(here))).isEqualTo(told);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> told(byte[] json) {
        return CaseJson.TYPE
                .check(json)
                .fold(
                        violations -> violations
                                .map(v -> v.path()
                                        + v.place()
                                        + v.message(Language.NL)
                                        + v.expected(Language.EN)
                                        + v.found().in(Language.NL))
                                .asJava(),
                        checked -> List.of(checked.toString()));
    }

    @Property(tries = 100)
    void a_stock_mapper_writes_no_personal_value(@ForAll("cases") CaseFile file) {
        String two = written(() -> MAPPER.writeValueAsString(file));
        String three = written(() -> new tools.jackson.databind.ObjectMapper().writeValueAsString(file));
        assertThat(Canary.isIn(two + three)).as(two + three).isFalse();
        for (Object part : file.items()) {
            assertThat(Canary.isIn(written(() -> MAPPER.writeValueAsString(part))
                            + written(() -> new tools.jackson.databind.ObjectMapper().writeValueAsString(part))))
                    .isFalse();
        }
    }

    private interface Writing {
        String write() throws Exception;
    }

    /** What a mapper writes, or says of why it cannot. */
    private static String written(Writing writing) {
        try {
            return writing.write();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
