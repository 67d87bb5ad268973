package nl.regie.registration.right;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.item.DataCategory;
import nl.regie.privacy.right.AccessExtract;
import nl.regie.privacy.right.ExtractEntry;

/** Uittreksel in regels: what is told to the person himself, in words. The library made it for nobody else. */
public final class ExtractLines {

    private ExtractLines() {}

    /**
     * Onderdeel: one entry.
     *
     * @param number its number
     * @param category the category, if it is an item
     * @param lines what it says
     * @param source from whom it came
     * @param ground on which ground
     * @param since since when it is kept
     * @param recipients who got it, and when
     * @param purpose for what
     */
    public record Entry(
            int number,
            Optional<DataCategory> category,
            List<Line> lines,
            Optional<String> source,
            Optional<String> ground,
            Optional<LocalDate> since,
            List<String> recipients,
            String purpose) {

        /** Copies the lists. */
        public Entry {
            lines = List.copyOf(lines);
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * Regel.
     *
     * @param label about what
     * @param says what it says
     */
    public record Line(String label, String says) {}

    /** The entries of an extract. */
    public static List<Entry> of(AccessExtract extract) {
        return extract.entries().stream().map(ExtractLines::entry).toList();
    }

    private static Entry entry(ExtractEntry entry) {
        return new Entry(
                entry.number(),
                entry.category(),
                entry.says().stream()
                        .map(line -> new Line(line.label(), line.says().reveal()))
                        .toList(),
                entry.source(),
                entry.ground(),
                entry.since(),
                entry.recipients().stream().map(to -> to.name()).distinct().toList(),
                entry.purpose());
    }
}
