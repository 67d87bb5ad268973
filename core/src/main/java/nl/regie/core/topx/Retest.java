package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.rule.Decision;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Hertoets: what testing somebody on the list again comes to.
 *
 * <p>If the person leaves, everything about him goes from the list at once: {@code list} no longer holds it. Whether a case
 * file of the person that still runs may stay is for {@link AfterRemoval}.
 *
 * <p>Source: WGS 2.32(4), 1.8(7); TOPX-4.
 *
 * @param outcome what it means for the listing
 * @param reason why the person leaves; if and only if he does
 * @param test the test
 * @param list the list after it
 */
public record Retest(RetestOutcome outcome, Optional<ExitReason> reason, Decision<Qualification> test, TopXList list) {

    /**
     * Checks that whoever leaves does so for a reason.
     *
     * @param outcome what it means for the listing
     * @param reason why the person leaves
     * @param test the test
     * @param list the list after it
     * @throws MalformedValueException if there is a reason and the person does not leave, or the other way round
     */
    public Retest {
        requireNonNull(outcome, "outcome");
        boolean leaves = outcome == RetestOutcome.LEAVES;
        MalformedValueException.unless(leaves == reason.isPresent(), ValueCode.CONTRADICTION, "reason");
        requireNonNull(test, "test");
        requireNonNull(list, "list");
    }

    /** The outcome. */
    @Override
    public String toString() {
        return "Retest[" + outcome.code() + "]";
    }
}
