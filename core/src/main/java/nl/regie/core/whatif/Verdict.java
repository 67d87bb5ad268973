package nl.regie.core.whatif;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;

/**
 * Oordeel: what a condition answers when everything that is not known is thought through.
 *
 * <p>Source: CPLX-3.
 *
 * @param truth the answer that all completions of the unknown facts share; unknown if they differ
 * @param evidence the items that bear it out, each once
 * @param deciding the unknown facts that can turn the answer, each once, in the order of the catalogue; empty unless unknown
 * @param exact whether all completions were thought through; if not, Kleene's logic answered, which never says yes or no
 *     wrongly but may say unknown, and may name a fact that cannot turn the answer
 */
public record Verdict(Truth truth, List<ItemId> evidence, List<Fact<?>> deciding, boolean exact) {

    /**
     * Copies the lists.
     *
     * @param truth the answer
     * @param evidence the items that bear it out
     * @param deciding the unknown facts that can turn it
     * @param exact whether all completions were thought through
     */
    public Verdict {
        requireNonNull(truth, "truth");
        evidence = List.copyOf(requireNonNull(evidence, "evidence"));
        deciding = List.copyOf(requireNonNull(deciding, "deciding"));
    }
}
