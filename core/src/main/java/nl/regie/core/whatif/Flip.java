package nl.regie.core.whatif;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Truth;

/**
 * Omslag: one fact that, were it otherwise, would alone turn or settle an answer.
 *
 * <p>Source: CPLX-3.
 *
 * @param fact the fact
 * @param value what it would have to be, for a count or a date the nearest value to a bound; empty for denied
 * @param truth what the answer would then be
 */
public record Flip(Fact<?> fact, Optional<Object> value, Truth truth) {

    /**
     * Checks that all are there.
     *
     * @param fact the fact
     * @param value what it would have to be
     * @param truth what the answer would then be
     */
    public Flip {
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
        requireNonNull(truth, "truth");
    }

    /** The fact and the answer; the value stands in for a fact of a person and is not shown. */
    @Override
    public String toString() {
        return "Flip[" + fact + ", " + truth + "]";
    }
}
