package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Voordracht van een kandidaat: one person in the proposal for a list.
 *
 * <p>Source: TOPX-3, PRIV-21.
 *
 * @param rank from 1; candidates who are equal by the published order share a rank
 * @param person who
 * @param counts what the tallies of the published order come to, in that order
 */
public record Candidacy(int rank, CandidateId person, List<Integer> counts) {

    /**
     * Copies the list.
     *
     * @param rank from 1
     * @param person who
     * @param counts what the tallies come to
     * @throws MalformedValueException if the rank is below 1
     */
    public Candidacy {
        MalformedValueException.unless(rank >= 1, ValueCode.OUT_OF_RANGE, "rank");
        requireNonNull(person, "person");
        counts = List.copyOf(requireNonNull(counts, "counts"));
    }

    /** The rank and who; not how many are on record. */
    @Override
    public String toString() {
        return "Candidacy[" + rank + ", " + person + "]";
    }
}
