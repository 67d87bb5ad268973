package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;

/**
 * Doorgelezen tekst: that a named person looked through what was typed about the data subject, so that nothing of anybody else goes
 * out with it. A typed text that nobody looked through keeps the extract from being made.
 *
 * <p>Source: AVG 15; P; PRIV-14, PRIV-16.
 *
 * @param item the item, agreement or result
 * @param instead the text without what concerns others; empty if it can be given as it is
 * @param by who looked it through
 * @param on the day
 */
public record TextReview(ItemId item, Optional<FreeText> instead, DecidedBy by, LocalDate on) {

    /**
     * Checks that all are there.
     *
     * @param item the item
     * @param instead the text without what concerns others
     * @param by who looked it through
     * @param on the day
     */
    public TextReview {
        requireNonNull(item, "item");
        requireNonNull(instead, "instead");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
    }
}
