package nl.regie.core.json.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.Version;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document gains keys from one minor version to the next (SDK-1). */
class EvolutionTest {

    record Thing(String name, Optional<Integer> size) {}

    /** Version 1.0 had a name; 1.1 added the size; this is 1.2. */
    private static final Codec<Thing> TYPE =
            Codec.of("nl.regie.thing", new Version(1, 2), EvolutionTest::thing, thing -> List.of());

    private static ObjectForm<Thing> thing(Fields<Thing> fields) {
        Key<String> name = fields.required("name", TextForm.free(20, text -> text, text -> text), Thing::name);
        fields.since(new Version(1, 1));
        Key<Optional<Integer>> size = fields.optional("size", NumberForm.within(0, 9), Thing::size);
        return fields.make(values -> new Thing(values.get(name), values.get(size)));
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1.1", "1.2"})
    void what_was_valid_before_is_valid_now(String version) {
        String json = "{\"format\":\"nl.regie.thing\",\"version\":\"" + version + "\",\"name\":\"a\"}";
        assertThat(TYPE.read(json.getBytes(UTF_8)).get().value()).isEqualTo(new Thing("a", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"1.3", "1.10", "2.0", "9999.0"})
    void a_newer_document_gives_one_clear_error(String version) {
        String json = "{\"format\":\"nl.regie.thing\",\"version\":\"" + version + "\",\"weight\":1,\"name\":7}";
        assertThat(TYPE.read(json.getBytes(UTF_8)).getError())
                .extracting(Violation::code)
                .containsExactly(DocumentCode.NEWER_VERSION);
    }

    /** Wherever the version stands, and however much else there is that nobody here knows. */
    @Test
    void a_newer_document_gives_that_one_error_wherever_its_version_stands() {
        StringBuilder unknown = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            unknown.append("\"k").append(i).append("\":{\"version\":\"1.0\"},");
        }
        String json = "{\"format\":\"nl.regie.thing\"," + unknown + "\"name\":7,\"version\":\"1.9\"}";
        assertThat(TYPE.read(json.getBytes(UTF_8)).getError())
                .extracting(Violation::code)
                .containsExactly(DocumentCode.NEWER_VERSION);
    }

    @Test
    void an_older_version_is_written_when_it_can_carry_everything() {
        Thing small = new Thing("a", Optional.empty());
        assertThat(new String(TYPE.writeAs(small, new Version(1, 0)).get(), UTF_8))
                .isEqualTo("{\"format\":\"nl.regie.thing\",\"version\":\"1.0\",\"name\":\"a\"}");
        Thing sized = new Thing("a", Optional.of(3));
        assertThat(new String(TYPE.writeAs(sized, new Version(1, 1)).get(), UTF_8))
                .isEqualTo("{\"format\":\"nl.regie.thing\",\"version\":\"1.1\",\"name\":\"a\",\"size\":3}");
    }

    @Test
    void nothing_is_lost_when_it_cannot() {
        Thing sized = new Thing("a", Optional.of(3));
        assertThat(TYPE.writeAs(sized, new Version(1, 0)).getError())
                .extracting(Violation::code)
                .containsExactly(DocumentCode.CANNOT_CARRY);
    }

    @Test
    void a_newer_or_other_version_is_never_written() {
        Thing small = new Thing("a", Optional.empty());
        for (Version version : List.of(new Version(1, 3), new Version(2, 0))) {
            assertThatThrownBy(() -> TYPE.writeAs(small, version)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_key_added_later_cannot_be_required() {
        Fields<Thing> fields = Fields.of("Thing");
        fields.since(new Version(1, 1));
        assertThatThrownBy(() -> fields.required("size", NumberForm.within(0, 9), thing -> 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"themas, themes", "knid, kind", "regimes, regime", "zzzzzzzz, ''"})
    void the_nearest_word_comes_first(String unknown, String nearest) {
        String told = Nearest.first(unknown, List.of("kind", "regime", "themes"));
        assertThat(told)
                .isEqualTo(nearest.isEmpty() ? "kind | regime | themes" : nearest + "? (kind | regime | themes)");
    }
}
