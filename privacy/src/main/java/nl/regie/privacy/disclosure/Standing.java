package nl.regie.privacy.disclosure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.role.Sight;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import org.jspecify.annotations.Nullable;

/**
 * How whoever asks stands to the case: in which capacity, what does not hold, and how far he or she sees.
 *
 * @param kind the capacity
 * @param id by which suppliers can name the recipient
 * @param organisation the kind of organisation; only of a participant
 * @param inCase whether it is a participant of the case
 * @param admitted whether it was admitted to the case
 * @param notifying the roles by which whoever looks sees no more than the notification; empty if he or she sees more
 * @param broken the checks that do not hold
 */
record Standing(
        RecipientClass kind,
        Optional<ParticipantId> id,
        Optional<OrganisationType> organisation,
        boolean inCase,
        boolean admitted,
        Set<CaseRole> notifying,
        Set<Check> broken) {

    static Standing of(CaseHead head, DisclosureRequest request) {
        Recipient recipient = request.recipient();
        if (recipient instanceof Recipient.InCase inside) {
            return head.participants().stream()
                    .filter(participation -> participation.id().equals(inside.participant()))
                    .findFirst()
                    .map(participation -> of(head, request, inside, participation))
                    .orElseGet(() -> nobody(Check.IN_CASE));
        }
        if (recipient instanceof Recipient.OtherParty other) {
            return new Standing(
                    other.kind(), Optional.of(other.id()), Optional.empty(), false, false, Set.of(), Set.of());
        }
        return nobody(Check.SIGHT);
    }

    private static Standing nobody(Check broken) {
        return new Standing(
                RecipientClass.NONE, Optional.empty(), Optional.empty(), false, false, Set.of(), Set.of(broken));
    }

    private static Standing of(
            CaseHead head, DisclosureRequest request, Recipient.InCase inside, Participation participation) {
        LocalDate on = request.on();
        ParticipationClass capacity =
                ParticipationTable.classify(participation, on).capacity();
        Set<Check> broken = EnumSet.noneOf(Check.class);
        if (!participation.takesPartOn(on)) {
            broken.add(Check.TAKES_PART);
        }
        if (capacity == ParticipationClass.NONE && participation.task().isEmpty()) {
            broken.add(Check.TASK);
        }
        Duty duty = duty(request.purpose());
        if (inside.person().isPresent() || duty != Duty.EXECUTION) {
            person(head, inside, participation, duty, capacity, broken);
        }
        boolean roleHeld = inside.role().isEmpty()
                || head.roles().stream()
                        .anyMatch(held -> isHeld(held, inside, on)
                                && held.role() == inside.role().get());
        if (!roleHeld) {
            broken.add(Check.ROLE_HELD);
        }
        boolean notifies =
                request.purpose() == Purpose.NOTIFY && head.notifier().equals(participation.id());
        return new Standing(
                kind(capacity, duty, notifies),
                Optional.of(participation.id()),
                Optional.of(participation.organisation().type()),
                true,
                participation.admitted(),
                notifying(head, inside, on),
                broken);
    }

    private static void person(
            CaseHead head,
            Recipient.InCase inside,
            Participation participation,
            Duty duty,
            ParticipationClass capacity,
            Set<Check> broken) {
        Optional<PersonId> person = inside.person();
        boolean known = person.isPresent()
                && head.persons().stream()
                        .anyMatch(who -> who.id().equals(person.get()) && who.position() == Position.PROFESSIONAL);
        if (!known) {
            broken.add(Check.PERSON);
        }
        boolean designated = participation.people().stream()
                .anyMatch(who -> person.isPresent() && who.person().equals(person.get()) && who.duty() == duty);
        if (!designated) {
            broken.add(Check.DESIGNATED);
        }
        boolean commercial = capacity != ParticipationClass.PUBLIC
                && participation.people().stream()
                        .filter(who -> person.isPresent() && who.person().equals(person.get()))
                        .anyMatch(Designation::commercialWork);
        if (commercial) {
            broken.add(Check.NOT_COMMERCIAL);
        }
    }

    static Duty duty(Purpose purpose) {
        return switch (purpose) {
            case TEST_LAWFULNESS -> Duty.LAWFULNESS_TEST;
            case SUPPORT_SYSTEMS -> Duty.SYSTEM_SUPPORT;
            default -> Duty.EXECUTION;
        };
    }

    private static RecipientClass kind(ParticipationClass capacity, Duty duty, boolean notifies) {
        boolean participant = capacity == ParticipationClass.PUBLIC || capacity == ParticipationClass.PRIVATE;
        if (participant && duty != Duty.EXECUTION) {
            return duty == Duty.LAWFULNESS_TEST ? RecipientClass.LAWFULNESS_ROLE : RecipientClass.SYSTEM_SUPPORT;
        }
        if (participant && notifies) {
            return RecipientClass.NOTIFIER;
        }
        return switch (capacity) {
            case PUBLIC -> RecipientClass.PUBLIC_PARTICIPANT;
            case PRIVATE -> RecipientClass.PRIVATE_PARTICIPANT;
            case INCIDENTAL_THIRD -> RecipientClass.INCIDENTAL_THIRD;
            case NONE -> RecipientClass.NONE;
        };
    }

    private static boolean isHeld(RoleAssignment held, Recipient.InCase inside, LocalDate on) {
        return inside.person().isPresent()
                && held.person().equals(inside.person().get())
                && held.participant().equals(inside.participant())
                && held.heldOn(on);
    }

    /** By the role named, or else by the widest that the person holds; who holds none acts for the participant as such. */
    private static Set<CaseRole> notifying(CaseHead head, Recipient.InCase inside, LocalDate on) {
        Set<CaseRole> as = EnumSet.noneOf(CaseRole.class);
        inside.role()
                .ifPresentOrElse(
                        as::add,
                        () -> head.roles().stream()
                                .filter(role -> isHeld(role, inside, on))
                                .forEach(role -> as.add(role.role())));
        return as.stream().allMatch(role -> role.sight() == Sight.NOTIFICATION) ? as : Set.of();
    }

    /** Whether only what belongs to the notification may be disclosed by a row. */
    boolean seesNotificationOnly(Grid.@Nullable Granted row) {
        return !notifying.isEmpty() || (row != null && row.ofNotification());
    }

    /** Whether the recipient is no participant of the case: what a supplier calls third parties. Read widely (P). */
    boolean isThird() {
        return switch (kind) {
            case INCIDENTAL_THIRD, OTHER_HOUSE, OTHER_PARTNERSHIP, THIRD_FOR_RESULTS, NONE -> true;
            case NOTIFIER, PUBLIC_PARTICIPANT, PRIVATE_PARTICIPANT, LAWFULNESS_ROLE, SYSTEM_SUPPORT -> false;
        };
    }
}
