package nl.regie.privacy.right;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.regie.core.text.Language;

/** Dagen: a day as people write it, without a locale of the machine. */
final class Days {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private Days() {}

    static String in(Language language, LocalDate day) {
        return language == Language.NL ? DUTCH.format(day) : day.toString();
    }
}
