package nl.regie.privacy.deidentification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen voor het de-identificeren. No source fixes them; they are our own policy.
 *
 * <p>Source: policy (P).
 *
 * @param k in how many cases of the reference table at least the combination must occur, 2 to 1,000; nationally 10
 * @param ladder the steps by which it is made coarser, each at most once, in the order in which they are taken. Nationally first what costs
 *     the reader least: the quarter, the municipality, the exact band of age; then problems, strands and themes; last place, age and time
 */
public record DeidentificationSettings(int k, List<Coarsening> ladder) {

    /** The national default. */
    public static final DeidentificationSettings NATIONAL =
            new DeidentificationSettings(10, List.of(Coarsening.values()));

    private static final int LEAST = 2;
    private static final int MOST = 1_000;

    /**
     * Copies the list.
     *
     * @param k in how many cases of the reference table at least the combination must occur
     * @param ladder the steps by which it is made coarser
     * @throws MalformedValueException if k is out of range, or a step stands twice
     */
    public DeidentificationSettings {
        MalformedValueException.unless(k >= LEAST && k <= MOST, ValueCode.OUT_OF_RANGE, "k");
        ladder = List.copyOf(requireNonNull(ladder, "ladder"));
        boolean once = ladder.stream().distinct().count() == ladder.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "ladder");
    }
}
