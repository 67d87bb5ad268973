package nl.regie.core.text;

import java.util.Locale;

/** Taal: the languages in which the library speaks to people; both are complete (SDK-2). */
public enum Language {
    /** Nederlands: Dutch. */
    NL,
    /** Engels: English. */
    EN;

    /**
     * The tag of the language, as in the names of the bundles.
     *
     * @return {@code nl} or {@code en}
     */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
