package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.framework.Purpose;
import org.immutables.value.Value;

/**
 * Getoonde casus: what one recipient sees of a case at one moment, for one purpose. It is what the recipient reads; to hand something
 * out takes a {@link MinimisedCase}, which the minimiser alone makes.
 *
 * <p>Source: WGS 1.11, 2.31(7); PRIV-4.
 *
 * @param recipient the recipient, by the number used in this document; empty if it takes no part in the case
 * @param purpose what it was disclosed for
 * @param asOf the day
 * @param head what is told of the case itself; empty if nothing of it is shown
 * @param items the items, in the order of the case
 * @param agreedOn when the plan was agreed, if an agreement is shown
 * @param agreements the agreements of the plan
 * @param results the results
 * @param roles who does what
 * @param participants the organisations to which all of this refers
 * @param persons the persons to whom all of this refers
 */
@Built
@Value.Builder
public record ShownCase(
        Optional<ParticipantId> recipient,
        Purpose purpose,
        LocalDate asOf,
        Optional<ShownHead> head,
        List<ShownItem> items,
        Optional<LocalDate> agreedOn,
        List<ShownAgreement> agreements,
        List<ShownResult> results,
        List<ShownRole> roles,
        List<ShownParticipant> participants,
        List<ShownPerson> persons) {

    /**
     * Checks what must hold.
     *
     * @param recipient the recipient, by the number used in this document; empty if it takes no part in the case
     * @param purpose what it was disclosed for
     * @param asOf the day
     * @param head what is told of the case itself; empty if nothing of it is shown
     * @param items the items, in the order of the case
     * @param agreedOn when the plan was agreed, if an agreement is shown
     * @param agreements the agreements of the plan
     * @param results the results
     * @param roles who does what
     * @param participants the organisations to which all of this refers
     * @param persons the persons to whom all of this refers
     * @throws MalformedValueException if something is shown without a head, or agreements without the day of the plan or the other way round
     */
    public ShownCase {
        requireNonNull(recipient, "recipient");
        requireNonNull(purpose, "purpose");
        requireNonNull(asOf, "asOf");
        requireNonNull(head, "head");
        items = List.copyOf(requireNonNull(items, "items"));
        requireNonNull(agreedOn, "agreedOn");
        agreements = List.copyOf(requireNonNull(agreements, "agreements"));
        results = List.copyOf(requireNonNull(results, "results"));
        roles = List.copyOf(requireNonNull(roles, "roles"));
        participants = List.copyOf(requireNonNull(participants, "participants"));
        persons = List.copyOf(requireNonNull(persons, "persons"));
        MalformedValueException.unless(
                head.isPresent() || (items.isEmpty() && agreements.isEmpty() && results.isEmpty()),
                ValueCode.MISSING_TOGETHER,
                "head");
        MalformedValueException.unless(
                agreedOn.isPresent() == !agreements.isEmpty(), ValueCode.MISSING_TOGETHER, "agreedOn");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ShownCaseBuilder builder() {
        return new ShownCaseBuilder();
    }

    /** For whom and when, and how much; nothing of what it says. */
    @Override
    public String toString() {
        return "ShownCase[" + asOf + ", " + items.size() + " items, " + agreements.size() + " agreements, "
                + results.size() + " results]";
    }
}
