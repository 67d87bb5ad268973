package nl.regie.core.json.form;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.core.document.Version;
import org.jspecify.annotations.Nullable;

/**
 * Velden: describes an object key by key, in canonical order. Not thread-safe; the form it makes is.
 *
 * @param <T> the type of the object
 */
public final class Fields<T> {

    private final String name;
    private final List<Field<T>> fields = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private Version since = Version.FIRST;
    private int slots;

    private Fields(String name) {
        this.name = name;
    }

    /**
     * Starts the description of a type.
     *
     * @param name its name in the schema
     * @param <T> the type
     * @return the description so far
     */
    public static <T> Fields<T> of(String name) {
        return new Fields<>(name);
    }

    /**
     * From here on, the keys exist since a later minor version. They are optional, as the rule of versions demands.
     *
     * @param version the version
     * @return this description
     */
    public Fields<T> since(Version version) {
        since = version;
        return this;
    }

    /**
     * A key that must be there.
     *
     * @param key the key
     * @param form the form of its value
     * @param get gets the value
     * @param <V> the type of its value
     * @return the attribute
     */
    public <V> Key<V> required(String key, Form<V> form, Function<T, V> get) {
        if (!since.equals(Version.FIRST)) {
            throw new IllegalStateException("a key added in a minor version is optional: " + key);
        }
        return add(key, form, true, get::apply, Fields::<V>present);
    }

    /**
     * A key that is left out when there is no value.
     *
     * @param key the key
     * @param form the form of its value
     * @param get gets the value
     * @param <V> the type of its value
     * @return the attribute
     */
    public <V> Key<Optional<V>> optional(String key, Form<V> form, Function<T, Optional<V>> get) {
        return add(key, form, false, t -> get.apply(t).orElse(null), v -> Optional.ofNullable(Fields.<V>cast(v)));
    }

    /**
     * A list that is left out when it is empty.
     *
     * @param key the key
     * @param form the form of each value
     * @param max how many at most, inclusive
     * @param get gets the list
     * @param <V> the type of the values
     * @return the attribute
     */
    public <V> Key<List<V>> list(String key, Form<V> form, int max, Function<T, List<V>> get) {
        return add(
                key,
                ListForm.of(form, 0, max),
                false,
                t -> emptyToNull(get.apply(t)),
                v -> v == null ? List.of() : cast(v));
    }

    /**
     * A list that is there and holds at least one value.
     *
     * @param key the key
     * @param form the form of each value
     * @param max how many at most, inclusive
     * @param get gets the list
     * @param <V> the type of the values
     * @return the attribute
     */
    public <V> Key<List<V>> nonEmpty(String key, Form<V> form, int max, Function<T, List<V>> get) {
        return required(key, ListForm.of(form, 1, max), get);
    }

    /**
     * A flag that is left out when it is false.
     *
     * @param key the key
     * @param get gets the flag
     * @return the attribute
     */
    public Key<Boolean> flag(String key, Function<T, Boolean> get) {
        return add(key, FlagForm.FLAG, false, t -> get.apply(t) ? true : null, v -> Boolean.TRUE.equals(v));
    }

    /**
     * Several keys of which exactly one is there; which one tells the type of the value.
     *
     * @param variants the variants in canonical order
     * @param get gets the value
     * @param <V> the type of all variants
     * @return the attribute
     */
    public <V> Key<V> exactlyOne(List<Variant<? extends V>> variants, Function<T, V> get) {
        int slot = slots++;
        int first = fields.size();
        for (Variant<? extends V> variant : variants) {
            Class<?> type = variant.type();
            Version from = variant.since().compareTo(since) > 0 ? variant.since() : since;
            put(variant.key(), variant.form(), slot, false, from, t -> {
                V value = get.apply(t);
                return type.isInstance(value) ? value : null;
            });
        }
        long bits = (1L << fields.size()) - (1L << first);
        choices.add(new Choice(slot, variants.stream().map(Variant::key).toList(), bits));
        return new Key<>(slot, Fields::<V>present);
    }

    private <V> Key<V> add(
            String key,
            Form<?> form,
            boolean required,
            Function<T, @Nullable Object> get,
            Function<@Nullable Object, V> finish) {
        int slot = slots++;
        put(key, form, slot, required, since, get);
        return new Key<>(slot, finish);
    }

    @SuppressWarnings("unchecked") // a form is only ever given what its own field's getter returns
    private void put(
            String key, Form<?> form, int slot, boolean required, Version from, Function<T, @Nullable Object> get) {
        fields.add(new Field<>(key, new SerializedString(key), (Form<Object>) form, slot, required, from, get));
    }

    /**
     * Ends the description.
     *
     * @param make makes the value; may throw {@link nl.regie.core.violation.MalformedValueException}
     * @return the form
     */
    public ObjectForm<T> make(Function<Values, T> make) {
        return new ObjectForm<>(name, fields, choices, slots, make);
    }

    private static @Nullable Object emptyToNull(List<?> list) {
        return list.isEmpty() ? null : list;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a slot holds what its own field's form read
    private static <V> V cast(Object value) {
        return (V) value;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // as for cast
    private static <V> V present(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("a required value was not read");
        }
        return cast(value);
    }

    /** For forms that describe themselves by several shapes. */
    static Map<String, Object> anyOf(List<Map<String, Object>> shapes) {
        return Schema.map("oneOf", shapes);
    }
}
