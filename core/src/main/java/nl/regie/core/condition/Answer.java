package nl.regie.core.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;

/**
 * Antwoord: what a condition answers, and why.
 *
 * <p>Source: CPLX-3, CPLX-4.
 *
 * @param truth the answer
 * @param evidence the items that bear it out, each once, in the order of the condition
 * @param missing the unknown facts that could change it, each once, in the order of the condition; empty unless unknown
 */
public record Answer(Truth truth, List<ItemId> evidence, List<Fact<?>> missing) {

    /**
     * Copies both lists.
     *
     * @param truth the answer
     * @param evidence the items that bear it out
     * @param missing the unknown facts that could change it
     */
    public Answer {
        requireNonNull(truth, "truth");
        evidence = List.copyOf(requireNonNull(evidence, "evidence"));
        missing = List.copyOf(requireNonNull(missing, "missing"));
    }
}
