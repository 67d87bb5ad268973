package nl.regie.core.item;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Voorwaarde van de verstrekker: travels with the item and binds every later recipient.
 *
 * <p>Source: WGS 2.29(3); PRIV-7.
 *
 * @param kind what is demanded
 * @param participants whom it is about; for ONLY_TO and NOT_TO
 * @param until the last day on which it binds, inclusive; empty if it has no end
 * @param words the condition in words; needed for OTHER
 */
@Built
@Value.Builder
public record SupplierCondition(
        ConditionKind kind, List<ParticipantId> participants, Optional<LocalDate> until, Optional<FreeText> words) {

    /**
     * Checks what must hold.
     *
     * @param kind what is demanded
     * @param participants whom it is about
     * @param until the last day on which it binds
     * @param words the condition in words
     * @throws MalformedValueException if it names nobody where it must, or another condition has no words
     */
    public SupplierCondition {
        requireNonNull(kind, "kind");
        participants = List.copyOf(requireNonNull(participants, "participants"));
        requireNonNull(until, "until");
        requireNonNull(words, "words");
        MalformedValueException.unless(
                (kind != ConditionKind.ONLY_TO && kind != ConditionKind.NOT_TO) || !participants.isEmpty(),
                ValueCode.MISSING_TOGETHER,
                "participants");
        MalformedValueException.unless(
                kind != ConditionKind.OTHER || words.isPresent(), ValueCode.MISSING_TOGETHER, "words");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static SupplierConditionBuilder builder() {
        return new SupplierConditionBuilder();
    }
}
