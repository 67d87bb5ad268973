package nl.regie.core.text;

/**
 * Iets met een code: a thing that stands as a code in documents and as a label before people. Closed vocabularies are
 * {@linkplain Term terms}; outcomes that carry more than a word implement it directly.
 *
 * <p>Source: SDK-2.
 */
public interface Coded {

    /**
     * The code in documents.
     *
     * @return the code, lower case with hyphens
     */
    String code();

    /**
     * The words for people.
     *
     * @param language the language
     * @return the label
     */
    String label(Language language);
}
