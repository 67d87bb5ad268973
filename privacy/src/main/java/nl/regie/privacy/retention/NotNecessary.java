package nl.regie.privacy.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;

/**
 * Niet langer noodzakelijk: that somebody judged that data are no longer necessary for the purpose. From that day on they must go.
 *
 * <p>Source: WGS 1.8(7); PRIV-10.
 *
 * @param by who judged
 * @param on the day
 * @param items which items; empty for the whole case
 * @param why why
 */
public record NotNecessary(DecidedBy by, LocalDate on, List<ItemId> items, FreeText why) {

    /**
     * Copies the list.
     *
     * @param by who judged
     * @param on the day
     * @param items which items
     * @param why why
     */
    public NotNecessary {
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        items = List.copyOf(requireNonNull(items, "items"));
        requireNonNull(why, "why");
    }
}
