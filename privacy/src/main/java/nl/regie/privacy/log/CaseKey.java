package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.util.HexFormat;
import java.util.List;
import javax.security.auth.Destroyable;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.PersonId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.pseudonym.Hmac;
import nl.regie.privacy.pseudonym.HmacKey;

/**
 * Sleutel van een casus: the secret with which the pseudonyms of one case in the log are made. The caller makes it of chance, one for each
 * case, and keeps it apart from the log. To destroy it is to cut the log loose from the case (crypto-shredding): what is logged stays, and
 * stays verifiable, and can no longer be led back to anybody by whoever does not hold another copy.
 *
 * <p>It is the keyed function of {@link HmacKey} under a scheme of the log’s own, so that no other use of the same key gives the same. Its
 * text form tells nothing. Safe for use by several threads. Once destroyed it refuses every use.
 *
 * <p>Source: WGS 1.8(4), (7); PRIV-11. How pseudonyms are made is our own policy (P): HMAC-SHA-256, of which the first 160 bits are kept.
 */
public final class CaseKey implements Destroyable {

    /** The length of a key in bytes. */
    public static final int LENGTH = HmacKey.SHORTEST;

    /** What the key is used for; changes only with a new form of what goes into a pseudonym. */
    static final String SCHEME = "regie.log";

    private static final int KEPT = 20;

    private final HmacKey key;
    private final Hmac function;

    private CaseKey(HmacKey key) {
        this.key = key;
        this.function = key.under(SCHEME, List.of());
    }

    /**
     * Takes a key, also one from a security module. It is the same key: to destroy either is to destroy both.
     *
     * @param key the key; its version is part of what pseudonyms are made of
     * @return the key for the log
     * @throws IllegalStateException if the key was destroyed
     */
    public static CaseKey of(HmacKey key) {
        return new CaseKey(requireNonNull(key, "key"));
    }

    /**
     * Takes a key, as version 1. The bytes are not kept: the caller overwrites them afterwards.
     *
     * @param bytes {@value #LENGTH} bytes of chance
     * @return the key
     * @throws MalformedValueException if there are more or fewer, or all are the same
     */
    public static CaseKey of(byte[] bytes) {
        MalformedValueException.unless(requireNonNull(bytes, "bytes").length == LENGTH, ValueCode.OUT_OF_RANGE, "key");
        boolean differs = false;
        for (byte b : bytes) {
            differs |= b != bytes[0];
        }
        MalformedValueException.unless(differs, ValueCode.PATTERN, "key");
        return new CaseKey(HmacKey.of(1, bytes));
    }

    /**
     * The pseudonym of the case.
     *
     * @param id the case
     * @return the same for the same key and case
     * @throws IllegalStateException if the key was destroyed
     */
    public LogPseudonym pseudonym(CaseId id) {
        return make("case", requireNonNull(id, "id").value());
    }

    /**
     * The pseudonym of a person of the case.
     *
     * @param id the person
     * @return the same for the same key and person; another one in another case
     * @throws IllegalStateException if the key was destroyed
     */
    public LogPseudonym pseudonym(PersonId id) {
        return make("person", requireNonNull(id, "id").value());
    }

    private LogPseudonym make(String kind, String id) {
        return new LogPseudonym(HexFormat.of().formatHex(function.bytes(List.of(kind, id)), 0, KEPT));
    }

    /** Lets go of the key for good. No pseudonym of the log can be made or led back with it any more; the log itself stays whole. */
    @Override
    public void destroy() {
        key.destroy();
    }

    @Override
    public boolean isDestroyed() {
        return key.isDestroyed();
    }

    /** That it is a key; nothing of it. */
    @Override
    public String toString() {
        return "CaseKey[…]";
    }
}
