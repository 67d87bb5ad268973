package nl.regie.privacy.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.supply.SupplierConsent;
import org.immutables.value.Value;

/**
 * Voorgenomen hernieuwde verwerking: that participants want to use screened-off data again.
 *
 * <p>Source: WGS 1.8(7); PRIV-10.
 *
 * @param items which items of the case, each once; at least one
 * @param on the day
 * @param orderedBy who ordered it, for which participants
 * @param special why the case is a special one; empty while nobody recorded it
 * @param necessity why it is necessary for the purpose; empty while nobody judged it
 * @param consents the consents of the suppliers
 */
@Built
@Value.Builder
public record ReuseRequest(
        List<ItemId> items,
        LocalDate on,
        List<DecidedBy> orderedBy,
        Optional<FreeText> special,
        Optional<FreeText> necessity,
        List<SupplierConsent> consents) {

    /**
     * Copies the lists.
     *
     * @param items which items of the case
     * @param on the day
     * @param orderedBy who ordered it
     * @param special why the case is a special one
     * @param necessity why it is necessary
     * @param consents the consents of the suppliers
     * @throws MalformedValueException if it names no item, or one twice
     */
    public ReuseRequest {
        items = List.copyOf(requireNonNull(items, "items"));
        MalformedValueException.unless(!items.isEmpty(), ValueCode.TOO_SHORT, "items");
        boolean once = items.stream().distinct().count() == items.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "items");
        requireNonNull(on, "on");
        orderedBy = List.copyOf(requireNonNull(orderedBy, "orderedBy"));
        requireNonNull(special, "special");
        requireNonNull(necessity, "necessity");
        consents = List.copyOf(requireNonNull(consents, "consents"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ReuseRequestBuilder builder() {
        return new ReuseRequestBuilder();
    }

    /** Which items, and the day; nothing of why. */
    @Override
    public String toString() {
        return "ReuseRequest[" + items + " on " + on + "]";
    }
}
