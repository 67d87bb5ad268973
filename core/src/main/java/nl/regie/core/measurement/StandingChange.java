package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.id.ItemId;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;

/**
 * Stand van een probleem voor en tijdens: what the house knew of a problem at the end of the period before and of that during the
 * approach. Unknown is never read as denied.
 *
 * <p>Source: ON 1; RES-5.
 *
 * @param problem the problem
 * @param before what was known on the last day before the approach
 * @param during what was known on the last day of the period during it
 * @param restsOn the items it rests on, in the order of their ids
 */
public record StandingChange(Problem problem, Standing before, Standing during, List<ItemId> restsOn) {

    /**
     * Copies the list.
     *
     * @param problem the problem
     * @param before what was known before
     * @param during what was known during
     * @param restsOn the items it rests on
     */
    public StandingChange {
        requireNonNull(problem, "problem");
        requireNonNull(before, "before");
        requireNonNull(during, "during");
        restsOn = List.copyOf(requireNonNull(restsOn, "restsOn"));
    }

    /**
     * How it was made.
     *
     * @return the method
     */
    public MeasurementMethod method() {
        return MeasurementMethod.STANDING_BEFORE_AND_DURING;
    }

    /** How many items it rests on; not what was known. */
    @Override
    public String toString() {
        return "StandingChange[" + restsOn.size() + " items]";
    }
}
