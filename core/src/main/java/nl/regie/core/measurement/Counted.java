package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Telling: how often something happened in a period, and over how many days it could happen. Days in detention are no days at risk.
 *
 * <p>Source: facts 9; RES-1.
 *
 * @param personDays the days of the period, for each person concerned
 * @param count how often it happened
 * @param detainedDays how many of those days were spent in detention; at most {@code personDays}
 * @param observedBy by what the period counts as observed
 */
public record Counted(long personDays, Count count, Count detainedDays, ObservedBy observedBy) {

    /**
     * Checks that no more days were spent in detention than there are.
     *
     * @param personDays the days of the period
     * @param count how often it happened
     * @param detainedDays the days in detention
     * @param observedBy by what the period counts as observed
     * @throws MalformedValueException if there are fewer days than 0, or more in detention than there are
     */
    public Counted {
        requireNonNull(count, "count");
        requireNonNull(detainedDays, "detainedDays");
        requireNonNull(observedBy, "observedBy");
        MalformedValueException.unless(personDays >= 0, ValueCode.OUT_OF_RANGE, "personDays");
        boolean fits = detainedDays.least() <= personDays
                && detainedDays.most().map(most -> most <= personDays).orElse(true);
        MalformedValueException.unless(fits, ValueCode.OUT_OF_RANGE, "detainedDays");
    }

    /**
     * The days on which it could happen.
     *
     * @return the days less those in detention; where those are not known, from 0 on
     */
    public Count atRisk() {
        long least = detainedDays.most().map(most -> personDays - most).orElse(0L);
        return new Count(least, Optional.of(personDays - detainedDays.least()));
    }

    /**
     * How often it happened per year at risk.
     *
     * @return the rate; empty if there surely was no day at risk
     */
    public Optional<Rate> rate() {
        long days = personDays - detainedDays.least();
        if (days == 0) {
            return Optional.empty();
        }
        long fewest = atRisk().least();
        Optional<Fraction> most = fewest == 0 ? Optional.empty() : count.most().map(high -> Rate.perYear(high, fewest));
        return Optional.of(new Rate(Rate.perYear(count.least(), days), most));
    }

    /**
     * How far chance alone may carry the rate, by {@link Interval#poisson}.
     *
     * @param confidence how sure it is meant to be
     * @return the interval per year at risk; empty unless the count and the days at risk are known
     */
    public Optional<Interval> interval(Confidence confidence) {
        requireNonNull(confidence, "confidence");
        return atRisk().exact()
                .filter(days -> days > 0)
                .flatMap(days -> count.exact()
                        .map(exact -> Interval.poisson(exact, confidence).per(new Fraction(days, Rate.DAYS))));
    }

    /**
     * The sum with another.
     *
     * @param other the other
     * @return the sum, observed by the weaker of the two
     */
    public Counted plus(Counted other) {
        return new Counted(
                personDays + requireNonNull(other, "other").personDays,
                count.plus(other.count),
                detainedDays.plus(other.detainedDays),
                observedBy.weaker(other.observedBy));
    }
}
