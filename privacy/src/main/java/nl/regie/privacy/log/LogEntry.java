package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Regel van het logbestand: an event in its place. The digest is taken over the number, the digest of the entry before, and the event.
 * An entry that was read may be a forgery; {@link LogCheck} tells.
 *
 * <p>Source: PRIV-11.
 *
 * @param sequence its number, from 1
 * @param previous the digest of the entry before, or for the first that of the {@linkplain Seal#begin log's name}
 * @param event the event
 * @param digest its own digest, as it was recorded
 */
public record LogEntry(int sequence, LogDigest previous, LogEvent event, LogDigest digest) {

    /**
     * Checks the number, not the digest.
     *
     * @param sequence its number
     * @param previous the digest of the entry before
     * @param event the event
     * @param digest its own digest
     * @throws MalformedValueException if the number is below 1
     */
    public LogEntry {
        MalformedValueException.unless(sequence >= 1, ValueCode.OUT_OF_RANGE, "sequence");
        requireNonNull(previous, "previous");
        requireNonNull(event, "event");
        requireNonNull(digest, "digest");
    }

    /**
     * The entry that follows on a seal.
     *
     * @param head the seal of the log as it is
     * @param event the event
     * @return the next entry
     */
    public static LogEntry after(Seal head, LogEvent event) {
        int sequence = Math.addExact(requireNonNull(head, "head").length(), 1);
        LogDigest digest = Encoding.digest(sequence, head.digest(), requireNonNull(event, "event"));
        return new LogEntry(sequence, head.digest(), event, digest);
    }

    /**
     * The seal of the log when this entry is the last.
     *
     * @return the seal
     */
    public Seal seal() {
        return new Seal(sequence, digest);
    }
}
