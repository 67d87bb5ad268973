package nl.regie.core.item;

import static java.util.Objects.requireNonNull;

import nl.regie.core.person.FreeText;

/**
 * Aantekening: free text about a person. Withheld unless it is released.
 *
 * <p>Source: PRIV-16.
 *
 * @param words the text
 */
public record Note(FreeText words) implements Content {

    /**
     * Checks that all are there.
     *
     * @param words the text
     */
    public Note {
        requireNonNull(words, "words");
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Note";
    }
}
