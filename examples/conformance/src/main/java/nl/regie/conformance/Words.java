package nl.regie.conformance;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of the reports, in one language. */
final class Words {

    /** The languages that there are. */
    static final List<String> LANGUAGES = List.of("nl", "en");

    private final String language;
    private final ResourceBundle bundle;

    private Words(String language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "nl.regie.conformance.report",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(String language) {
        return new Words(language);
    }

    String language() {
        return language;
    }

    String of(String key, Object... values) {
        Object[] words = Stream.of(values).map(String::valueOf).toArray(); // a number as it is, without separators
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    String title(TestVector vector) {
        return language.equals("nl") ? vector.title().nl() : vector.title().en();
    }

    /** Why an outcome is what it is, apart from the differences; empty if there is nothing to say. */
    String why(Outcome outcome) {
        String fault = outcome.fault().map(found -> of(found.key())).orElse("");
        if (fault.isEmpty() || outcome.detail().isEmpty()) {
            return fault + outcome.detail();
        }
        return fault + ": " + outcome.detail();
    }

    /** One difference as a line. */
    String difference(Difference difference) {
        String path = difference.path().isEmpty() ? "/" : difference.path();
        if (difference.got().isEmpty()) {
            return of("difference.missing", path, difference.expected());
        }
        return difference.expected().isEmpty()
                ? of("difference.unexpected", path, difference.got())
                : of("difference.other", path, difference.expected(), difference.got());
    }
}
