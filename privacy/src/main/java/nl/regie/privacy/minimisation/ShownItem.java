package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.ItemId;
import nl.regie.core.item.Content;

/**
 * Getoond item: one recorded thing as the recipient sees it. Its number counts what this recipient is shown and nothing else.
 *
 * <p>Source: WGS 2.31(7); PRIV-4, PRIV-16.
 *
 * @param id its number in this document
 * @param labels what is told beside the content
 * @param content what it says, without free text that was not released
 */
public record ShownItem(ItemId id, ShownLabels labels, Content content) {

    /**
     * Checks that all are there.
     *
     * @param id its number in this document
     * @param labels what is told beside the content
     * @param content what it says, without free text that was not released
     */
    public ShownItem {
        requireNonNull(id, "id");
        requireNonNull(labels, "labels");
        requireNonNull(content, "content");
    }
}
