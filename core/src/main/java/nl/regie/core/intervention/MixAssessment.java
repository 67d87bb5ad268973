package nl.regie.core.intervention;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.plan.Strand;
import nl.regie.core.rule.Decision;

/**
 * Weging van de mix: whether the measures of a case fit what it asks. It is advice: a plan can have its reasons.
 *
 * <p>Source: ON 1, 3, 4; WGS 1.3(4); PLAN-2.
 *
 * @param mix the outcome, with a finding for each rule
 * @param strands the strands from which something is taken or agreed, in their order
 * @param remarks what stands out, in the order of the kinds
 */
public record MixAssessment(Decision<MixOutcome> mix, List<Strand> strands, List<MixRemark> remarks) {

    /**
     * Copies the lists.
     *
     * @param mix the outcome
     * @param strands the strands from which something is taken or agreed
     * @param remarks what stands out
     */
    public MixAssessment {
        requireNonNull(mix, "mix");
        strands = List.copyOf(requireNonNull(strands, "strands"));
        remarks = List.copyOf(requireNonNull(remarks, "remarks"));
    }

    /** The outcome; nothing of the case. */
    @Override
    public String toString() {
        return "MixAssessment[" + mix.outcome().code() + "]";
    }
}
