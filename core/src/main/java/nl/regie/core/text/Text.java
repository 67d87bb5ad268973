package nl.regie.core.text;

import static java.util.Objects.requireNonNull;

/**
 * Tekst: a sentence for people in both languages, for rules that are data and so bring their own words.
 *
 * <p>Source: SDK-2.
 *
 * @param nl the Dutch wording; not blank
 * @param en the English wording; not blank
 */
public record Text(String nl, String en) {

    /**
     * Checks that both wordings are there.
     *
     * @param nl the Dutch wording
     * @param en the English wording
     * @throws IllegalArgumentException if either is blank
     */
    public Text {
        if (requireNonNull(nl, "nl").isBlank() || requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException("a text is given in Dutch and in English");
        }
    }

    /**
     * The wording in one language.
     *
     * @param language the language
     * @return the wording
     */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }
}
