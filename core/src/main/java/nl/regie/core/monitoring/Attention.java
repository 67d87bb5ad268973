package nl.regie.core.monitoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.id.ItemId;

/**
 * Aandachtspunt op de agenda: something that the table must look at.
 *
 * <p>Source: ON 3, 5, 6; PLAN-4.
 *
 * @param kind what it is
 * @param on the day that it turns on, such as the last day of an agreement
 * @param items the agreements and items that it is about, in the order of their ids; may be empty
 */
public record Attention(AttentionKind kind, LocalDate on, List<ItemId> items) {

    /**
     * Copies the list.
     *
     * @param kind what it is
     * @param on the day that it turns on
     * @param items what it is about
     */
    public Attention {
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        items = List.copyOf(requireNonNull(items, "items"));
    }
}
