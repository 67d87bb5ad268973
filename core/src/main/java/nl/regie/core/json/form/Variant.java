package nl.regie.core.json.form;

import nl.regie.core.document.Version;

/**
 * Variant: one of the keys of which an object has exactly one.
 *
 * @param <V> the type of its value
 * @param key the key, which names the variant
 * @param type the class of its value
 * @param form the form of its value
 * @param since the version in which it came
 */
public record Variant<V>(String key, Class<V> type, Form<V> form, Version since) {

    /**
     * A variant that was there from the first version on.
     *
     * @param key the key, which names the variant
     * @param type the class of its value
     * @param form the form of its value
     */
    public Variant(String key, Class<V> type, Form<V> form) {
        this(key, type, form, Version.FIRST);
    }
}
