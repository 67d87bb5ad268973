package nl.regie.registration.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.regie.core.text.Coded;
import nl.regie.core.text.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Woorden: the texts of the application and the labels of the library, in one language. Stands as {@code words} in the templates. */
@Component("words")
public class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The library’s language for a locale. */
    public static Language language(Locale locale) {
        return locale.getLanguage().equals(Language.EN.tag()) ? Language.EN : Language.NL;
    }

    /** What the library calls something. */
    public String label(Coded term, Locale locale) {
        return term.label(language(locale));
    }

    /** A day, as it is written in the Netherlands. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A text of the application; the key itself if there is none. */
    public String text(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], key, locale) + "";
    }
}
