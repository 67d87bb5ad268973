package nl.regie.core.condition;

import static java.util.Objects.requireNonNull;

import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * Geldt: a fact is known, and for a yes-or-no fact the answer is yes.
 *
 * @param fact the fact
 */
public record Holds(Fact<?> fact) implements Condition {

    /**
     * Checks that there is a fact.
     *
     * @param fact the fact
     */
    public Holds {
        requireNonNull(fact, "fact");
    }

    @Override
    public Truth test(Facts facts) {
        return facts.truth(fact);
    }
}
