package nl.regie.privacy.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.regie.core.text.Language;

/** Dagen: a day as people write it, without a locale of the machine. */
public final class Days {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private Days() {}

    /**
     * A day in figures.
     *
     * @param language the language
     * @param day the day
     * @return for example {@code 31-01-2026} in Dutch and {@code 2026-01-31} in English
     */
    public static String in(Language language, LocalDate day) {
        return language == Language.NL ? DUTCH.format(day) : day.toString();
    }
}
