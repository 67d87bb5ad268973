package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Verzoek van betrokkene: that a person, or whoever represents him, asks for one of his rights.
 *
 * <p>Source: AVG 12, 15-18, 21; UAVG 5(4); PRIV-14, PRIV-20.
 *
 * @param id the id within the house
 * @param kind what is asked
 * @param about whose data it is about
 * @param representatives who asks for him; empty if he asks himself, each person once
 * @param receivedOn the day on which any participant received it; the term runs from here
 * @param receivedBy the participant who received it
 * @param identity that it was established who asks; empty while it was not
 * @param words what was asked, in the words of whoever asks
 */
@Built
@Value.Builder
public record RightsRequest(
        RequestId id,
        RightKind kind,
        PersonId about,
        List<Representative> representatives,
        LocalDate receivedOn,
        ParticipantId receivedBy,
        Optional<EstablishedIdentity> identity,
        Optional<FreeText> words) {

    /**
     * Checks what must hold.
     *
     * @param id the id within the house
     * @param kind what is asked
     * @param about whose data it is about
     * @param representatives who asks for him
     * @param receivedOn the day on which any participant received it
     * @param receivedBy the participant who received it
     * @param identity that it was established who asks
     * @param words what was asked
     * @throws MalformedValueException if a representative stands twice, or the person would represent himself
     */
    public RightsRequest {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(about, "about");
        representatives = List.copyOf(requireNonNull(representatives, "representatives"));
        requireNonNull(receivedOn, "receivedOn");
        requireNonNull(receivedBy, "receivedBy");
        requireNonNull(identity, "identity");
        requireNonNull(words, "words");
        Set<PersonId> once = new HashSet<>();
        for (Representative representative : representatives) {
            PersonId who = representative.representation().representative();
            MalformedValueException.unless(once.add(who), ValueCode.DUPLICATE, "representatives");
            MalformedValueException.unless(!who.equals(about), ValueCode.CONTRADICTION, "representatives");
        }
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static RightsRequestBuilder builder() {
        return new RightsRequestBuilder();
    }

    /** The id and what is asked; nothing of who asks about whom. */
    @Override
    public String toString() {
        return "RightsRequest[" + id + ", " + kind.code() + "]";
    }
}
