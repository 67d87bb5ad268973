package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.log.LogVerdict.Broken;
import nl.regie.privacy.log.LogVerdict.Whole;

/**
 * Controle van het logbestand: whether a log is what was written. It needs no key, no store and nothing of who wrote it: only the entries
 * and the seals that were kept elsewhere. Whoever can write the whole log can make all digests anew; only seals show that, and that the end
 * was cut off.
 *
 * <p>Source: WGS 1.8(4); PRIV-11.
 */
public final class LogCheck {

    private LogCheck() {}

    /**
     * Checks a log.
     *
     * @param begin the seal on which the first entry follows: that of the {@linkplain Seal#begin log's name}, or that of the last entry
     *     that was removed because it was {@linkplain LogTerm past its term}
     * @param entries the entries, in their order
     * @param seals those that were kept elsewhere, in any order; may be empty
     * @return whole, or the first place where it breaks and why
     * @throws MalformedValueException if a seal lies before the beginning
     */
    public static LogVerdict check(Seal begin, Iterable<LogEntry> entries, List<Seal> seals) {
        requireNonNull(begin, "begin");
        List<Seal> kept = requireNonNull(seals, "seals").stream()
                .sorted(Comparator.comparingInt(Seal::length))
                .toList();
        boolean within = kept.stream().allMatch(seal -> seal.length() >= begin.length());
        MalformedValueException.unless(within, ValueCode.ORDER, "seals");
        Iterator<Seal> next = kept.iterator();
        Seal awaited = next.hasNext() ? next.next() : null;
        Seal head = begin;
        Iterator<LogEntry> rest = requireNonNull(entries, "entries").iterator();
        while (true) {
            while (awaited != null && awaited.length() == head.length()) {
                if (!awaited.equals(head)) {
                    return new Broken(head.length(), LogBreak.SEAL);
                }
                awaited = next.hasNext() ? next.next() : null;
            }
            if (!rest.hasNext()) {
                return awaited == null ? new Whole(head) : new Broken(head.length() + 1, LogBreak.CUT_OFF);
            }
            LogEntry entry = rest.next();
            int place = head.length() + 1;
            if (entry.sequence() != place) {
                return new Broken(place, LogBreak.NUMBER);
            }
            if (!entry.previous().equals(head.digest())) {
                return new Broken(place, LogBreak.LINK);
            }
            if (!entry.digest().equals(Encoding.digest(place, entry.previous(), entry.event()))) {
                return new Broken(place, LogBreak.CONTENT);
            }
            head = entry.seal();
        }
    }
}
