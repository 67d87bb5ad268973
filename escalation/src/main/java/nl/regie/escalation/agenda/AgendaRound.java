package nl.regie.escalation.agenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Ronde: the numbers of one round, once the chairs have decided.
 *
 * <p>Source: ESC-7.
 *
 * @param on the day of the round
 * @param entered how many cases began to wait since the round before; 0 or more
 * @param places how many places the tables had together; 0 or more
 * @param deferredTooLong how many were deferred that had waited too long or were in acute danger; 0 or more
 */
public record AgendaRound(LocalDate on, int entered, int places, int deferredTooLong) {

    /**
     * Checks the numbers.
     *
     * @param on the day of the round
     * @param entered how many cases began to wait
     * @param places how many places there were
     * @param deferredTooLong how many were deferred that should not have been
     * @throws MalformedValueException if a number is negative
     */
    public AgendaRound {
        requireNonNull(on, "on");
        MalformedValueException.unless(entered >= 0, ValueCode.OUT_OF_RANGE, "entered");
        MalformedValueException.unless(places >= 0, ValueCode.OUT_OF_RANGE, "places");
        MalformedValueException.unless(deferredTooLong >= 0, ValueCode.OUT_OF_RANGE, "deferredTooLong");
    }

    /**
     * The numbers of a proposal that is followed.
     *
     * @param proposal the proposal
     * @param entered how many cases began to wait since the round before
     * @return the round
     * @throws MalformedValueException if the number is negative
     */
    public static AgendaRound of(AgendaProposal proposal, int entered) {
        int places = proposal.agendas().stream()
                .mapToInt(agenda -> agenda.table().capacity())
                .sum();
        long tooLong = proposal.deferred().stream()
                .filter(deferral -> deferral.ground().compareTo(AgendaGround.WAITED_TOO_LONG) <= 0)
                .count();
        return new AgendaRound(proposal.on(), entered, places, (int) tooLong);
    }
}
