package nl.regie.core.intervention;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Opmerking: one thing that stands out in a mix.
 *
 * <p>Source: ON 1, 3, 4; PLAN-2.
 *
 * @param kind what it is
 * @param strand the strand that is missing; only for that
 * @param problem the problem that nothing addresses; only for that
 * @param measures the codes of the measures it is about, in their order; may be empty
 * @param items the items and agreements it is about, in the order of their ids
 */
@Built
@Value.Builder
public record MixRemark(
        MixRemarkKind kind,
        Optional<Strand> strand,
        Optional<Problem> problem,
        List<String> measures,
        List<ItemId> items) {

    /**
     * Copies the lists.
     *
     * @param kind what it is
     * @param strand the strand that is missing
     * @param problem the problem that nothing addresses
     * @param measures the codes of the measures
     * @param items the items and agreements
     */
    public MixRemark {
        requireNonNull(kind, "kind");
        requireNonNull(strand, "strand");
        requireNonNull(problem, "problem");
        measures = List.copyOf(requireNonNull(measures, "measures"));
        items = List.copyOf(requireNonNull(items, "items"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static MixRemarkBuilder builder() {
        return new MixRemarkBuilder();
    }

    /** What kind of remark it is; nothing of the case. */
    @Override
    public String toString() {
        return "MixRemark[" + kind.code() + "]";
    }
}
