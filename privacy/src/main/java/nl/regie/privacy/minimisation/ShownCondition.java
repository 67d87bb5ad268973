package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.person.FreeText;

/**
 * Getoonde voorwaarde: a condition of the supplier that binds the recipient too, as far as the recipient is told. Its words are free
 * text, and come along only if they were released; without them the recipient knows that there is a condition, and asks.
 *
 * <p>Source: WGS 2.29(3); PRIV-7, PRIV-16.
 *
 * @param kind what is demanded
 * @param participants whom it is about; may be empty
 * @param until the last day on which it binds, inclusive; empty if it has no end
 * @param words the condition in words, if they were released
 */
public record ShownCondition(
        ConditionKind kind, List<ParticipantId> participants, Optional<LocalDate> until, Optional<FreeText> words) {

    /**
     * Checks that all are there.
     *
     * @param kind what is demanded
     * @param participants whom it is about; may be empty
     * @param until the last day on which it binds, inclusive; empty if it has no end
     * @param words the condition in words, if they were released
     */
    public ShownCondition {
        requireNonNull(kind, "kind");
        participants = List.copyOf(requireNonNull(participants, "participants"));
        requireNonNull(until, "until");
        requireNonNull(words, "words");
    }
}
