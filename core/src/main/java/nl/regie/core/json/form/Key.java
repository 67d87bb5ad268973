package nl.regie.core.json.form;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sleutel: one attribute of an object, with which its value is taken out of what was read.
 *
 * @param <V> the type of the attribute, such as an {@link java.util.Optional} for one that may be absent
 */
public final class Key<V> {

    final int slot;
    final Function<@Nullable Object, V> finish;

    Key(int slot, Function<@Nullable Object, V> finish) {
        this.slot = slot;
        this.finish = finish;
    }
}
