package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.framework.RecipientClass;

/**
 * Ontvanger: to whom something would be disclosed.
 *
 * <p>Source: WGS 1.7, 1.8(2), 2.27, 2.28; PRIV-2, ROLE-3, ROLE-11.
 */
public sealed interface Recipient permits Recipient.InCase, Recipient.OutsideCase, Recipient.OtherParty {

    /**
     * A participant of the case. Without a person it is about the participant itself; before a person looks, it is asked again with
     * that person, for only designated persons may (WGS 1.8(2)).
     *
     * @param participant the participant
     * @param person the professional who would look
     * @param role the role in which he or she would; only with a person. Without it the widest role that the person holds counts
     */
    record InCase(ParticipantId participant, Optional<PersonId> person, Optional<CaseRole> role) implements Recipient {

        /**
         * Checks what must hold.
         *
         * @param participant the participant
         * @param person the professional who would look
         * @param role the role
         * @throws MalformedValueException if there is a role without a person
         */
        public InCase {
            requireNonNull(participant, "participant");
            requireNonNull(person, "person");
            requireNonNull(role, "role");
            MalformedValueException.unless(role.isEmpty() || person.isPresent(), ValueCode.MISSING_TOGETHER, "person");
        }
    }

    /**
     * Somebody who works for the house as a whole, such as its manager or a board. Nobody of them sees a case.
     *
     * @param role the role
     */
    record OutsideCase(OutsideRole role) implements Recipient {

        /**
         * Checks that it is there.
         *
         * @param role the role
         */
        public OutsideCase {
            requireNonNull(role, "role");
        }
    }

    /**
     * Somebody outside the case: the public participants of another house, another partnership, or a third party that is given results.
     *
     * @param id an id, by which the conditions of suppliers can name it
     * @param kind which of the three
     */
    record OtherParty(ParticipantId id, RecipientClass kind) implements Recipient {

        /**
         * Checks what must hold.
         *
         * @param id an id
         * @param kind which of the three
         * @throws MalformedValueException if it is none of the three
         */
        public OtherParty {
            requireNonNull(id, "id");
            boolean other = switch (requireNonNull(kind, "kind")) {
                case OTHER_HOUSE, OTHER_PARTNERSHIP, THIRD_FOR_RESULTS -> true;
                default -> false;
            };
            MalformedValueException.unless(other, ValueCode.CONTRADICTION, "kind");
        }
    }

    /**
     * A participant itself.
     *
     * @param participant the participant
     * @return the recipient
     */
    static Recipient of(ParticipantId participant) {
        return new InCase(participant, Optional.empty(), Optional.empty());
    }

    /**
     * A person who acts for a participant.
     *
     * @param participant the participant
     * @param person the professional
     * @return the recipient
     */
    static Recipient of(ParticipantId participant, PersonId person) {
        return new InCase(participant, Optional.of(person), Optional.empty());
    }
}
