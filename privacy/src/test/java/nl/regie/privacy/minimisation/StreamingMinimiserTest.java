package nl.regie.privacy.minimisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.arbitrary.Mutation;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.DocumentCode;
import nl.regie.core.document.Limits;
import nl.regie.core.json.CaseJson;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.json.StreamingMinimiser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From JSON to JSON: what comes out, and that nothing comes out of what is not as it should be (PRIV-4, SDK-2). */
class StreamingMinimiserTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NEIGHBOUR = new String(CaseJson.TYPE.write(Neighbour.FILE), UTF_8);
    private static final DisclosureRequest REQUEST = Gates.request(Neighbour.BOARD);

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    private static Validation<Seq<Violation>, Minimised> minimise(Minimiser minimiser, String json) {
        return StreamingMinimiser.of(minimiser).minimise(json.getBytes(UTF_8), REQUEST);
    }

    private static String written(Minimised minimised) {
        return new String(MinimisedCaseJson.write(minimised.file()), UTF_8);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            Collections.shuffle(keys, random);
            ObjectNode copy = MAPPER.createObjectNode();
            keys.forEach(key -> copy.set(key, shuffled(object.get(key), random)));
            return copy;
        }
        return node;
    }

    /** Labels after contents, items before the head: what comes out is the same. */
    @Property
    void the_order_of_keys_does_not_matter(@ForAll("cases") CaseFile file, @ForAll int seed, @ForAll Random random)
            throws IOException {
        DisclosureRequest request = Gates.request(file, seed);
        byte[] json = CaseJson.TYPE.write(file);
        byte[] other = MAPPER.writeValueAsBytes(shuffled(MAPPER.readTree(json), random));
        assertThat(written(StreamingMinimiser.of(Gates.mixed(seed))
                        .minimise(other, request)
                        .get()))
                .isEqualTo(written(Gates.mixed(seed).minimise(file, request)));
    }

    @Property
    void white_space_and_escapes_do_not_matter(@ForAll("cases") CaseFile file, @ForAll int seed) throws IOException {
        DisclosureRequest request = Gates.request(file, seed);
        String pretty =
                MAPPER.readTree(CaseJson.TYPE.write(file)).toPrettyString().replace("\"i1\"", "\"\\u00691\"");
        assertThat(written(StreamingMinimiser.of(Gates.mixed(seed))
                        .minimise(pretty.getBytes(UTF_8), request)
                        .get()))
                .isEqualTo(written(Gates.mixed(seed).minimise(file, request)));
    }

    /** The content of the first item is not what it should be, and is passed over: the stream never looked at it. */
    @Test
    void what_is_withheld_is_not_read() {
        String broken = NEIGHBOUR.replaceFirst("\"identity\":\\{\"name\":", "\"identity\":{\"naam\":");
        assertThat(broken).isNotEqualTo(NEIGHBOUR);
        Minimiser minimiser = Gates.without(Neighbour.ids("i1"));
        assertThat(CaseJson.TYPE.read(broken.getBytes(UTF_8)).isValid()).isFalse();
        assertThat(written(minimise(minimiser, broken).get()))
                .isEqualTo(written(minimise(minimiser, NEIGHBOUR).get()));
        assertThat(minimise(Gates.open(), broken).isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // labels: missing, twice, with a key twice, with a key missing, with a key that nobody knows
                "\"labels\":\\{[^}]*\\}[^}]*\\},\"identity\"|\"identity\"",
                "\"id\":\"i1\",|\"id\":\"i1\",\"labels\":{},",
                "(\"id\":\"i1\",\"labels\":\\{)|$1\"category\":\"bsn\",",
                "(\"id\":\"i1\",\"labels\":\\{)\"category\":\"identity-and-contact\",|$1",
                "(\"id\":\"i1\",\"labels\":\\{)|$1\"kleur\":\"rood\",",
                // the item: without id, id twice, with a second content, with a content that nobody knows, with one of
                // another category
                "\"id\":\"i1\",|",
                "\"id\":\"i2\"|\"id\":\"i1\"",
                "(\"id\":\"i1\",\"labels\")|\"id\":\"i1\",\"note\":{\"words\":\"x\"},$1",
                "\"identity\":\\{|\"identiteit\":{",
                "\"identity\":\\{|\"citizenNumber\":{",
                // the head: without regime, with a key twice, with a key that nobody knows, with another phase
                "\"regime\":\"wgs-case-meeting\",|",
                "\"regime\":|\"regime\":\"other\",\"regime\":",
                "\"regime\":|\"kleur\":\"rood\",\"regime\":",
                "\"phase\":\"in-execution\"|\"phase\":\"on-table\"",
                // the same person twice in the head, the document ends early or goes on
                "\"persons\":\\[|\"persons\":[{\"id\":\"p1\",\"position\":\"professional\"},",
                "\\}$|",
                "$|{}"
            })
    void a_case_that_is_not_sound_gives_violations_and_nothing_else(String change) {
        int bar = change.lastIndexOf('|');
        String broken =
                Pattern.compile(change.substring(0, bar)).matcher(NEIGHBOUR).replaceFirst(change.substring(bar + 1));
        assertThat(broken).isNotEqualTo(NEIGHBOUR);
        assertThat(minimise(Gates.without(Neighbour.ids("i1")), broken).isValid())
                .isFalse();
        assertThat(minimise(Gates.open(), broken).isValid()).isFalse();
    }

    @Test
    void a_case_beyond_the_limits_is_refused() {
        byte[] json = NEIGHBOUR.getBytes(UTF_8);
        StreamingMinimiser within = StreamingMinimiser.of(Gates.open()).with(new Limits(json.length, 64, 20_000, 10));
        StreamingMinimiser beyond =
                StreamingMinimiser.of(Gates.open()).with(new Limits(json.length - 1, 64, 20_000, 10));
        assertThat(within.minimise(json, REQUEST).isValid()).isTrue();
        assertThat(beyond.minimise(json, REQUEST).getError())
                .extracting(Violation::code)
                .containsExactly(DocumentCode.TOO_LARGE);
    }

    /**
     * Anything that was once a case: it gives violations that hold no personal data, or what is handed out of a sound one, and never a
     * word of what is withheld.
     */
    @Property(tries = 1_000)
    void nothing_leaks_of_a_case_that_was_changed(
            @ForAll("cases") CaseFile file, @ForAll Mutation mutation, @ForAll int seed, @ForAll Random random) {
        byte[] json = mutation.of(CaseJson.TYPE.write(file)).orElse(CaseJson.TYPE.write(file));
        nothingLeaks(json);
        nothingOfWhatIsWithheldLeaks(json, seed);
        nothingLeaks(changed(json, random));
    }

    private static byte[] changed(byte[] json, Random random) {
        byte[] changed = json.clone();
        for (int i = random.nextInt(4); i >= 0 && changed.length > 1; i--) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(4)) {
                case 0 -> changed = Arrays.copyOf(changed, at);
                case 1 -> changed[at] = (byte) random.nextInt(256);
                case 2 -> changed[at] = (byte) "{}[],:\"\\".charAt(random.nextInt(8));
                default -> changed = spliced(changed, at, random.nextInt(changed.length));
            }
        }
        return changed;
    }

    /** A piece stands twice. */
    private static byte[] spliced(byte[] json, int from, int to) {
        int begin = Math.min(from, to);
        int end = Math.min(Math.max(from, to), begin + 200);
        byte[] longer = new byte[json.length + end - begin];
        System.arraycopy(json, 0, longer, 0, end);
        System.arraycopy(json, begin, longer, end, json.length - begin);
        return longer;
    }

    private static void nothingLeaks(byte[] json) {
        Validation<Seq<Violation>, Minimised> closed =
                StreamingMinimiser.of(Gates.closed()).minimise(json, REQUEST);
        if (closed.isInvalid()) {
            for (Violation violation : closed.getError()) {
                String told = violation + violation.message(Language.NL) + violation.help(Language.EN);
                assertThat(Canary.isIn(told)).as(told).isFalse();
            }
        } else {
            assertThat(Canary.isIn(written(closed.get()))).isFalse();
        }
    }

    private static void nothingOfWhatIsWithheldLeaks(byte[] json, int seed) {
        StreamingMinimiser.of(Gates.mixed(seed)).minimise(json, REQUEST).forEach(some -> {
            String text = written(some);
            String all = new String(json, UTF_8);
            some.receipt().lines().stream()
                    .filter(line -> line.outcome() != ReceiptOutcome.SHOWN)
                    .forEach(line -> assertThat(text)
                            .doesNotContain(canaryOf(all, line.item().value())));
        });
    }

    /** A canary in the item of this id, from its id to the next; something that is nowhere if it has none. */
    private static String canaryOf(String json, String id) {
        int begin = json.indexOf("\"id\":\"" + id + "\",\"labels\"");
        if (begin < 0) {
            return "\u0000";
        }
        int end = json.indexOf("\"id\":", begin + 5);
        Matcher matcher = Pattern.compile("Kanarie[0-9]+[^0-9\"][^\"]*")
                .matcher(json.substring(begin, end < 0 ? json.length() : end));
        return matcher.find() ? matcher.group() : "\u0000";
    }
}
