package nl.regie.core.json.form;

/**
 * Variant: one of the keys of which an object has exactly one.
 *
 * @param <V> the type of its value
 * @param key the key, which names the variant
 * @param type the class of its value
 * @param form the form of its value
 */
public record Variant<V>(String key, Class<V> type, Form<V> form) {}
