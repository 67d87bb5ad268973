package nl.regie.privacy.result;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Terugkoppeling: what a recipient reports of the results that it received.
 *
 * <p>Source: WGS 1.7(4); PRIV-8.
 *
 * @param result which results
 * @param on when it reported
 * @param effective how effective they were
 * @param useful how useful they were
 * @param followedUp whether anything was done because of them
 * @param reasons why nothing was; needed if nothing was
 */
public record Feedback(
        ResultId result,
        LocalDate on,
        Degree effective,
        Degree useful,
        boolean followedUp,
        Optional<FreeText> reasons) {

    /**
     * Checks that there are reasons.
     *
     * @param result which results
     * @param on when it reported
     * @param effective how effective they were
     * @param useful how useful they were
     * @param followedUp whether anything was done because of them
     * @param reasons why nothing was
     * @throws MalformedValueException if nothing followed and no reasons are given
     */
    public Feedback {
        requireNonNull(result, "result");
        requireNonNull(on, "on");
        requireNonNull(effective, "effective");
        requireNonNull(useful, "useful");
        boolean told = requireNonNull(reasons, "reasons").isPresent() || followedUp;
        MalformedValueException.unless(told, ValueCode.MISSING_TOGETHER, "reasons");
    }
}
