package nl.regie.privacy.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.Ids;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.Bsn;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pseudonyms per recipient and purpose, with key versions (PRIV-12). */
class PseudonymiserTest {

    private static final Subject PERSON = new Subject.ByNumber(Bsn.of("999900006"));

    /** Computed by another program from the documented form; whoever changes the form makes all stored pseudonyms worthless. */
    @Test
    void the_form_of_what_goes_in_never_changes() {
        Pseudonymiser made = Pseudonymiser.of(
                KeyRing.of(List.of(HmacKey.of(7, Keys.bytes(1)))), new Domain("veilig-thuis", "feedback"));
        assertThat(made.of(PERSON)).hasToString("7.FWu7sKKIdnk6HK6f3D9xlFxwTrAtxv55jvvf7zu9VdY");
        assertThat(made.of(new Subject.InCase(new CaseId("ZVH-1"), new PersonId("p1"))))
                .hasToString("7.OOnoBrTOSwSxNHYyH6iA6NZpAsAgFBih3NiPsPbLioA");
        assertThat(made.of(new Subject.OfCase(new CaseId("ZVH-1"))))
                .hasToString("7.-TSLGPWXHx54xsbs1lCDPXeFaviW4vzdSMvTpi-UDQU");
    }

    @Provide
    Arbitrary<Subject> subjects() {
        Arbitrary<String> ids =
                Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(3);
        Arbitrary<Subject> numbers = Arbitraries.integers()
                .between(999_900_000, 999_999_999)
                .filter(number -> Ids.passesElevenTest(Integer.toString(number)))
                .map(number -> new Subject.ByNumber(Bsn.of(Integer.toString(number))));
        Arbitrary<Subject> persons = Combinators.combine(ids, ids)
                .as((file, person) -> new Subject.InCase(new CaseId(file), new PersonId(person)));
        return Arbitraries.oneOf(numbers, persons, ids.map(file -> new Subject.OfCase(new CaseId(file))));
    }

    @Provide
    Arbitrary<Domain> domains() {
        Arbitrary<String> names =
                Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(3);
        return Combinators.combine(names, names).as(Domain::new);
    }

    @Property
    void the_same_subject_has_the_same_pseudonym_wherever_it_is_made(
            @ForAll("subjects") Subject subject, @ForAll("domains") Domain domain) {
        Pseudonymiser one = Pseudonymiser.of(Keys.ring(1, 2), domain);
        Pseudonymiser other = Pseudonymiser.of(Keys.ring(2, 1), domain);
        assertThat(one.of(subject))
                .isEqualTo(other.of(subject))
                .isEqualTo(Pseudonym.of(one.of(subject).value()));
        assertThat(one.standsFor(one.of(subject), subject)).isTrue();
    }

    @Property
    void another_subject_has_another_pseudonym(
            @ForAll("subjects") Subject one, @ForAll("subjects") Subject other, @ForAll("domains") Domain domain) {
        Assume.that(!one.equals(other));
        Pseudonymiser made = Pseudonymiser.of(Keys.ring(1), domain);
        assertThat(made.of(one)).isNotEqualTo(made.of(other));
        assertThat(made.standsFor(made.of(one), other)).isFalse();
    }

    /** Another recipient, another purpose, or the same characters spread over the two in another way. */
    @Property
    void another_domain_gives_another_pseudonym(
            @ForAll("domains") Domain one, @ForAll("domains") Domain other, @ForAll("subjects") Subject subject) {
        Assume.that(!one.equals(other));
        Pseudonymiser first = Pseudonymiser.of(Keys.ring(1), one);
        Pseudonymiser second = Pseudonymiser.of(Keys.ring(1), other);
        assertThat(first.of(subject)).isNotEqualTo(second.of(subject));
        assertThat(second.standsFor(first.of(subject), subject)).isFalse();
    }

    @Test
    void no_character_moves_from_recipient_to_purpose() {
        assertThat(Keys.pseudonymiser("ab", "c", 1).of(PERSON))
                .isNotEqualTo(Keys.pseudonymiser("a", "bc", 1).of(PERSON));
    }

    @Test
    void a_pseudonym_tells_its_key_version_and_the_newest_key_makes_it() {
        assertThat(Keys.pseudonymiser("r", "p", 2, 11, 3).of(PERSON).keyVersion())
                .isEqualTo(11);
    }

    /** Even if the same bytes are taken for two versions. */
    @Test
    void another_version_gives_another_pseudonym() {
        Pseudonymiser both = Pseudonymiser.of(
                KeyRing.of(List.of(HmacKey.of(1, Keys.bytes(1)), HmacKey.of(2, Keys.bytes(1)))), new Domain("r", "p"));
        Set<String> codes = new HashSet<>();
        both.all(PERSON).forEach(made -> codes.add(made.value().substring(2)));
        assertThat(codes).hasSize(2);
    }

    @Test
    void after_a_rotation_what_was_recorded_before_is_still_found() {
        KeyRing before = Keys.ring(1);
        Pseudonym old = Pseudonymiser.of(before, new Domain("r", "p")).of(PERSON);
        KeyRing after = before.rotate(Keys.key(2));
        Pseudonymiser made = Pseudonymiser.of(after, new Domain("r", "p"));
        assertThat(made.of(PERSON)).isNotEqualTo(old);
        assertThat(made.of(PERSON, 1)).contains(old);
        assertThat(made.all(PERSON)).containsExactly(made.of(PERSON), old);
        assertThat(made.standsFor(old, PERSON)).isTrue();
        assertThat(before.versions()).containsExactly(1);
        assertThatThrownBy(() -> after.rotate(Keys.key(2))).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> after.rotate(Keys.key(1))).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_destroyed_key_leads_to_nobody_and_the_others_still_do() {
        KeyRing ring = Keys.ring(1, 2);
        Pseudonymiser made = Pseudonymiser.of(ring, new Domain("r", "p"));
        Pseudonym old = made.of(PERSON, 1).orElseThrow();
        ring.destroy(1);
        ring.destroy(5);
        assertThat(made.standsFor(old, PERSON)).isFalse();
        assertThat(made.all(PERSON)).containsExactly(made.of(PERSON));
        assertThat(ring.isDestroyed()).isFalse();
        assertThat(ring.versions()).containsExactly(2);
        ring.destroy();
        assertThat(ring.isDestroyed()).isTrue();
        assertThatThrownBy(() -> made.of(PERSON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_ring_has_each_version_once() {
        assertThatThrownBy(() -> KeyRing.of(List.of())).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Keys.ring(1, 1)).isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FWu7sKKIdnk6HK6f3D9xlFxwTrAtxv55jvvf7zu9VdY",
                "0.FWu7sKKIdnk6HK6f3D9xlFxwTrAtxv55jvvf7zu9VdY",
                "1.FWu7sKKIdnk6HK6f3D9xlFxwTrAtxv55jvvf7zu9Vd",
                "1.FWu7sKKIdnk6HK6f3D9xlFxwTrAtxv55jvvf7zu9VdYY",
                "1.FWu7sKKIdnk6HK6f3D9xlFxwTrAtxv55jvvf7zu9Vd=",
                "1234567890.FWu7sKKIdnk6HK6f3D9xlFxwTrAtxv55jvvf7zu9VdY",
                "999900006"
            })
    void what_is_no_pseudonym_is_refused(String text) {
        assertThatThrownBy(() -> Pseudonym.of(text)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_pseudonym_can_stand_where_an_id_stands() {
        Pseudonym longest = Pseudonym.of(HmacKey.LAST_VERSION, "-".repeat(43));
        assertThat(new PersonId(longest.value()).value())
                .isEqualTo(Pseudonym.of(longest.value()).value());
    }

    @Property
    void no_subject_shows(@ForAll("subjects") Subject subject) {
        assertThat(subject.toString()).contains("***");
        assertThat(Canary.isIn(subject.toString())).isFalse();
    }

    @Test
    void a_domain_has_a_recipient_and_a_purpose() {
        for (String recipient : List.of("", "999900006", "a b")) {
            assertThatThrownBy(() -> new Domain(recipient, "p")).isInstanceOf(MalformedValueException.class);
        }
        assertThatThrownBy(() -> new Domain("r", "")).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void pseudonyms_have_an_order() {
        Pseudonym one = Pseudonym.of(1, "a".repeat(43));
        Pseudonym other = Pseudonym.of(1, "b".repeat(43));
        assertThat(one).isLessThan(other).isNotEqualTo(other);
    }

    /** Whoever asks while another thread destroys the key gets the pseudonym or nothing, and never an exception. */
    @Test
    void a_key_that_is_destroyed_while_it_is_used_gives_nothing() throws InterruptedException {
        Subject subject = new Subject.OfCase(new CaseId("ZVH-1"));
        for (int i = 0; i < 300; i++) {
            KeyRing ring = Keys.ring(1, 2);
            Pseudonymiser pseudonymiser = Pseudonymiser.of(ring, new Domain("r", "p"));
            Pseudonym old = pseudonymiser.of(subject, 1).orElseThrow();
            Thread destroyer = new Thread(() -> ring.destroy(1));
            destroyer.start();
            while (!ring.versions().equals(List.of(2))) {
                assertThat(pseudonymiser.of(subject, 1).orElse(old)).isEqualTo(old);
                pseudonymiser.standsFor(old, subject);
                assertThat(pseudonymiser.all(subject)).hasSizeBetween(1, 2);
            }
            destroyer.join();
            assertThat(pseudonymiser.standsFor(old, subject)).isFalse();
            assertThat(pseudonymiser.of(subject, 1)).isEmpty();
        }
    }
}
