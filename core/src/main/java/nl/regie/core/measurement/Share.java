package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Aandeel: how many out of how many have a property, as far as that is known. Raw: not for publication.
 *
 * <p>Source: RES-5.
 *
 * @param hits how many have it
 * @param of out of how many; at least 0
 */
public record Share(Count hits, long of) {

    /**
     * Checks that no more have it than there are.
     *
     * @param hits how many have it
     * @param of out of how many
     * @throws MalformedValueException if more have it than there are
     */
    public Share {
        requireNonNull(hits, "hits");
        MalformedValueException.unless(of >= 0, ValueCode.OUT_OF_RANGE, "of");
        boolean fits = hits.least() <= of && hits.most().map(most -> most <= of).orElse(true);
        MalformedValueException.unless(fits, ValueCode.OUT_OF_RANGE, "hits");
    }

    /**
     * A share that is known.
     *
     * @param hits how many have it
     * @param of out of how many
     * @return the share
     */
    public static Share exactly(long hits, long of) {
        return new Share(Count.exactly(hits), of);
    }

    /**
     * The share as an exact number.
     *
     * @return between 0 and 1; empty if there is nobody, or it is not known how many have it
     */
    public Optional<Fraction> value() {
        return of == 0 ? Optional.empty() : hits.exact().map(exact -> new Fraction(exact, of));
    }

    /**
     * How far chance alone may carry it, by {@link Interval#wilson}.
     *
     * @param confidence how sure it is meant to be
     * @return the interval; empty if there is nobody, or it is not known how many have it
     */
    public Optional<Interval> interval(Confidence confidence) {
        requireNonNull(confidence, "confidence");
        return of == 0 ? Optional.empty() : hits.exact().map(exact -> Interval.wilson(exact, of, confidence));
    }
}
