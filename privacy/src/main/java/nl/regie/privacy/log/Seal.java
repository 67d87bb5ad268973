package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.Ids;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Zegel: how long a log was at a moment, and the digest of its last entry. Kept outside the log, with the coordinating data protection
 * officer or in another system, it shows later that nothing up to there was changed, and that nothing was cut off.
 *
 * <p>Source: P; PRIV-11.
 *
 * @param length the number of the last entry; 0 for a log in which nothing stands yet
 * @param digest the digest of that entry, or that of the log's name
 */
public record Seal(int length, LogDigest digest) {

    /**
     * Checks the length.
     *
     * @param length the number of the last entry
     * @param digest its digest
     * @throws MalformedValueException if the length is below 0
     */
    public Seal {
        MalformedValueException.unless(length >= 0, ValueCode.OUT_OF_RANGE, "length");
        requireNonNull(digest, "digest");
    }

    /**
     * The seal of a log in which nothing stands yet. The name makes one log another than the next, so that entries cannot be moved.
     *
     * @param log the name of the log, in the form of an {@linkplain Ids id}; such as that of the house and the year
     * @return the seal to start from
     * @throws MalformedValueException if the name has another form
     */
    public static Seal begin(String log) {
        Ids.check(requireNonNull(log, "log"), "log");
        return new Seal(0, Encoding.begin(log));
    }
}
