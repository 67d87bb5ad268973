package nl.regie.core.condition;

import static java.util.Objects.requireNonNull;

import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * Niet: the part does not hold. Of an unknown part it is unknown.
 *
 * @param of the part
 */
public record Not(Condition of) implements Condition {

    /**
     * Checks that there is a part.
     *
     * @param of the part
     */
    public Not {
        requireNonNull(of, "of");
    }

    @Override
    public Truth test(Facts facts) {
        return of.test(facts).not();
    }
}
