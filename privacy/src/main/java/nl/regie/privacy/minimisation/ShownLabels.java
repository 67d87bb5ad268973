package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;

/**
 * Getoonde labels: what a recipient is told of an item beside its content. On which ground the house holds it, who broke a secrecy
 * and for whom else it was released stay with the controllers.
 *
 * <p>Source: WGS 2.29(3), 2.30(1); PRIV-4, PRIV-7.
 *
 * @param category the category of the data
 * @param subject whose data they are; empty for other than personal data
 * @param supplier who supplied them
 * @param firstProcessed when the house first processed them; the recipient may keep them no longer than the house
 * @param conditions the conditions of the supplier, which bind the recipient too; may be empty
 */
public record ShownLabels(
        DataCategory category,
        Optional<PersonId> subject,
        ParticipantId supplier,
        LocalDate firstProcessed,
        List<ShownCondition> conditions) {

    /**
     * Checks that all are there.
     *
     * @param category the category of the data
     * @param subject whose data they are; empty for other than personal data
     * @param supplier who supplied them
     * @param firstProcessed when the house first processed them; the recipient may keep them no longer than the house
     * @param conditions the conditions of the supplier, which bind the recipient too; may be empty
     */
    public ShownLabels {
        requireNonNull(category, "category");
        requireNonNull(subject, "subject");
        requireNonNull(supplier, "supplier");
        requireNonNull(firstProcessed, "firstProcessed");
        conditions = List.copyOf(requireNonNull(conditions, "conditions"));
    }
}
