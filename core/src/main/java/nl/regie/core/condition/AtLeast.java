package nl.regie.core.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * Ten minste: at least so many of the parts hold.
 *
 * @param count how many, inclusive; from 1 up to the number of parts
 * @param of the parts
 */
public record AtLeast(int count, List<Condition> of) implements Condition {

    /**
     * Checks the count.
     *
     * @param count how many
     * @param of the parts
     * @throws IllegalArgumentException if the count is below 1 or above the number of parts
     */
    public AtLeast {
        of = List.copyOf(requireNonNull(of, "of"));
        if (count < 1 || count > of.size()) {
            throw new IllegalArgumentException("count must be from 1 up to the number of parts");
        }
    }

    @Override
    public Truth test(Facts facts) {
        int yes = 0;
        int possible = 0;
        for (Condition part : of) {
            Truth truth = part.test(facts);
            yes += truth == Truth.YES ? 1 : 0;
            possible += truth == Truth.NO ? 0 : 1;
        }
        if (yes >= count) {
            return Truth.YES;
        }
        return possible >= count ? Truth.UNKNOWN : Truth.NO;
    }
}
