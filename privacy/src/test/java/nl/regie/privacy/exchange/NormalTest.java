package nl.regie.privacy.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.EmailAddress;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what two houses wrote becomes the same (PRIV-9). */
class NormalTest {

    @ParameterizedTest
    @CsvSource({
        "Ünal-Çelik, unalcelik",
        "UNAL CELIK, unalcelik",
        "'D''Angelo', dangelo",
        "Müßig, mussig",
        "Sørensen, sorensen",
        "Łukasz, lukasz",
        "Yıldız, yildiz",
        "İnönü, inonu",
        "Ĳsbrand, ijsbrand",
        "Đorđević, dordevic",
        "Cæsar, caesar",
        "Œuvre, oeuvre",
        "王, 王",
        "-, ''"
    })
    void case_marks_spaces_and_hyphens_do_not_count(String written, String letters) {
        assertThat(Normal.letters(written)).isEqualTo(letters);
    }

    @Property
    void what_is_normal_stays_as_it_is(@ForAll String text) {
        String once = Normal.letters(text);
        assertThat(Normal.letters(once)).isEqualTo(once);
    }

    @Test
    void it_does_not_depend_on_the_default_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Normal.letters("IRIS")).isEqualTo("iris");
            assertThat(Normal.email(EmailAddress.of("INFO@VOORBEELD.EXAMPLE"))).isEqualTo("info@voorbeeld.example");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void of_a_name_the_family_name_and_the_first_letter_count_and_the_prefix_does_not() {
        String[] name = Normal.name(PersonName.of(Optional.of("Élise Anna"), Optional.of("van der"), "Vóórbeeld"))
                .orElseThrow();
        assertThat(name).containsExactly("voorbeeld", "e");
        assertThat(Normal.name(PersonName.of("E.", "Voorbeeld")).orElseThrow()).containsExactly(name);
        assertThat(Normal.name(PersonName.of(Optional.empty(), Optional.empty(), "Voorbeeld")))
                .isEmpty();
        assertThat(Normal.name(PersonName.of("E", "-"))).isEmpty();
        assertThat(Normal.name(PersonName.of("-", "Voorbeeld"))).isEmpty();
    }

    @Test
    void without_a_date_of_birth_there_is_nothing_to_compare() {
        PersonName name = PersonName.of("E", "Voorbeeld");
        assertThat(Normal.born(new Identity(name, Optional.empty(), List.of()))).isEmpty();
        assertThat(Normal.born(new Identity(name, Optional.of(BirthDate.of(LocalDate.of(1990, 2, 3))), List.of())))
                .contains("1990-02-03");
    }

    @ParameterizedTest
    @CsvSource({
        "06-99999123, 0699999123",
        "06 99 99 91 23, 0699999123",
        "+31 6 99999123, 0699999123",
        "+31 (0)6 99999123, 0699999123",
        "0031699999123, 0699999123",
        "+49 30 123456, 004930123456",
        "0049 30 123456, 004930123456"
    })
    void of_a_telephone_number_the_digits_count(String written, String digits) {
        assertThat(Normal.phone(PhoneNumber.of(written))).isEqualTo(digits);
    }
}
