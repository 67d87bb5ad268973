package nl.regie.privacy.log;

/**
 * Opslag van het logbestand: where the caller keeps a log. This library holds no implementation.
 *
 * <p>Whoever writes one makes {@link #append} a compare-and-set: of two that were prepared for the same head, one is kept. It gives no way
 * to change or remove, but for what is {@linkplain LogTerm past its term}.
 *
 * <p>Source: P; PRIV-11.
 */
public interface LogStore {

    /**
     * The seal of the log as it is.
     *
     * @return the seal of the last entry, or that with which the log {@linkplain Seal#begin began}
     */
    Seal head();

    /**
     * Keeps an entry if nothing was kept in the meantime.
     *
     * @param expected the head on which the entry follows
     * @param entry the entry
     * @return true if it was kept; false if the head is another by now, and then nothing was changed
     */
    boolean append(Seal expected, LogEntry entry);

    /**
     * Reads the entries in their order.
     *
     * @param sequence the number of the first, inclusive
     * @return the entries from there on
     */
    Iterable<LogEntry> from(int sequence);
}
