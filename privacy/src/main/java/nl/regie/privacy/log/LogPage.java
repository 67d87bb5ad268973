package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Bladzijde van het logbestand: consecutive entries with the seal on which the first follows, to hand to whoever checks. What stands on it
 * was read, and is as true as {@link LogCheck} says.
 *
 * <p>Source: PRIV-11.
 *
 * @param begin the seal on which the first entry follows
 * @param entries the entries, in their order
 */
public record LogPage(Seal begin, List<LogEntry> entries) {

    /**
     * Copies the list.
     *
     * @param begin the seal on which the first entry follows
     * @param entries the entries
     */
    public LogPage {
        requireNonNull(begin, "begin");
        entries = List.copyOf(requireNonNull(entries, "entries"));
    }
}
