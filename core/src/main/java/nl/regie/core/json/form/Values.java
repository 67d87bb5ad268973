package nl.regie.core.json.form;

import org.jspecify.annotations.Nullable;

/** Waarden: what was read of one object, from which its value is made. */
public final class Values {

    private final @Nullable Object[] slots;

    Values(@Nullable Object[] slots) {
        this.slots = slots;
    }

    /**
     * The value of an attribute.
     *
     * @param key the attribute
     * @param <V> its type
     * @return the value; an empty optional or list if it was absent
     */
    public <V> V get(Key<V> key) {
        return key.finish.apply(slots[key.slot]);
    }
}
