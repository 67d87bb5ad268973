package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.id.ItemId;

/**
 * Vergelijking binnen een casus: a comparison with the items it rests on, as it may be disclosed only as far as they are.
 *
 * <p>Source: RES-1; PRIV-21.
 *
 * @param figures the comparison
 * @param restsOn the items it rests on, in the order of their ids
 */
public record CaseComparison(Comparison figures, List<ItemId> restsOn) {

    /**
     * Copies the list.
     *
     * @param figures the comparison
     * @param restsOn the items it rests on
     */
    public CaseComparison {
        requireNonNull(figures, "figures");
        restsOn = List.copyOf(requireNonNull(restsOn, "restsOn"));
    }

    /** How many items it rests on; not what was counted. */
    @Override
    public String toString() {
        return "CaseComparison[" + restsOn.size() + " items]";
    }
}
