package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Bericht van verbetering, wissing of beperking: what the source or a recipient of data is told to do. It names only items that the
 * addressee supplied or received.
 *
 * <p>Source: AVG 19; PRIV-14.
 *
 * @param to the name of the organisation
 * @param participant its id within the case, if it takes part
 * @param role why it is told
 * @param kind what is asked of it
 * @param items which items
 * @param corrections for a rectification, what they should say
 */
@Built
@Value.Builder
public record RightsMessage(
        String to,
        Optional<ParticipantId> participant,
        MessageRole role,
        RightKind kind,
        List<ItemId> items,
        List<Correction> corrections) {

    /**
     * Copies the lists.
     *
     * @param to the name of the organisation
     * @param participant its id within the case
     * @param role why it is told
     * @param kind what is asked of it
     * @param items which items
     * @param corrections what they should say
     */
    public RightsMessage {
        requireNonNull(to, "to");
        requireNonNull(participant, "participant");
        requireNonNull(role, "role");
        requireNonNull(kind, "kind");
        items = List.copyOf(requireNonNull(items, "items"));
        corrections = List.copyOf(requireNonNull(corrections, "corrections"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static RightsMessageBuilder builder() {
        return new RightsMessageBuilder();
    }
}
