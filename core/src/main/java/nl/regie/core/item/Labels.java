package nl.regie.core.item;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Labels: what must be known of an item before anybody may see its content.
 *
 * <p>Source: WGS 2.30, 2.29(3), 1.8(7); PRIV-1, PRIV-7, PRIV-10, PRIV-16.
 *
 * @param category the category of the data
 * @param subject whose data they are; empty for other than personal data, and only there
 * @param supplier who supplied them
 * @param ground on which ground
 * @param firstProcessed when the house first processed them; the term of five years runs from here
 * @param conditions the conditions of the supplier; may be empty
 * @param releases for whom the free text is released; may be empty, then for nobody
 */
@Built
@Value.Builder
public record Labels(
        DataCategory category,
        Optional<PersonId> subject,
        ParticipantId supplier,
        Ground ground,
        LocalDate firstProcessed,
        List<SupplierCondition> conditions,
        List<Release> releases) {

    /**
     * Checks what must hold.
     *
     * @param category the category of the data
     * @param subject whose data they are
     * @param supplier who supplied them
     * @param ground on which ground
     * @param firstProcessed when the house first processed them
     * @param conditions the conditions of the supplier
     * @param releases for whom the free text is released
     * @throws MalformedValueException if personal data have no subject, or other data have one
     */
    public Labels {
        requireNonNull(category, "category");
        requireNonNull(subject, "subject");
        requireNonNull(supplier, "supplier");
        requireNonNull(ground, "ground");
        requireNonNull(firstProcessed, "firstProcessed");
        conditions = List.copyOf(requireNonNull(conditions, "conditions"));
        releases = List.copyOf(requireNonNull(releases, "releases"));
        MalformedValueException.unless(
                category == DataCategory.OTHER_DATA || subject.isPresent(), ValueCode.MISSING_TOGETHER, "subject");
        MalformedValueException.unless(
                category != DataCategory.OTHER_DATA || subject.isEmpty(), ValueCode.CONTRADICTION, "subject");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static LabelsBuilder builder() {
        return new LabelsBuilder();
    }
}
