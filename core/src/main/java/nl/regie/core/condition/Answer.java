package nl.regie.core.condition;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
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

    static Answer about(Fact<?> fact, Truth truth, Facts facts) {
        return new Answer(truth, facts.evidence(fact), truth == Truth.UNKNOWN ? List.of(fact) : List.of());
    }

    /**
     * Joins answers into one. If they decide it, only those that say the same bear on it; if they do not, all do.
     *
     * @param truth what they come to
     * @param parts the answers
     * @param decided whether those of the same truth decide it by themselves
     */
    static Answer join(Truth truth, List<Answer> parts, boolean decided) {
        Set<ItemId> evidence = new LinkedHashSet<>();
        Set<Fact<?>> missing = new LinkedHashSet<>();
        for (Answer part : parts) {
            if (!decided || part.truth() == truth) {
                evidence.addAll(part.evidence());
                missing.addAll(part.missing());
            }
        }
        return new Answer(truth, List.copyOf(evidence), truth == Truth.UNKNOWN ? List.copyOf(missing) : List.of());
    }
}
