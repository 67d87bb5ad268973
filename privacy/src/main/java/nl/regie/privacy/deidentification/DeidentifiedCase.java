package nl.regie.privacy.deidentification;

import java.util.List;

/**
 * Gede-identificeerde casus: what is told of a case, how coarse it was made, and against what. Only the {@link Deidentifier} makes one.
 * Immutable.
 *
 * <p>Source: policy (P).
 */
public final class DeidentifiedCase {

    private final Traits traits;
    private final List<Coarsening> steps;
    private final int k;
    private final String reference;

    DeidentifiedCase(Traits traits, List<Coarsening> steps, int k, String reference) {
        this.traits = traits;
        this.steps = List.copyOf(steps);
        this.k = k;
        this.reference = reference;
    }

    /**
     * What is told.
     *
     * @return the traits
     */
    public Traits traits() {
        return traits;
    }

    /**
     * By which steps it was made coarser.
     *
     * @return the steps in their order; empty if none was needed
     */
    public List<Coarsening> steps() {
        return steps;
    }

    /**
     * In how many cases of the reference table at least the combination had to occur. In how many it does occur is not told.
     *
     * @return the number
     */
    public int k() {
        return k;
    }

    /**
     * Against which reference table.
     *
     * @return its name and edition
     */
    public String reference() {
        return reference;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeidentifiedCase that
                && traits.equals(that.traits)
                && steps.equals(that.steps)
                && k == that.k
                && reference.equals(that.reference);
    }

    @Override
    public int hashCode() {
        return traits.hashCode();
    }

    /** All of it: it is about nobody in particular. */
    @Override
    public String toString() {
        return "DeidentifiedCase[" + traits + ", " + steps + ", k=" + k + ", " + reference + "]";
    }
}
