package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.ItemId;
import nl.regie.core.item.Content;

/**
 * Verbetering: what an item should say.
 *
 * <p>Source: AVG 16; PRIV-14.
 *
 * @param item the item
 * @param content the right content, of the same kind as before
 */
public record Correction(ItemId item, Content content) {

    /**
     * Checks that both are there.
     *
     * @param item the item
     * @param content the right content
     */
    public Correction {
        requireNonNull(item, "item");
        requireNonNull(content, "content");
    }
}
