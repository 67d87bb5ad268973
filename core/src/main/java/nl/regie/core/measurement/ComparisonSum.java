package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Opgetelde vergelijking: comparisons of several cases together. RAW FIGURES, NOT FOR PUBLICATION. Only cases of which both counts are
 * known are added up; how many were left out stands beside it, because whoever stopped is left out more easily than whoever went on.
 *
 * <p>Source: RES-1, RES-2.
 *
 * @param cases how many cases were added up
 * @param leftOut how many were left out because a count is not known
 * @param anyBefore in how many of the cases it happened at least once before the approach
 * @param anyDuring in how many of the cases it happened at least once during it
 * @param comparison the sum; if and only if there is a case in it
 */
public record ComparisonSum(long cases, long leftOut, long anyBefore, long anyDuring, Optional<Comparison> comparison) {

    /** Nothing added up yet. */
    public static final ComparisonSum NONE = new ComparisonSum(0, 0, 0, 0, Optional.empty());

    /**
     * Checks that the numbers fit.
     *
     * @param cases how many cases were added up
     * @param leftOut how many were left out
     * @param anyBefore in how many it happened before
     * @param anyDuring in how many it happened during
     * @param comparison the sum
     * @throws MalformedValueException if a number is out of range, or there is a sum of nothing or none of something
     */
    public ComparisonSum {
        requireNonNull(comparison, "comparison");
        MalformedValueException.unless(cases >= 0, ValueCode.OUT_OF_RANGE, "cases");
        MalformedValueException.unless(leftOut >= 0, ValueCode.OUT_OF_RANGE, "leftOut");
        MalformedValueException.unless(anyBefore >= 0 && anyBefore <= cases, ValueCode.OUT_OF_RANGE, "anyBefore");
        MalformedValueException.unless(anyDuring >= 0 && anyDuring <= cases, ValueCode.OUT_OF_RANGE, "anyDuring");
        MalformedValueException.unless(comparison.isPresent() == cases > 0, ValueCode.CONTRADICTION, "comparison");
    }

    /**
     * The comparison of one case.
     *
     * @param comparison the comparison; a comparison group beside it is not taken over
     * @return added up, or left out
     */
    public static ComparisonSum of(Comparison comparison) {
        Optional<Long> before = comparison.before().count().exact();
        Optional<Long> during = comparison.during().count().exact();
        if (before.isEmpty() || during.isEmpty()) {
            return new ComparisonSum(0, 1, 0, 0, Optional.empty());
        }
        return new ComparisonSum(
                1,
                0,
                before.get() > 0 ? 1 : 0,
                during.get() > 0 ? 1 : 0,
                Optional.of(new Comparison(comparison.before(), comparison.during(), Optional.empty())));
    }

    /**
     * The share of the cases in which it happened at least once during the approach. It is not the two-year measure, which an
     * independent body makes.
     *
     * @return the share of the cases that were added up
     */
    public Share during() {
        return Share.exactly(anyDuring, cases);
    }

    /**
     * The share of the cases in which it happened at least once before the approach.
     *
     * @return the share of the cases that were added up
     */
    public Share before() {
        return Share.exactly(anyBefore, cases);
    }

    /**
     * The sum with that of other cases.
     *
     * @param other the other sum
     * @return both together
     */
    public ComparisonSum plus(ComparisonSum other) {
        Optional<Comparison> sum = requireNonNull(other, "other")
                .comparison
                .map(more -> comparison.map(some -> add(some, more)).orElse(more))
                .or(() -> comparison);
        return new ComparisonSum(
                cases + other.cases,
                leftOut + other.leftOut,
                anyBefore + other.anyBefore,
                anyDuring + other.anyDuring,
                sum);
    }

    private static Comparison add(Comparison some, Comparison more) {
        return new Comparison(some.before().plus(more.before()), some.during().plus(more.during()), Optional.empty());
    }

    /** That it is not for publication; none of its numbers. */
    @Override
    public String toString() {
        return "ComparisonSum[not for publication]";
    }
}
