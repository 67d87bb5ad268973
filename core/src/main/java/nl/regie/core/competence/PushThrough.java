package nl.regie.core.competence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Doorzettingsmacht: to whom a case goes when partners do not come to an agreement, in the order in which they are asked. In smaller
 * municipalities that is the mayor, in larger ones an official first. Immutable and thread-safe.
 *
 * <p>Source: ON 6; ROLE-7.
 */
public final class PushThrough {

    private final int threshold;

    private PushThrough(int threshold) {
        this.threshold = threshold;
    }

    /**
     * Prepares the answer.
     *
     * @param settings from how many inhabitants on a municipality is large
     * @return the answer for any municipality
     */
    public static PushThrough of(CompetenceSettings settings) {
        return new PushThrough(requireNonNull(settings, "settings").largeFrom());
    }

    /**
     * Who pushes through, internally and externally alike: the source makes no difference between the two.
     *
     * @param inhabitants how many inhabitants the municipality has; 1 or more
     * @param reach towards whom
     * @return who is asked first, and who next
     * @throws MalformedValueException if the number is below 1
     */
    public List<PushThroughHolder> holders(int inhabitants, PushThroughReach reach) {
        MalformedValueException.unless(inhabitants >= 1, ValueCode.OUT_OF_RANGE, "inhabitants");
        requireNonNull(reach, "reach");
        return inhabitants < threshold
                ? List.of(PushThroughHolder.MAYOR)
                : List.of(PushThroughHolder.OFFICIAL, PushThroughHolder.MAYOR);
    }
}
