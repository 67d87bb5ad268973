package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.framework.OpenCondition;
import org.immutables.value.Value;

/**
 * Vervulling: what a named person did so that something may be disclosed in answer to one request: a judgement of necessity, the
 * consent of a supplier, a lawfulness test.
 *
 * <p>Source: WGS 1.7, 1.8(7), 2.28, 2.29, 2.31(7); PRIV-2.
 *
 * @param condition which condition is fulfilled
 * @param by the professional who did it
 * @param organ the participant he or she acted for
 * @param on the day
 * @param until the last day on which it holds, inclusive; empty while it has no end
 * @param categories for which categories; together with the items at least one
 * @param items for which items
 */
@Built
@Value.Builder
public record Fulfilment(
        OpenCondition condition,
        PersonId by,
        ParticipantId organ,
        LocalDate on,
        Optional<LocalDate> until,
        List<DataCategory> categories,
        List<ItemId> items) {

    /**
     * Checks what must hold.
     *
     * @param condition which condition is fulfilled
     * @param by the professional who did it
     * @param organ the participant he or she acted for
     * @param on the day
     * @param until the last day on which it holds
     * @param categories for which categories
     * @param items for which items
     * @throws MalformedValueException if it ends before it begins, or is about nothing
     */
    public Fulfilment {
        requireNonNull(condition, "condition");
        requireNonNull(by, "by");
        requireNonNull(organ, "organ");
        requireNonNull(on, "on");
        requireNonNull(until, "until");
        categories = List.copyOf(requireNonNull(categories, "categories"));
        items = List.copyOf(requireNonNull(items, "items"));
        MalformedValueException.unless(until.map(end -> !end.isBefore(on)).orElse(true), ValueCode.ORDER, "until");
        MalformedValueException.unless(!categories.isEmpty() || !items.isEmpty(), ValueCode.TOO_SHORT, "categories");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static FulfilmentBuilder builder() {
        return new FulfilmentBuilder();
    }

    /**
     * Whether it is about an item.
     *
     * @param item the item
     * @param category its category
     * @return true if it names the item or its category
     */
    public boolean covers(ItemId item, DataCategory category) {
        return categories.contains(category) || items.contains(item);
    }

    /**
     * Whether it holds on a date.
     *
     * @param date the date
     * @return true from {@code on} up to and including {@code until}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(on) && until.map(end -> !date.isAfter(end)).orElse(true);
    }
}
