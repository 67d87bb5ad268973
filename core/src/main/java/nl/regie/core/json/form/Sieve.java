package nl.regie.core.json.form;

/**
 * Zeef: decides, while a document is read, what of it is read at all. It keeps what it took; one for each reading.
 *
 * <p>Source: PRIV-4.
 *
 * @param <T> the kind of document
 */
public interface Sieve<T> {

    /**
     * Whether the value under a key of the document is left to the sieve.
     *
     * @param key the key
     * @return true for a key that comes after those that the sieve decides by
     */
    boolean takes(String key);

    /**
     * Whether the value under a key of the document is passed over: the sieve decides nothing by it, and tells nothing of it.
     *
     * @param key the key, which is optional
     * @return true if it is to be absent from the head
     */
    boolean skips(String key);

    /**
     * Takes the value under such a key: reads or skips all of it, and nothing more.
     *
     * @param key the key
     * @param head the document as far as it came before the first key that is left to the sieve; whatever comes later is absent
     * @param passage the text, which stands on the value
     */
    void take(String key, T head, Passage passage);

    /**
     * There was nothing to take.
     *
     * @param document the whole document
     */
    void none(T document);
}
