package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Verstrekt: that items were disclosed to a recipient, as the house recorded it. Made from its records of disclosure.
 *
 * <p>Source: AVG 15, 19; WGS 1.8(4); PRIV-11, PRIV-14.
 *
 * @param recipient the name of the recipient, 1 to 500 characters; an organisation, never a person
 * @param participant the recipient’s id within the case, if it takes part
 * @param items the items, agreements and results; at least one
 * @param on the day
 */
public record Disclosed(String recipient, Optional<ParticipantId> participant, List<ItemId> items, LocalDate on) {

    /**
     * Checks what must hold.
     *
     * @param recipient the name of the recipient
     * @param participant the recipient’s id within the case
     * @param items the items
     * @param on the day
     * @throws MalformedValueException if the name is blank or there is no item
     */
    public Disclosed {
        Lines.line(requireNonNull(recipient, "recipient"), "recipient");
        requireNonNull(participant, "participant");
        items = List.copyOf(requireNonNull(items, "items"));
        requireNonNull(on, "on");
        MalformedValueException.unless(!items.isEmpty(), ValueCode.TOO_SHORT, "items");
    }
}
