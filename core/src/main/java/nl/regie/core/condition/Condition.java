package nl.regie.core.condition;

import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;

/**
 * Voorwaarde: a question about facts, as data. Immutable and thread-safe.
 *
 * <p>Source: CPLX-3, RES-4.
 */
public sealed interface Condition permits All, Any, Not, AtLeast, Holds, EqualTo, Within, During {

    /**
     * Answers the question.
     *
     * @param facts what is known
     * @return yes, no or unknown, by Kleene's logic
     * @throws IllegalArgumentException if the condition names a fact of another catalogue
     */
    Truth test(Facts facts);

    /**
     * Answers the question with its reasons: only what bears on the answer is told, so that of an {@code any} that holds
     * the branches that do not hold are left out.
     *
     * @param facts what is known
     * @return the answer, the items behind it and the facts that are missing
     * @throws IllegalArgumentException if the condition names a fact of another catalogue
     */
    default Answer explain(Facts facts) {
        return Reasons.of(this, facts);
    }
}
