package nl.regie.core.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.document.DocumentType;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes to a door is read or refused with violations that help and tell nothing personal; nothing else happens. Each module has a
 * test of this kind, with a sample for each of its doors.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseDocuments {

    private static final List<String> VALUES =
            List.of("null", "true", "0", "-1", "1e400", "\"\"", "\"x\"", "[]", "{}", "[{}]", "[[[\"x\"]]]", "[null]");

    /**
     * A door with a sample.
     *
     * @param name the name of the document
     * @param sample a document as it is written
     * @param again reads a document and writes it again
     */
    public record Door(String name, String sample, Function<byte[], Validation<Seq<Violation>, byte[]>> again) {

        public static <T> Door of(String name, DocumentType<T> type, T document) {
            return new Door(
                    name,
                    new String(type.write(document), UTF_8),
                    json -> type.check(json).map(checked -> type.write(checked.value())));
        }

        private Validation<Seq<Violation>, byte[]> ask(String json) {
            Validation<Seq<Violation>, byte[]> answer = again.apply(json.getBytes(UTF_8));
            if (answer.isInvalid()) {
                assertThat(answer.getError()).isNotEmpty();
                for (Violation violation : answer.getError()) {
                    String told = violation
                            + Stream.of(Language.values())
                                    .map(language -> violation.message(language)
                                            + violation.expected(language)
                                            + violation.help(language)
                                            + violation.found().in(language))
                                    .toList()
                                    .toString();
                    // the number by which forms show what a BSN looks like is nobody's
                    assertThat(Canary.isIn(told.replace("999900006", "")))
                            .as(told)
                            .isFalse();
                }
            }
            return answer;
        }

        /** Refused, or something else that is sound: then what is written is read again. */
        private boolean refuses(String json) {
            Validation<Seq<Violation>, byte[]> answer = ask(json);
            if (answer.isValid()) {
                assertThat(again.apply(answer.get()).get()).isEqualTo(answer.get());
            }
            return answer.isInvalid();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A sample for each door of the module. */
    protected abstract Stream<Door> doors();

    /** Where each value within a document begins and ends, but the document itself. */
    private static final class Values {

        private final String json;
        private final List<int[]> all = new ArrayList<>();
        private final List<Integer> keys = new ArrayList<>();
        private int at;

        Values(String json) {
            this.json = json;
            value();
            all.remove(all.size() - 1);
        }

        private void value() {
            int begin = at;
            char first = json.charAt(at);
            if (first == '{' || first == '[') {
                at++;
                while (json.charAt(at) != '}' && json.charAt(at) != ']') {
                    if (first == '{') {
                        keys.add(at);
                        string();
                        at++;
                    }
                    value();
                    at += json.charAt(at) == ',' ? 1 : 0;
                }
                at++;
            } else if (first == '"') {
                string();
            } else {
                while (",]}".indexOf(json.charAt(at)) < 0) {
                    at++;
                }
            }
            all.add(new int[] {begin, at});
        }

        private void string() {
            at++;
            while (json.charAt(at) != '"') {
                at += json.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        }
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_sample_is_read_and_written_as_it_was(Door door) {
        assertThat(door.ask(door.sample()).get()).isEqualTo(door.sample().getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_document_that_ends_early_is_refused_wherever_it_ends(Door door) {
        byte[] whole = door.sample().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            Validation<Seq<Violation>, byte[]> answer = door.again().apply(Arrays.copyOf(whole, length));
            assertThat(answer.isInvalid()).as("%s cut off at %d", door, length).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_key_that_stands_twice_is_refused_wherever_it_stands(Door door) {
        String json = door.sample();
        for (int at : new Values(json).keys) {
            String key = json.substring(at, json.indexOf(':', at) + 1);
            String twice = json.substring(0, at) + key + "null," + json.substring(at);
            assertThat(door.refuses(twice)).as("%s with %s twice", door, key).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_value_of_another_type_is_refused_or_sound(Door door) {
        String json = door.sample();
        int refused = 0;
        for (int[] value : new Values(json).all) {
            for (String other : VALUES) {
                refused += door.refuses(json.substring(0, value[0]) + other + json.substring(value[1])) ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(new Values(json).all.size() * VALUES.size() / 2);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void deep_nesting_is_refused_wherever_it_stands(Door door) {
        String json = door.sample();
        for (int[] value : new Values(json).all) {
            for (String open : List.of("[", "{\"x\":")) {
                String deep = json.substring(0, value[0]) + open.repeat(300) + json.substring(value[1]);
                assertThat(door.refuses(deep)).isTrue();
            }
        }
        assertThat(door.refuses("[".repeat(100_000))).isTrue();
        assertThat(door.refuses("{\"x\":".repeat(100_000))).isTrue();
    }
}
