package nl.regie.core.consent;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Reikwijdte van een toestemming: which data, to whom, for what.
 *
 * <p>Source: WGS 2.29(2); PRIV-6.
 *
 * @param categories the categories of data; at least one
 * @param recipients to whom; empty for the participants of the case
 * @param purpose for what, in words
 */
public record Scope(List<DataCategory> categories, List<ParticipantId> recipients, FreeText purpose) {

    /**
     * Checks what must hold.
     *
     * @param categories the categories of data
     * @param recipients to whom
     * @param purpose for what
     * @throws MalformedValueException if it names no category
     */
    public Scope {
        categories = List.copyOf(requireNonNull(categories, "categories"));
        recipients = List.copyOf(requireNonNull(recipients, "recipients"));
        requireNonNull(purpose, "purpose");
        MalformedValueException.unless(!categories.isEmpty(), ValueCode.TOO_SHORT, "categories");
    }
}
