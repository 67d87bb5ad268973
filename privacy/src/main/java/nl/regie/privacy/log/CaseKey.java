package nl.regie.privacy.log;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.PersonId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Sleutel van een casus: the secret with which the pseudonyms of one case in the log are made. The caller makes it of chance, one for each
 * case, and keeps it apart from the log. To destroy it is to cut the log loose from the case (crypto-shredding): what is logged stays, and
 * stays verifiable, and can no longer be led back to anybody by whoever does not hold another copy.
 *
 * <p>Its text form tells nothing. Immutable.
 *
 * <p>Source: WGS 1.8(4), (7); PRIV-11. How pseudonyms are made is our own policy (P): HMAC-SHA-256, of which the first 160 bits are kept.
 */
public final class CaseKey {

    /** The length of a key in bytes. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEPT = 20;

    private final SecretKeySpec secret;

    private CaseKey(byte[] bytes) {
        this.secret = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * Takes a key.
     *
     * @param bytes {@value #LENGTH} bytes of chance; copied
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
        return new CaseKey(bytes);
    }

    /**
     * The pseudonym of the case.
     *
     * @param id the case
     * @return the same for the same key and case
     */
    public LogPseudonym pseudonym(CaseId id) {
        return make("case:" + requireNonNull(id, "id").value());
    }

    /**
     * The pseudonym of a person of the case.
     *
     * @param id the person
     * @return the same for the same key and person; another one in another case
     */
    public LogPseudonym pseudonym(PersonId id) {
        return make("person:" + requireNonNull(id, "id").value());
    }

    private LogPseudonym make(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] code = mac.doFinal(text.getBytes(US_ASCII)); // ids hold nothing else
            return new LogPseudonym(HexFormat.of().formatHex(code, 0, KEPT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** That it is a key; nothing of it. */
    @Override
    public String toString() {
        return "CaseKey[…]";
    }
}
