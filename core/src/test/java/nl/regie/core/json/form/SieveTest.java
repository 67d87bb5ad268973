package nl.regie.core.json.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Limits;
import nl.regie.core.document.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sieve reads a document in passing, and takes nothing of one that is not as it should be (PRIV-4). */
class SieveTest {

    record Part(String name, int size) {}

    record Thing(String name, Optional<String> colour, List<Part> parts, Optional<Integer> weight) {}

    private static final Form<String> TEXT = TextForm.free(20, text -> text, text -> text);
    private static final Form<Part> PART = part();
    private static final Codec<Thing> TYPE =
            Codec.of("nl.regie.thing", Version.FIRST, SieveTest::thing, thing -> List.of());

    private static Form<Part> part() {
        Fields<Part> fields = Fields.of("Part");
        Key<String> name = fields.required("name", TEXT, Part::name);
        Key<Integer> size = fields.required("size", NumberForm.within(0, 9), Part::size);
        return fields.make(values -> new Part(values.get(name), values.get(size)));
    }

    private static ObjectForm<Thing> thing(Fields<Thing> fields) {
        Key<String> name = fields.required("name", TEXT, Thing::name);
        Key<Optional<String>> colour = fields.optional("colour", TEXT, Thing::colour);
        Key<List<Part>> parts = fields.list("parts", PART, 3, Thing::parts);
        Key<Optional<Integer>> weight = fields.optional("weight", NumberForm.within(0, 9), Thing::weight);
        return fields.make(
                values -> new Thing(values.get(name), values.get(colour), values.get(parts), values.get(weight)));
    }

    /** Takes the sizes of the parts that are named, and skips those that begin with an x. */
    private static final class Sizes implements Sieve<Thing> {

        private final List<String> taken = new ArrayList<>();

        @Override
        public boolean takes(String key) {
            return key.equals("parts") || key.equals("weight");
        }

        @Override
        public boolean skips(String key) {
            return key.equals("name") || key.equals("colour");
        }

        @Override
        public void take(String key, Thing head, Passage passage) {
            if (key.equals("weight")) {
                taken.add(head.name() + " weighs " + passage.read(NumberForm.within(0, 9)));
                return;
            }
            passage.list(3, part -> {
                part.enter();
                part.key("name");
                String name = part.read(TEXT);
                part.key("size");
                if (name.startsWith("x")) {
                    part.skip();
                } else {
                    taken.add(head.name() + "/" + name + "=" + part.read(NumberForm.within(0, 9)));
                }
                part.leave();
            });
        }

        @Override
        public void none(Thing document) {
            taken.add("nothing of " + document.name());
        }
    }

    private static Optional<List<String>> sift(String body) {
        Sizes sizes = new Sizes();
        boolean done = TYPE.sift(("{\"format\":\"nl.regie.thing\",\"version\":\"1.0\"," + body).getBytes(UTF_8), sizes);
        return done ? Optional.of(sizes.taken) : Optional.empty();
    }

    @Test
    void it_is_given_what_came_before_and_takes_the_rest_itself() {
        assertThat(
                        sift(
                                "\"name\":\"a\",\"parts\":[{\"name\":\"b\",\"size\":1},{\"name\":\"x\",\"size\":{\"deep\":[]}}],\"weight\":2}"))
                .contains(List.of("a/b=1", "a weighs 2"));
        assertThat(sift("\"name\":\"a\",\"colour\":{\"passed\":[over]},\"weight\":2}"))
                .isEmpty();
        assertThat(sift("\"name\":\"a\",\"colour\":{\"passed\":[\"over\"]},\"weight\":2}"))
                .contains(List.of("a weighs 2"));
        assertThat(sift("\"name\":\"a\",\"weight\":2}")).contains(List.of("a weighs 2"));
        assertThat(sift("\"name\":\"a\"}")).contains(List.of("nothing of a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"parts\":[],\"name\":\"a\"}",
                "\"name\":\"a\",\"weight\":2,\"parts\":[]}",
                "\"name\":\"a\",\"name\":\"a\",\"parts\":[]}",
                "\"name\":\"a\",\"parts\":[],\"parts\":[]}",
                "\"parts\":[]}",
                "\"weight\":1}",
                "\"name\":\"a\",\"shape\":1,\"parts\":[]}",
                "\"name\":\"a\",\"parts\":[],\"shape\":1}",
                "\"name\":\"a\",\"parts\":[],\"colour\":\"b\"}",
                "\"name\":7,\"parts\":[]}",
                "\"name\":\"a\",\"parts\":{}}",
                "\"name\":\"a\",\"parts\":[[]]}",
                "\"name\":\"a\",\"parts\":[{}]}",
                "\"name\":\"a\",\"parts\":[{\"size\":1,\"name\":\"b\"}]}",
                "\"name\":\"a\",\"parts\":[{\"name\":\"b\",\"size\":1,\"size\":1}]}",
                "\"name\":\"a\",\"parts\":[{\"name\":\"b\",\"size\":10}]}",
                "\"name\":\"a\",\"parts\":[{\"name\":\"b\",\"size\":1}]",
                "\"name\":\"a\",\"parts\":[{\"name\":\"x\",\"size\":{]}]}",
                "\"name\":\"a\",\"parts\":[{\"name\":\"x\",\"size\":1},{\"name\":\"x\",\"size\":1},"
                        + "{\"name\":\"x\",\"size\":1},{\"name\":\"x\",\"size\":1}]}",
                "\"name\":\"a\",\"parts\":[]} {}",
                "\"name\":\"a\"",
            })
    void it_gives_up_at_the_first_thing_that_is_not_as_it_should_be(String body) {
        assertThat(sift(body)).isEmpty();
    }

    @Test
    void what_the_door_refuses_before_reading_is_refused_here_too() {
        byte[] json = "{\"format\":\"nl.regie.thing\",\"version\":\"1.0\",\"name\":\"a\"}".getBytes(UTF_8);
        Codec<Thing> small = TYPE.with(new Limits(json.length, 64, 100, 1));
        assertThat(small.sift(json, new Sizes())).isTrue();
        assertThat(TYPE.with(new Limits(json.length - 1, 64, 100, 1)).sift(json, new Sizes()))
                .isFalse();
        json[json.length - 3] = (byte) 0xFF;
        assertThat(small.sift(json, new Sizes())).isFalse();
        assertThat(TYPE.sift(new byte[0], new Sizes())).isFalse();
        assertThat(TYPE.sift("[]".getBytes(UTF_8), new Sizes())).isFalse();
    }

    @Test
    void the_codec_behind_a_door_is_found_and_behind_no_other() {
        assertThat(Codec.behind((DocumentType<Thing>) TYPE)).isSameAs(TYPE);
        DocumentType<?> other = (DocumentType<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DocumentType.class}, (proxy, method, args) -> null);
        assertThatThrownBy(() -> Codec.behind(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
