package nl.regie.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Labels;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Resultaat: what came of the approach.
 *
 * <p>Source: WGS 1.7; PRIV-8, RES-1.
 *
 * @param id the id, among those of the items
 * @param labels whose data it is, and so on, as for an item
 * @param on the day
 * @param outcome what came of it
 * @param restsOn the items it rests on; may be empty
 */
@Built
@Value.Builder
public record Result(ItemId id, Labels labels, LocalDate on, FreeText outcome, List<ItemId> restsOn) {

    /**
     * Checks that all are there.
     *
     * @param id the id
     * @param labels whose data it is
     * @param on the day
     * @param outcome what came of it
     * @param restsOn the items it rests on
     */
    public Result {
        requireNonNull(id, "id");
        requireNonNull(labels, "labels");
        requireNonNull(on, "on");
        requireNonNull(outcome, "outcome");
        restsOn = List.copyOf(requireNonNull(restsOn, "restsOn"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ResultBuilder builder() {
        return new ResultBuilder();
    }
}
