package nl.regie.privacy.supply;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Labels;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instemming van de verstrekker: that the participant which supplied items consents to a further use: by another house or partnership,
 * by thirds, or again after they were screened off. It is not the consent of a person.
 *
 * <p>Source: WGS 1.7(3), 1.7(8), 1.8(7), 2.28(4); PRIV-9, PRIV-10.
 *
 * @param by who consented, for the supplier
 * @param on the day
 * @param items to which items; at least one
 */
public record SupplierConsent(DecidedBy by, LocalDate on, List<ItemId> items) {

    /**
     * Copies the list.
     *
     * @param by who consented
     * @param on the day
     * @param items to which items
     * @throws MalformedValueException if it names no item
     */
    public SupplierConsent {
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        items = List.copyOf(requireNonNull(items, "items"));
        MalformedValueException.unless(!items.isEmpty(), ValueCode.TOO_SHORT, "items");
    }

    /**
     * Whether it lets an item go.
     *
     * @param item the item
     * @param labels its labels
     * @param day the day on which it is to go
     * @return true if it names the item, comes from its supplier, and was given not later than that day
     */
    public boolean covers(ItemId item, Labels labels, LocalDate day) {
        return items.contains(item) && by.organ().equals(labels.supplier()) && !on.isAfter(day);
    }
}
