package nl.regie.core.statement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.item.Item;
import nl.regie.core.offence.Offence;

/**
 * Feiten waarvan iemand is vrijgesproken of die technisch zijn geseponeerd: acts that somebody was cleared of. They count for
 * nothing, and neither does the arrest or the report of the same act that still stands in the file. The same act is the same
 * class of offence by the same person on the same day.
 *
 * <p>Source: facts 2.5; TOPX-1.
 */
public final class ClearedActs {

    private final Set<List<Object>> cleared = new HashSet<>();

    private ClearedActs() {}

    /**
     * Reads a case.
     *
     * @param file the case
     * @param asOf the date, inclusive: a decision of that day counts
     * @return the acts that somebody was cleared of by then
     */
    public static ClearedActs of(CaseFile file, LocalDate asOf) {
        ClearedActs acts = new ClearedActs();
        for (Item item : file.items()) {
            if (item.content() instanceof Offence offence
                    && offence.stage().clears()
                    && !offence.stageOn().isAfter(asOf)
                    && !item.labels().firstProcessed().isAfter(asOf)) {
                acts.cleared.add(act(item, offence));
            }
        }
        return acts;
    }

    /** What makes two records speak of one act. */
    static List<Object> act(Item item, Offence offence) {
        return List.of(item.labels().subject(), offence.offenceClass(), offence.on());
    }

    /**
     * Whether an offence counts.
     *
     * @param item the item that records it
     * @param offence the offence
     * @return false if the person was cleared of it
     */
    public boolean count(Item item, Offence offence) {
        requireNonNull(item, "item");
        return !offence.stage().clears() && (cleared.isEmpty() || !cleared.contains(act(item, offence)));
    }
}
