package nl.regie.privacy.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import nl.regie.core.person.EmailAddress;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.PhoneNumber;

/**
 * Normaliseren: how what two houses wrote down in their own ways becomes the same, if it is meant to be.
 *
 * <p>Letters lose their case and their marks, and everything that is no letter or digit is left out: {@code Ünal-Çelik} and
 * {@code UNAL CELIK} are the same. Of given names only the first letter counts, since houses write a calling name or all names in full.
 * The prefix ({@code van der}) does not count, as it is often left out. Of a telephone number the digits count, with the Dutch country
 * code written as a zero. An e-mail address loses its case.
 */
final class Normal {

    private Normal() {}

    static String letters(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> {
            switch (c) {
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'ø' -> out.append('o');
                case 'đ', 'ð' -> out.append('d');
                case 'ł' -> out.append('l');
                case 'ı' -> out.append('i');
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /** Family name and first letter of the given names; nothing if either leaves no letter. */
    static Optional<String[]> name(PersonName name) {
        PersonName.Revealed parts = name.reveal();
        String family = letters(parts.family());
        String given = letters(parts.given().orElse(""));
        if (family.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new String[] {family, given.substring(0, given.offsetByCodePoints(0, 1))});
    }

    /** Nothing without a date of birth: a name alone says too little. */
    static Optional<String> born(Identity identity) {
        return identity.born().map(born -> born.reveal().toString());
    }

    static String phone(PhoneNumber phone) {
        String text = phone.reveal();
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        String number = digits.toString();
        if (text.startsWith("+")) {
            number = "00" + number;
        }
        if (number.startsWith("0031")) { // +31 (0)6 is written too
            number = number.substring(4);
            return number.startsWith("0") ? number : "0" + number;
        }
        return number;
    }

    static String email(EmailAddress email) {
        return email.reveal().toLowerCase(Locale.ROOT);
    }
}
