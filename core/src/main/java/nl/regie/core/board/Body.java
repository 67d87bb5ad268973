package nl.regie.core.board;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Bestuursorgaan van het huis: one body of a board.
 *
 * <p>Source: ON 3, 6; ROLE-8.
 *
 * @param kind which one
 * @param seats its seats; at least one, at most one of them the chair’s
 */
public record Body(BodyKind kind, List<BoardSeat> seats) {

    /**
     * Checks the seats.
     *
     * @param kind which one
     * @param seats its seats
     * @throws MalformedValueException if there is no seat, or more than one chair
     */
    public Body {
        requireNonNull(kind, "kind");
        seats = List.copyOf(requireNonNull(seats, "seats"));
        MalformedValueException.unless(!seats.isEmpty(), ValueCode.TOO_SHORT, "seats");
        long chairs = seats.stream().filter(BoardSeat::chair).count();
        MalformedValueException.unless(chairs <= 1, ValueCode.DUPLICATE, "seats");
    }
}
