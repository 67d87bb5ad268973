package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.id.ItemId;
import nl.regie.core.person.FreeText;

/**
 * Getoond resultaat: what came of the approach, as the recipient sees it. It is shown only if everything it rests on is shown too.
 *
 * <p>Source: WGS 1.7(1); PRIV-4, PRIV-8, PRIV-21.
 *
 * @param id its number in this document
 * @param labels what is told beside the content
 * @param on the day
 * @param outcome what came of it; a result whose text was not released is not shown at all
 * @param restsOn the shown items it rests on
 */
public record ShownResult(ItemId id, ShownLabels labels, LocalDate on, FreeText outcome, List<ItemId> restsOn) {

    /**
     * Checks that all are there.
     *
     * @param id its number in this document
     * @param labels what is told beside the content
     * @param on the day
     * @param outcome what came of it; a result whose text was not released is not shown at all
     * @param restsOn the shown items it rests on
     */
    public ShownResult {
        requireNonNull(id, "id");
        requireNonNull(labels, "labels");
        requireNonNull(on, "on");
        requireNonNull(outcome, "outcome");
        restsOn = List.copyOf(requireNonNull(restsOn, "restsOn"));
    }
}
