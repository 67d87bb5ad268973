package nl.regie.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal values: what they accept, and that they keep it to themselves (PRIV-15). */
class PersonalValuesTest {

    private static void refused(ValueCode code, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        MalformedValueException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** The 11-test by its definition: nine digits, weights 9 to 2 and -1, a sum that eleven divides. */
    @Property
    void a_bsn_passes_the_eleven_test(@ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        String digits = "%09d".formatted(number);
        int sum = -(number % 10);
        for (int i = 0; i < 8; i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        if (sum % 11 == 0) {
            assertThat(Bsn.of(digits).reveal()).isEqualTo(digits);
        } else {
            refused(ValueCode.ELEVEN_TEST, () -> Bsn.of(digits));
        }
    }

    @Property
    void one_wrong_digit_is_always_found(
            @ForAll @IntRange(min = 0, max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
        char[] digits = "999900006".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + more) % 10);
        refused(ValueCode.ELEVEN_TEST, () -> Bsn.of(new String(digits)));
    }

    @Test
    void eight_digits_are_nine_with_a_zero_before_them() {
        String nine = "010000008"; // 1 x 8 - 8 = 0
        assertThat(Bsn.of("10000008")).isEqualTo(Bsn.of(nine));
        assertThat(Bsn.of("10000008").reveal()).isEqualTo(nine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "1234567890", "99990000a", "９９９９０００１９", " 999900006"})
    void what_is_no_number_of_nine_digits_is_no_bsn(String text) {
        refused(ValueCode.PATTERN, () -> Bsn.of(text));
    }

    @Test
    void zeros_are_no_bsn() {
        refused(ValueCode.ELEVEN_TEST, () -> Bsn.of("000000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000AA", "1234 AB", "9999ZZ"})
    void a_postcode_is_kept_without_space(String text) {
        assertThat(Postcode.of(text).reveal()).isEqualTo(text.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999AA", "1234SA", "1234SD", "1234SS", "1234ab", "1234  AB", "12345A"})
    void what_no_letterbox_has_is_no_postcode(String text) {
        refused(ValueCode.PATTERN, () -> Postcode.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 2020-02-28, 15",
        "2004-02-29, 2020-02-29, 16",
        "2004-02-29, 2022-02-28, 17",
        "2004-02-29, 2022-03-01, 18",
        "2010-06-15, 2026-06-14, 15",
        "2010-06-15, 2026-06-15, 16",
        "2010-06-15, 2010-06-15, 0"
    })
    void an_age_is_reached_on_the_birthday_and_a_leap_day_on_the_first_of_march(
            LocalDate born, LocalDate date, int age) {
        assertThat(BirthDate.of(born).ageOn(date)).isEqualTo(age);
    }

    @Test
    void a_birth_date_is_one_that_a_living_person_can_have() {
        assertThat(BirthDate.of(LocalDate.of(1850, 1, 1))).isNotNull();
        assertThat(BirthDate.of(LocalDate.of(2199, 12, 31))).isNotNull();
        refused(ValueCode.OUT_OF_RANGE, () -> BirthDate.of(LocalDate.of(1849, 12, 31)));
        refused(ValueCode.OUT_OF_RANGE, () -> BirthDate.of(LocalDate.of(2200, 1, 1)));
    }

    @Property
    void every_value_keeps_its_text_to_itself(@ForAll @StringLength(min = 3, max = 40) @Size(min = 3) String text) {
        String clear = text.replaceAll("\\p{C}|\\s", "x");
        for (Object value : new Object[] {
            FreeText.of(clear + "x"),
            PersonName.of(clear + "x", clear + "y"),
            PersonName.of(clear + "x", clear + "y").reveal(),
            Address.of(new Address.Revealed(
                    clear + "x", 1, Optional.empty(), Optional.empty(), clear + "y", Optional.empty())),
            Address.of(new Address.Revealed(
                            clear + "x", 1, Optional.empty(), Optional.empty(), clear + "y", Optional.empty()))
                    .reveal()
        }) {
            assertThat(value.toString())
                    .doesNotContain(clear + "x", clear + "y")
                    .contains("[***]");
        }
    }

    @Test
    void the_masked_form_is_the_same_for_every_value() {
        Function<String, Object> name = text -> PersonName.of(text, text);
        assertThat(name.apply("a"))
                .doesNotHaveToString("a")
                .hasToString(name.apply("bb").toString());
        assertThat(Bsn.of("999900006")).hasToString(Bsn.of("010000008").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u200b\u3000", "\ufeff"})
    void a_text_that_shows_nothing_is_none(String text) {
        refused(ValueCode.TOO_SHORT, () -> FreeText.of(text));
    }

    @Test
    void lengths_count_characters_and_not_their_halves() {
        String chicks = "\ud83d\udc24".repeat(PersonName.LONGEST);
        assertThat(PersonName.of(chicks, chicks).reveal().family()).isEqualTo(chicks);
        refused(ValueCode.TOO_LONG, () -> PersonName.of("a", chicks + "a"));
        refused(ValueCode.LONE_SURROGATE, () -> PersonName.of("a", "\ud83d"));
        refused(ValueCode.CONTROL_CHARACTER, () -> PersonName.of("a", "b\nc"));
        assertThat(FreeText.of("b\nc\td")).isNotNull();
        refused(ValueCode.CONTROL_CHARACTER, () -> FreeText.of("b\rc"));
    }
}
