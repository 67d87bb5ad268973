package nl.regie.privacy.pseudonym;

import static java.util.Objects.requireNonNull;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.Destroyable;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.jspecify.annotations.Nullable;

/**
 * Sleutel: one version of a secret key for HMAC-SHA-256. Where it is kept, and who may have it, is for the caller to see to.
 *
 * <p>The key itself is not held here: it goes into a {@link Mac} that is cloned for each use, so it may come from a security module
 * whose keys cannot be read. Where a provider’s {@code Mac} cannot be cloned, uses take turns on the one. What the {@code Mac} derives
 * from the key stays in memory until it is collected as garbage; the JDK has no way to wipe it.
 *
 * <p>Safe for use by several threads. Once destroyed it refuses every use.
 *
 * <p>Source: WGS 1.9(5); PRIV-12, PRIV-15.
 */
public final class HmacKey implements Destroyable {

    /** The smallest length of a key in bytes, inclusive: as long as what comes out. Shorter ones weaken it (RFC 2104, section 3). */
    public static final int SHORTEST = 32;

    /** The highest version, inclusive. */
    public static final int LAST_VERSION = 999_999_999;

    private static final String ALGORITHM = "HmacSHA256";

    private final int version;
    private volatile @Nullable Mac mac;

    private HmacKey(int version, Mac mac) {
        this.version = version;
        this.mac = mac;
    }

    /**
     * Takes a key in. The key stays the caller’s, who may destroy it afterwards.
     *
     * @param version which version it is, from 1 to {@value #LAST_VERSION}; a later key has a higher one
     * @param key the key; at least {@value #SHORTEST} bytes, where its bytes can be read
     * @return the key for use
     * @throws MalformedValueException if the version is out of range, or the key is too short or no key for HMAC-SHA-256
     */
    public static HmacKey of(int version, SecretKey key) {
        MalformedValueException.unless(version >= 1 && version <= LAST_VERSION, ValueCode.OUT_OF_RANGE, "version");
        byte @Nullable [] encoded = requireNonNull(key, "key").getEncoded();
        if (encoded != null) {
            MalformedValueException.unless(encoded.length >= SHORTEST, ValueCode.TOO_SHORT, "key");
            Arrays.fill(encoded, (byte) 0);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return new HmacKey(version, mac);
        } catch (InvalidKeyException e) { // what the provider says of the key stays here
            throw new MalformedValueException(ValueCode.PATTERN, "key");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /**
     * Takes a key in. The bytes are not kept: the caller overwrites them afterwards.
     *
     * @param version which version it is, from 1 to {@value #LAST_VERSION}; a later key has a higher one
     * @param key the key, made by a source of chance fit for keys; at least {@value #SHORTEST} bytes
     * @return the key for use
     * @throws MalformedValueException if the version is out of range, or the key is too short
     */
    public static HmacKey of(int version, byte[] key) {
        MalformedValueException.unless(requireNonNull(key, "key").length >= SHORTEST, ValueCode.TOO_SHORT, "key");
        return of(version, new SecretKeySpec(key, ALGORITHM));
    }

    /**
     * Which version it is.
     *
     * @return from 1
     */
    public int version() {
        return version;
    }

    /**
     * This key for one use alone. What it gives under one scheme and context is of no use under another.
     *
     * @param scheme what it is used for: a code that nothing else uses
     * @param context for what within that use; compared character by character
     * @return the keyed function, immutable and safe for use by several threads
     * @throws MalformedValueException if the scheme is no code, or a text holds half a character
     * @throws IllegalStateException if the key was destroyed
     */
    public Hmac under(String scheme, List<String> context) {
        List<String> all = new ArrayList<>(List.of(Lines.code(scheme, "scheme"), Integer.toString(version)));
        all.addAll(context);
        return new Hmac(this, Fields.encode(all));
    }

    /** What is ready for use. */
    Mac ready() {
        return readyIfAny().orElseThrow(() -> new IllegalStateException("the key was destroyed"));
    }

    /** What is ready for use, unless the key was destroyed by now. */
    Optional<Mac> readyIfAny() {
        return Optional.ofNullable(mac);
    }

    /** Lets go of the key for good. What was made with it can no longer be made, tested or led back. */
    @Override
    public void destroy() {
        mac = null;
    }

    @Override
    public boolean isDestroyed() {
        return mac == null;
    }

    /** The version; nothing of the key. */
    @Override
    public String toString() {
        return "HmacKey[version " + version + ", ***]";
    }
}
