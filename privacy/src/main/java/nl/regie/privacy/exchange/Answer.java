package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.id.CaseId;
import nl.regie.core.rule.Decision;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Antwoord: hit, possible hit or no hit. Of a hit it tells by what, and the ids of the cases; of a miss nothing. Neither tells what the
 * house knows of anybody.
 *
 * <p>Source: WGS 2.28(1), (2); PRIV-9.
 *
 * @param pair between whom
 * @param decision hit or no hit. The findings go as far as the first that holds: once the number is the same, nothing is told of name
 *     and contact data
 * @param cases the cases in which the person is known, by id; empty unless it is a hit or a possible hit
 */
public record Answer(Pair pair, Decision<MatchOutcome> decision, List<CaseId> cases) {

    /**
     * Copies the list.
     *
     * @param pair between whom
     * @param decision hit or no hit
     * @param cases the cases in which the person is known
     * @throws MalformedValueException if a hit names no case, or something else does
     */
    public Answer {
        requireNonNull(pair, "pair");
        requireNonNull(decision, "decision");
        cases = List.copyOf(requireNonNull(cases, "cases"));
        boolean hit = decision.outcome() == MatchOutcome.HIT || decision.outcome() == MatchOutcome.POSSIBLE_HIT;
        MalformedValueException.unless(hit != cases.isEmpty(), ValueCode.CONTRADICTION, "cases");
    }

    /** The outcome. */
    @Override
    public String toString() {
        return "Answer[" + decision.outcome().code() + "]";
    }
}
