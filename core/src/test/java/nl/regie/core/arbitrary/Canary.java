package nl.regie.core.arbitrary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regie.core.casefile.Extensions;
import nl.regie.core.id.Ids;
import nl.regie.core.person.Address;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.EmailAddress;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.PhoneNumber;
import nl.regie.core.person.Postcode;

/**
 * Kanarie: personal values that occur nowhere else, each used once. A text in which one of them is found holds personal data.
 */
public final class Canary {

    /** Born before everybody who can be in a case, a number that nobody was given, and words that nobody writes. */
    private static final Pattern FORM = Pattern.compile(
            "(?i)kanarie|(?<![0-9])9999[0-9]{5}(?![0-9])|18[5-9][0-9]-[0-9]{2}-[0-9]{2}|0699999|9999 ?QX|98[0-9]{3}\\b");

    private final Choices choices;
    private int used;

    Canary(Choices choices) {
        this.choices = choices;
    }

    /**
     * Whether a text holds a personal value of a generated case.
     *
     * @param text the text
     * @return true if it does
     */
    public static boolean isIn(String text) {
        return FORM.matcher(text).find();
    }

    private String word() {
        return "Kanarie" + ++used + choices.of(List.of("", " ë", " 'n", " 中", " \uD83D\uDC24", " \"<&>\\", " ​"));
    }

    PersonName name() {
        Optional<String> given = choices.maybe(this::word);
        return PersonName.of(given, choices.maybe(() -> "van kanarie"), word());
    }

    BirthDate born() {
        return BirthDate.of(LocalDate.of(1850, 1, 1).plusDays(choices.below(18_000)));
    }

    /** A number that begins with 9999 and passes the 11-test. */
    Bsn bsn() {
        int candidate = 999_900_000 + choices.below(90_000);
        while (!Ids.passesElevenTest(Integer.toString(candidate))) {
            candidate++;
        }
        return Bsn.of(Integer.toString(candidate));
    }

    PhoneNumber phone() {
        return PhoneNumber.of("0699999" + (100 + ++used % 900));
    }

    EmailAddress email() {
        return EmailAddress.of("kanarie" + ++used + "@voorbeeld.example");
    }

    Address address() {
        return Address.of(new Address.Revealed(
                word(),
                98_000 + ++used % 1_000,
                choices.maybe(() -> "kanarie" + used % 100),
                choices.maybe(() -> Postcode.of("9999QX")),
                word(),
                choices.maybe(() -> "BE")));
    }

    FreeText text() {
        return FreeText.of(word() + choices.of(List.of("", "\n", "\tb", "\r\n".substring(1))) + "x");
    }

    Extensions extensions() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = choices.below(3); i > 0; i--) {
            texts.put(
                    "nl.kanarie.k" + ++used,
                    choices.of(List.of("\"Kanarie\"", "{\"kanarie\":[1,2.5,null,true]}", "[]", "-1.5e10", "null")));
        }
        return Extensions.of(texts);
    }
}
