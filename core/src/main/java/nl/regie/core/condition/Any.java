package nl.regie.core.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * Een van de: at least one part holds.
 *
 * @param of the parts; at least one
 */
public record Any(List<Condition> of) implements Condition {

    /**
     * Checks that there is a part.
     *
     * @param of the parts
     * @throws IllegalArgumentException if there is none
     */
    public Any {
        of = List.copyOf(requireNonNull(of, "of"));
        if (of.isEmpty()) {
            throw new IllegalArgumentException("any of nothing never holds; leave it out");
        }
    }

    @Override
    public Truth test(Facts facts) {
        Truth truth = Truth.NO;
        for (Condition part : of) {
            truth = truth.or(part.test(facts));
            if (truth == Truth.YES) {
                return truth;
            }
        }
        return truth;
    }
}
