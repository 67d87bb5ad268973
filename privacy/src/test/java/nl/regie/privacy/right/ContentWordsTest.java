package nl.regie.privacy.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.person.Address;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.EmailAddress;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.PhoneNumber;
import nl.regie.core.person.Postcode;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;
import nl.regie.privacy.page.Days;
import org.junit.jupiter.api.Test;

/**
 * Whoever asks for his data is told all of them (AVG 15; PRIV-14): each attribute of each kind of content, apart from what people typed
 * and from whoever else it refers to.
 */
class ContentWordsTest {

    /** What is recorded about an area is about nobody, so nobody is told all of it. */
    private static Stream<Content> contents() {
        return CaseArbitraries.samples(60)
                .flatMap(file -> file.items().stream())
                .map(Item::content)
                .filter(content -> !(content instanceof AreaFact));
    }

    private static Object attribute(Content content, RecordComponent component) {
        try {
            return component.getAccessor().invoke(content);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What a value is in words, of which an address alone is more than one. */
    private static Stream<String> words(Object value) {
        if (value instanceof Optional<?> some) {
            return some.stream().flatMap(ContentWordsTest::words);
        } else if (value instanceof List<?> all) {
            return all.stream().filter(PersonName.class::isInstance).flatMap(ContentWordsTest::words);
        } else if (value instanceof Term term) {
            return Stream.of(term.label(Language.NL));
        } else if (value instanceof LocalDate day) {
            return Stream.of(Days.in(Language.NL, day));
        } else if (value instanceof BirthDate born) {
            return Stream.of(Days.in(Language.NL, born.reveal()));
        } else if (value instanceof Boolean yes) {
            return Stream.of(yes ? "ja" : "nee");
        } else if (value instanceof String || value instanceof Integer) {
            return Stream.of(value.toString());
        } else if (value instanceof ParticipantId who) {
            return Stream.of("naam van " + who);
        } else if (value instanceof Bsn number) {
            return Stream.of(number.reveal());
        } else if (value instanceof PhoneNumber phone) {
            return Stream.of(phone.reveal());
        } else if (value instanceof EmailAddress email) {
            return Stream.of(email.reveal());
        } else if (value instanceof PersonName name) {
            return Stream.of(name(name.reveal()));
        }
        return value instanceof Address address ? Stream.of(address(address.reveal())) : Stream.empty();
    }

    private static String name(PersonName.Revealed name) {
        List<String> parts = new ArrayList<>();
        name.given().ifPresent(parts::add);
        name.prefix().ifPresent(parts::add);
        parts.add(name.family());
        return String.join(" ", parts);
    }

    private static String address(Address.Revealed address) {
        StringBuilder words = new StringBuilder(address.street() + " " + address.houseNumber());
        address.addition().ifPresent(addition -> words.append(' ').append(addition));
        words.append(", ");
        address.postcode()
                .map(Postcode::reveal)
                .ifPresent(code -> words.append(code).append(' '));
        words.append(address.locality());
        address.country().ifPresent(country -> words.append(", ").append(country));
        return words.toString();
    }

    @Test
    void every_attribute_of_every_kind_is_told_once_AVG_15() {
        contents().forEach(content -> {
            List<String> all = Stream.of(content.getClass().getRecordComponents())
                    .flatMap(component -> words(attribute(content, component)))
                    .toList();
            List<String> told = new ContentWords(Language.NL, who -> "naam van " + who)
                    .tell(content).lines().stream()
                            .map(line -> line.says().reveal())
                            .toList();
            assertThat(told).as(content.getClass().getSimpleName()).containsExactlyInAnyOrderElementsOf(all);
        });
    }

    @Test
    void what_people_typed_is_found_by_its_type_PRIV_16() {
        CaseArbitraries.samples(60)
                .flatMap(file -> file.items().stream())
                .map(Item::content)
                .forEach(content -> {
                    List<Object> typed = Stream.of(content.getClass().getRecordComponents())
                            .map(component -> attribute(content, component))
                            .map(value -> value instanceof Optional<?> some ? some.orElse(null) : value)
                            .filter(FreeText.class::isInstance)
                            .toList();
                    assertThat(ContentWords.typed(content).stream()
                                    .map(Object.class::cast)
                                    .toList())
                            .isEqualTo(typed);
                });
    }
}
