package nl.regie.registration.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.regie.core.rule.Explanation;
import nl.regie.core.rule.Finding;
import nl.regie.core.source.Source;
import nl.regie.core.text.Coded;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Violation;
import nl.regie.escalation.clock.DutchTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Woorden: the texts of the application and the labels of the library, in one language. Stands as {@code words} in the templates. */
@Component("words")
public class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);

    private static final Pattern NUMBER = Pattern.compile("(\\d+|:.*)$");

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

    /** What is wrong with a field of a form. */
    public String says(FormReader.Problem problem, Locale locale) {
        return problem.says(text("form." + plain(problem.field()), locale), language(locale));
    }

    /** What a field is called: neither the number of its row is part of that, nor what stands behind a colon. */
    private static String plain(String field) {
        return NUMBER.matcher(field).replaceFirst("");
    }

    /** What is wrong with a document, and how it is mended. */
    public String says(Violation violation, Locale locale) {
        Language language = language(locale);
        return violation.message(language) + " " + violation.help(language);
    }

    /** A reason, in words, with its source. */
    public String reason(Finding finding, Locale locale) {
        return Explanation.in(language(locale)).of(finding);
    }

    /** Where a rule comes from. */
    public String cite(Source source, Locale locale) {
        return source.cite(language(locale));
    }

    /** A text of the library. */
    public String in(Text text, Locale locale) {
        return text.in(language(locale));
    }

    /** An instant, in Dutch time. */
    public String instant(Instant at) {
        return INSTANT.format(at.atZone(DutchTime.ZONE));
    }
}
