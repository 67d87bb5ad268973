package nl.regie.core.condition;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * Binnen: a number lies between two bounds, both inclusive. A denied fact lies within nothing.
 *
 * @param fact the fact
 * @param from the lower bound, inclusive; empty for none
 * @param to the upper bound, inclusive; empty for none, but one of the two is there
 */
public record Within(Fact<Long> fact, Optional<Long> from, Optional<Long> to) implements Condition {

    /**
     * Checks the bounds.
     *
     * @param fact the fact
     * @param from the lower bound
     * @param to the upper bound
     * @throws IllegalArgumentException if there is no bound, one is below 0 or above 2,147,483,647, or the upper one lies below the lower one
     */
    public Within {
        requireNonNull(fact, "fact");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("needs a bound");
        }
        if (!writable(from) || !writable(to)) {
            throw new IllegalArgumentException("a bound is 0 to 2147483647");
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw new IllegalArgumentException("the upper bound lies below the lower bound");
        }
    }

    private static boolean writable(Optional<Long> bound) {
        return bound.map(value -> value >= 0 && value <= Integer.MAX_VALUE).orElse(true);
    }

    @Override
    public Truth test(Facts facts) {
        return facts.isUnknown(fact)
                ? Truth.UNKNOWN
                : Truth.of(facts.value(fact).filter(this::contains).isPresent());
    }

    private boolean contains(Long value) {
        return from.map(bound -> bound.compareTo(value) <= 0).orElse(true)
                && to.map(bound -> bound.compareTo(value) >= 0).orElse(true);
    }
}
