package nl.regie.privacy.pseudonym;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.security.auth.Destroyable;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Sleutelbos: the versions of one key. The highest makes new pseudonyms; the others still lead back what they made, until they are
 * {@linkplain #destroy(int) destroyed}.
 *
 * <p>Safe for use by several threads. The ring does not change when a key is added: that gives the next ring.
 *
 * <p>Source: WGS 1.9(5); PRIV-12.
 */
public final class KeyRing implements Destroyable {

    private final SortedMap<Integer, HmacKey> keys;

    private KeyRing(SortedMap<Integer, HmacKey> keys) {
        this.keys = Collections.unmodifiableSortedMap(keys);
    }

    /**
     * A ring of keys.
     *
     * @param keys at least one, in any order
     * @return the ring
     * @throws MalformedValueException if there is none, or a version stands twice
     */
    public static KeyRing of(List<HmacKey> keys) {
        MalformedValueException.unless(!requireNonNull(keys, "keys").isEmpty(), ValueCode.TOO_SHORT, "keys");
        SortedMap<Integer, HmacKey> byVersion = new TreeMap<>(Comparator.reverseOrder());
        for (HmacKey key : keys) {
            boolean first = byVersion.put(key.version(), key) == null;
            MalformedValueException.unless(first, ValueCode.DUPLICATE, "keys");
        }
        return new KeyRing(byVersion);
    }

    /**
     * Rotates: from now on another key makes new pseudonyms.
     *
     * @param next the key; its version is higher than every other
     * @return the next ring, with the same older keys
     * @throws MalformedValueException if its version is not higher
     */
    public KeyRing rotate(HmacKey next) {
        MalformedValueException.unless(next.version() > keys.firstKey(), ValueCode.ORDER, "version");
        SortedMap<Integer, HmacKey> more = new TreeMap<>(keys);
        more.put(next.version(), next);
        return new KeyRing(more);
    }

    /**
     * The key that makes new pseudonyms.
     *
     * @return the one of the highest version
     */
    public HmacKey current() {
        return requireNonNull(keys.get(keys.firstKey()));
    }

    /**
     * The key of one version.
     *
     * @param version the version
     * @return the key; empty if the ring never had it, or it was destroyed
     */
    public Optional<HmacKey> version(int version) {
        return Optional.ofNullable(keys.get(version)).filter(key -> !key.isDestroyed());
    }

    /**
     * The versions that can still be used.
     *
     * @return the versions, highest first
     */
    public List<Integer> versions() {
        return keys.values().stream()
                .filter(key -> !key.isDestroyed())
                .map(HmacKey::version)
                .toList();
    }

    /**
     * Destroys one key, in every ring that has it: what it made leads back to nobody any more.
     *
     * @param version the version; nothing happens if the ring has no such key
     */
    public void destroy(int version) {
        Optional.ofNullable(keys.get(version)).ifPresent(HmacKey::destroy);
    }

    /** Destroys all keys, in every ring that has them. */
    @Override
    public void destroy() {
        keys.values().forEach(HmacKey::destroy);
    }

    @Override
    public boolean isDestroyed() {
        return keys.values().stream().allMatch(HmacKey::isDestroyed);
    }

    /** The versions; nothing of the keys. */
    @Override
    public String toString() {
        return "KeyRing[versions " + keys.keySet() + ", ***]";
    }
}
