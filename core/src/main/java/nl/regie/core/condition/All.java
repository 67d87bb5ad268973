package nl.regie.core.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * Alle: every part holds.
 *
 * @param of the parts; at least one
 */
public record All(List<Condition> of) implements Condition {

    /**
     * Checks that there is a part.
     *
     * @param of the parts
     * @throws IllegalArgumentException if there is none
     */
    public All {
        of = List.copyOf(requireNonNull(of, "of"));
        if (of.isEmpty()) {
            throw new IllegalArgumentException("all of nothing always holds; leave it out");
        }
    }

    @Override
    public Truth test(Facts facts) {
        Truth truth = Truth.YES;
        for (Condition part : of) {
            truth = truth.and(part.test(facts));
            if (truth == Truth.NO) {
                return truth;
            }
        }
        return truth;
    }
}
