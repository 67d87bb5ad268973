package nl.regie.privacy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever ids a case has, also those of one hash: each is found, and nothing else is (PRIV-2). */
class LookupTest {

    /** "Aa" and "BB" have the same hash, and so has every row of them of one length. */
    @Provide
    Arbitrary<Set<String>> ids() {
        Arbitrary<String> colliding =
                Arbitraries.of("Aa", "BB").list().ofMaxSize(4).map(parts -> String.join("", parts));
        Arbitrary<String> any = Arbitraries.strings().alpha().ofMaxLength(3);
        return Arbitraries.oneOf(colliding, any).set().ofMaxSize(20);
    }

    @Property
    void what_is_in_it_is_found_and_nothing_else(@ForAll("ids") Set<String> known, @ForAll("ids") Set<String> asked) {
        Lookup<String> lookup = Lookup.of(List.copyOf(known), id -> id, id -> id + "!");
        assertThat(known).allSatisfy(id -> assertThat(lookup.get(id)).isEqualTo(id + "!"));
        assertThat(asked).allSatisfy(id -> assertThat(lookup.get(id)).isEqualTo(known.contains(id) ? id + "!" : null));
    }
}
