package nl.regie.escalation.agenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Blijvende overbelasting: that for several rounds on end the tables did not even hold those who had waited too long, and which capacity is
 * missing. What to do is up to the steering group: more places, or fewer cases.
 *
 * <p>Source: ON 6; ESC-7; when it is lasting is our own policy (P).
 *
 * @param from the day of the first of the rounds it is about
 * @param until the day of the last
 * @param missingPerRound how many places more each round needs, so that no more come in than are discussed; rounded up, 0 if that is not
 *     the matter
 * @param backlog how many places more are needed once, for those who had waited too long in the last round; 1 or more
 */
public record Overload(LocalDate from, LocalDate until, int missingPerRound, int backlog) {

    /**
     * Checks that all are there.
     *
     * @param from the day of the first round
     * @param until the day of the last
     * @param missingPerRound how many places more each round needs
     * @param backlog how many places more are needed once
     */
    public Overload {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    /**
     * Looks for a lasting overload in the last rounds.
     *
     * @param rounds the rounds of the tables, in any order
     * @param settings how many rounds make it lasting
     * @return the overload; empty if there were fewer rounds, or one of the last had a place for everybody who had waited too long
     * @throws MalformedValueException if two rounds have the same day
     */
    public static Optional<Overload> of(List<AgendaRound> rounds, AgendaSettings settings) {
        long days = rounds.stream().map(AgendaRound::on).distinct().count();
        MalformedValueException.unless(days == rounds.size(), ValueCode.DUPLICATE, "rounds");
        int looked = settings.overloadRounds();
        List<AgendaRound> last = rounds.stream()
                .sorted(Comparator.comparing(AgendaRound::on))
                .skip(Math.max(0, rounds.size() - looked))
                .toList();
        if (last.size() < looked || last.stream().anyMatch(round -> round.deferredTooLong() == 0)) {
            return Optional.empty();
        }
        long excess = last.stream()
                .mapToLong(round -> (long) round.entered() - round.places())
                .sum();
        int missing = (int) (excess <= 0 ? 0 : (excess + looked - 1) / looked); // an average of ints is one
        AgendaRound now = last.get(looked - 1);
        return Optional.of(new Overload(last.get(0).on(), now.on(), missing, now.deferredTooLong()));
    }
}
