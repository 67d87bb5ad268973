package nl.regie.privacy.disclosure;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to each of the ids of one case. It is made once and asked for every item: a map for keys of any kind would take most of
 * the time of a decision.
 *
 * @param <V> what belongs to an id
 */
final class Lookup<V> {

    private final @Nullable String[] ids; // each at the first free place from its hash on; at most half of them taken
    private final @Nullable Object[] values; // each at the place of its id

    private Lookup(int size) {
        ids = new String[size];
        values = new Object[size];
    }

    /** Of these, of which the ids differ. */
    static <T, V> Lookup<V> of(List<T> all, Function<T, String> id, Function<T, V> value) {
        Lookup<V> made = new Lookup<>(Integer.highestOneBit(Math.max(1, all.size())) * 4);
        for (T each : all) {
            int place = made.place(id.apply(each));
            made.ids[place] = id.apply(each);
            made.values[place] = value.apply(each);
        }
        return made;
    }

    /** What belongs to an id; null if nothing does. */
    @SuppressWarnings("unchecked") // nothing else was put there
    @Nullable
    V get(String id) {
        return (V) values[place(id)];
    }

    private int place(String id) {
        int last = ids.length - 1;
        int place = id.hashCode() & last;
        while (ids[place] != null && !id.equals(ids[place])) {
            place = place + 1 & last;
        }
        return place;
    }
}
