package nl.regie.core.complexity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.Priority;
import nl.regie.core.fact.Truth;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.plan.Strand;
import nl.regie.core.rule.Decision;
import nl.regie.core.text.Built;
import nl.regie.core.text.Language;
import org.immutables.value.Value;

/**
 * Weging van de complexiteit: everything that the rules say of one case on one date. It is advice; beside it stands what a named
 * person decided, who may differ.
 *
 * <p>Source: LK, ON 1, 2, 3, 4, 6; WGS 1.9(2); CPLX-1 to CPLX-8.
 *
 * @param complexity whether the case is complex, by the reading that the profile follows; a finding for each criterion and one for
 *     the whole
 * @param otherReading what the other reading of the national text would say
 * @param handling person-oriented, case-oriented, or to be discussed with the prosecution
 * @param prosecution whether it is advised to discuss the case with the prosecution
 * @param dominant the component that dominates: care, administrative or penal (repression); empty if none does
 * @param priority the urgent social problem for which the steering group put the case first, while that lasts; it replaces neither
 *     the judgement that the case fits nor any ground
 * @param questions what would decide an outcome that is not decided, and whom it may be asked of
 * @param decided what a named person last decided beside the advice on complexity
 */
@Built
@Value.Builder
public record ComplexityAssessment(
        Decision<ComplexityOutcome> complexity,
        ComplexityOutcome otherReading,
        Decision<Handling> handling,
        Decision<Truth> prosecution,
        Optional<Strand> dominant,
        Optional<Priority> priority,
        List<FactQuestion> questions,
        Optional<HumanDecision> decided) {

    /**
     * Copies the list.
     *
     * @param complexity whether the case is complex
     * @param otherReading what the other reading would say
     * @param handling the way of handling
     * @param prosecution whether to discuss it with the prosecution
     * @param dominant the component that dominates
     * @param priority the urgent social problem
     * @param questions what would decide
     * @param decided what a person decided
     */
    public ComplexityAssessment {
        requireNonNull(complexity, "complexity");
        requireNonNull(otherReading, "otherReading");
        requireNonNull(handling, "handling");
        requireNonNull(prosecution, "prosecution");
        requireNonNull(dominant, "dominant");
        requireNonNull(priority, "priority");
        questions = List.copyOf(requireNonNull(questions, "questions"));
        requireNonNull(decided, "decided");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ComplexityAssessmentBuilder builder() {
        return new ComplexityAssessmentBuilder();
    }

    /**
     * Whether it matters how the national text is read.
     *
     * @return true if the two readings differ
     */
    public boolean dependsOnReading() {
        return complexity.outcome() != otherReading;
    }

    /**
     * Whether the person who decided differed from the advice of that day.
     *
     * @return true if there is a decision and it is another outcome than was advised
     */
    public boolean differs() {
        return decided.map(decision -> !decision.decided().equals(decision.advised()))
                .orElse(false);
    }

    /**
     * Whether the advice has changed since the person decided, so that the decision wants another look.
     *
     * @return true if there is a decision and what was advised then is not what is advised now
     */
    public boolean overtaken() {
        return decided.map(decision ->
                        !decision.advised().equals(complexity.outcome().code()))
                .orElse(false);
    }

    /** The outcome; nothing of the case. */
    @Override
    public String toString() {
        return "ComplexityAssessment[" + complexity.outcome().label(Language.EN) + "]";
    }
}
