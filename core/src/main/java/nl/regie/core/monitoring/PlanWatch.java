package nl.regie.core.monitoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * Bewaking op een dag: how a plan and its agreements stand on a date.
 *
 * <p>Source: ON 3, 5, 6; PLAN-4.
 *
 * @param asOf the date, inclusive
 * @param state how the plan stands as a whole
 * @param agreements how each agreement stands, in the order of the plan
 * @param attention what the table must look at: in the order of the kinds, then of the days and ids
 */
public record PlanWatch(
        LocalDate asOf, PlanState state, List<AgreementStanding> agreements, List<Attention> attention) {

    /**
     * Copies the lists.
     *
     * @param asOf the date
     * @param state how the plan stands as a whole
     * @param agreements how each agreement stands
     * @param attention what the table must look at
     */
    public PlanWatch {
        requireNonNull(asOf, "asOf");
        requireNonNull(state, "state");
        agreements = List.copyOf(requireNonNull(agreements, "agreements"));
        attention = List.copyOf(requireNonNull(attention, "attention"));
    }

    /** The state and how much asks for attention. */
    @Override
    public String toString() {
        return "PlanWatch[" + asOf + ", " + state.code() + ", " + attention.size() + " points]";
    }
}
