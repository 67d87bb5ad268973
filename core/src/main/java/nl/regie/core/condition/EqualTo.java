package nl.regie.core.condition;

import static java.util.Objects.requireNonNull;

import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * Gelijk aan: a coded fact has one code. A denied fact equals nothing.
 *
 * @param fact the fact
 * @param code the code; one of the fact's codes
 */
public record EqualTo(Fact<String> fact, String code) implements Condition {

    /**
     * Checks that the fact can have the code.
     *
     * @param fact the fact
     * @param code the code
     * @throws IllegalArgumentException if the code is not one of the fact's codes
     */
    public EqualTo {
        if (!requireNonNull(fact, "fact").codes().contains(requireNonNull(code, "code"))) {
            throw new IllegalArgumentException(fact.name() + " has no such code");
        }
    }

    @Override
    public Truth test(Facts facts) {
        return facts.isUnknown(fact)
                ? Truth.UNKNOWN
                : Truth.of(facts.value(fact).filter(code::equals).isPresent());
    }
}
