package nl.regie.escalation.zsm;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.clock.Term;

/**
 * Instellingen van ZSM+: by when an answer must be there, and by when the plan is looked at again.
 *
 * <p>Source: ESC-6, RES-4. The national default is our own policy (P): no source gives either.
 *
 * @param marginMinutes how long before the clock is over an answer must be there, so that it can still be used; in minutes, 0 to 600
 * @param planReview within what term after a decision of ZSM the plan of an open case is held against it
 */
public record ZsmSettings(int marginMinutes, Term planReview) {

    /** The national default: an hour before, and five working days after. */
    public static final ZsmSettings NATIONAL = new ZsmSettings(60, Term.workingDays(5));

    private static final int LONGEST = 600;

    /**
     * Checks the margin.
     *
     * @param marginMinutes how long before the clock is over
     * @param planReview within what term the plan is looked at
     * @throws MalformedValueException if the margin is out of range
     */
    public ZsmSettings {
        MalformedValueException.unless(
                marginMinutes >= 0 && marginMinutes <= LONGEST, ValueCode.OUT_OF_RANGE, "marginMinutes");
        requireNonNull(planReview, "planReview");
    }
}
