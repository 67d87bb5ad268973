package nl.regie.privacy.pseudonym;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Sleutelfunctie: HMAC-SHA-256 with one key under one context. Two lists of fields give the same only if they are the same list: each
 * text goes in with its length before it, and each list with its number of texts, so that no character can move from one field to the
 * next.
 *
 * <p>The {@link Mac} has taken the context in already and is cloned for each use: a {@code Mac} is not safe for several threads, and one
 * kept for each thread would outlive whoever uses it. Immutable and thread-safe.
 *
 * <p>Source: WGS 1.9(5); PRIV-9, PRIV-12.
 */
public final class Hmac {

    private final HmacKey key;
    private final byte[] context;
    private final @Nullable Mac prepared;

    Hmac(HmacKey key, byte[] context) {
        this.key = key;
        this.context = context;
        this.prepared = prepare(key.ready(), context);
    }

    /** Nothing if the provider's cannot be cloned. */
    private static @Nullable Mac prepare(Mac mac, byte[] context) {
        try {
            Mac clone = (Mac) mac.clone();
            clone.update(context);
            return clone;
        } catch (CloneNotSupportedException e) {
            return null;
        }
    }

    /**
     * Computes it.
     *
     * @param fields what it is computed of; the first tells what the others are
     * @return 43 letters, digits, hyphens and underscores: 256 bits in base64url without padding
     * @throws nl.regie.core.violation.MalformedValueException if a text holds half a character
     * @throws IllegalStateException if the key was destroyed
     */
    public String of(List<String> fields) {
        return text(bytes(fields));
    }

    /** Computes it, unless the key was destroyed: asked once, because another thread may destroy it at any moment. */
    Optional<String> ifAny(List<String> fields) {
        return key.readyIfAny().map(ready -> text(code(ready, Fields.encode(fields))));
    }

    private static String text(byte[] code) {
        return new String(Base64.getUrlEncoder().withoutPadding().encode(code), StandardCharsets.ISO_8859_1);
    }

    /**
     * Computes it, for a written form of the caller’s own.
     *
     * @param fields what it is computed of; the first tells what the others are
     * @return a new array of 32 bytes
     * @throws nl.regie.core.violation.MalformedValueException if a text holds half a character
     * @throws IllegalStateException if the key was destroyed
     */
    public byte[] bytes(List<String> fields) {
        return code(Fields.encode(fields));
    }

    /** Of bytes, after the context. */
    byte[] code(byte[] message) {
        return code(key.ready(), message);
    }

    private byte[] code(Mac ready, byte[] message) {
        if (prepared != null) {
            try {
                return ((Mac) prepared.clone()).doFinal(message);
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("what was cloned once can be cloned again", e);
            }
        }
        synchronized (ready) {
            ready.update(context);
            return ready.doFinal(message);
        }
    }

    /** Nothing of the key or the context. */
    @Override
    public String toString() {
        return "Hmac[***]";
    }
}
