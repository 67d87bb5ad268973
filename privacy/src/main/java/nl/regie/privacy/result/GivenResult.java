package nl.regie.privacy.result;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Verstrekt resultaat: that somebody received results, and when. What they were is not here.
 *
 * <p>Source: WGS 1.7(1), (2), (4); PRIV-8.
 *
 * @param id its id
 * @param recipient who received them
 * @param kind in which capacity
 * @param on when they were given
 * @param until the last day on which the recipient used them, inclusive, if that is over. That nothing is owed for the time after is our
 *     own policy (P): the law names no end
 */
public record GivenResult(
        ResultId id, ParticipantId recipient, RecipientKind kind, LocalDate on, Optional<LocalDate> until) {

    /**
     * Checks the order.
     *
     * @param id its id
     * @param recipient who received them
     * @param kind in which capacity
     * @param on when they were given
     * @param until the last day on which the recipient used them
     * @throws MalformedValueException if it ends before it begins
     */
    public GivenResult {
        requireNonNull(id, "id");
        requireNonNull(recipient, "recipient");
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        boolean ordered =
                requireNonNull(until, "until").map(end -> !end.isBefore(on)).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
    }
}
