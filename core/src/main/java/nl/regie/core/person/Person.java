package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Persoon: somebody in the case. Nothing here identifies anybody: name, number and address are items with labels of
 * their own.
 *
 * <p>Source: WGS 2.30(1); CASE-1, CASE-7.
 *
 * @param id the id within the case
 * @param position how the person stands to the case
 * @param necessity why data on this person are necessary; for a person of the direct circle, and only there
 * @param worksFor the participant a professional works for; only for a professional, empty if it takes no part
 */
@Built
@Value.Builder
public record Person(PersonId id, Position position, Optional<FreeText> necessity, Optional<ParticipantId> worksFor) {

    /**
     * Checks what must hold.
     *
     * @param id the id within the case
     * @param position how the person stands to the case
     * @param necessity why data on this person are necessary
     * @param worksFor the participant a professional works for
     * @throws MalformedValueException if a person of the direct circle has no necessity reason or another person has
     * one, or somebody other than a professional works for a participant
     */
    public Person {
        requireNonNull(id, "id");
        requireNonNull(position, "position");
        requireNonNull(necessity, "necessity");
        requireNonNull(worksFor, "worksFor");
        MalformedValueException.unless(
                position != Position.DIRECT_CIRCLE || necessity.isPresent(), ValueCode.MISSING_TOGETHER, "necessity");
        MalformedValueException.unless(
                position == Position.DIRECT_CIRCLE || necessity.isEmpty(), ValueCode.CONTRADICTION, "necessity");
        MalformedValueException.unless(
                position == Position.PROFESSIONAL || worksFor.isEmpty(), ValueCode.CONTRADICTION, "worksFor");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static PersonBuilder builder() {
        return new PersonBuilder();
    }
}
