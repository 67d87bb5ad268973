package nl.regie.core.condition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * Gedurende: a date lies in a period, both ends inclusive. A denied fact lies in no period.
 *
 * @param fact the fact
 * @param first the lower bound, inclusive; empty for none
 * @param last the upper bound, inclusive; empty for none, but one of the two is there
 */
public record During(Fact<LocalDate> fact, Optional<LocalDate> first, Optional<LocalDate> last) implements Condition {

    /**
     * Checks the bounds.
     *
     * @param fact the fact
     * @param first the lower bound
     * @param last the upper bound
     * @throws IllegalArgumentException if there is no bound, or the upper one lies below the lower one
     */
    public During {
        requireNonNull(fact, "fact");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (first.isEmpty() && last.isEmpty()) {
            throw new IllegalArgumentException("needs a bound");
        }
        if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) > 0) {
            throw new IllegalArgumentException("the upper bound lies below the lower bound");
        }
    }

    @Override
    public Truth test(Facts facts) {
        return facts.isUnknown(fact)
                ? Truth.UNKNOWN
                : Truth.of(facts.value(fact).filter(this::contains).isPresent());
    }

    private boolean contains(LocalDate value) {
        return first.map(bound -> bound.compareTo(value) <= 0).orElse(true)
                && last.map(bound -> bound.compareTo(value) >= 0).orElse(true);
    }
}
