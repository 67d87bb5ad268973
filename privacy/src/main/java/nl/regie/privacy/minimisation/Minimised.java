package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.text.Coded;

/**
 * Geminimaliseerd: what came of minimising one case for one recipient: the case to hand out, and the receipt to keep. With it, what was
 * derived of the case passes through the same door: only as far as everything it rests on is shown. Immutable; stays with the
 * controllers.
 *
 * <p>What rests on nothing that is recorded rests on what is absent, and absence tells of what is withheld too; so it is not shown.
 *
 * <p>Source: WGS 2.31(7); PRIV-4, PRIV-21.
 */
public final class Minimised {

    private final MinimisedCase file;
    private final Receipt receipt;
    private final Map<ItemId, ItemId> numbers;

    Minimised(MinimisedCase file, Receipt receipt, Map<ItemId, ItemId> numbers) {
        this.file = requireNonNull(file, "file");
        this.receipt = requireNonNull(receipt, "receipt");
        this.numbers = Map.copyOf(numbers);
    }

    /**
     * What may be handed out.
     *
     * @return the minimised case
     */
    public MinimisedCase file() {
        return file;
    }

    /**
     * What became of every item. It is never handed out.
     *
     * @return the receipt
     */
    public Receipt receipt() {
        return receipt;
    }

    /**
     * What was derived, as far as it may be shown: points of attention, lines of an agenda, reasons for a list, duties.
     *
     * @param derived everything that was derived
     * @param restsOn the items of the case on which one of them rests, by their ids in the case
     * @param shown makes of one of them what the recipient sees, with the numbers of those items in the minimised case; it must hand on
     *     no id of the case itself
     * @param <T> what was derived
     * @param <R> what the recipient sees of it
     * @return those that rest on something, of which everything is shown, in their order
     */
    public <T, R> List<R> derived(
            List<T> derived, Function<T, List<ItemId>> restsOn, BiFunction<T, List<ItemId>, R> shown) {
        List<R> passed = new ArrayList<>();
        for (T one : derived) {
            List<ItemId> items = restsOn.apply(one);
            if (!items.isEmpty() && numbers.keySet().containsAll(items)) {
                passed.add(shown.apply(one, items.stream().map(numbers::get).toList()));
            }
        }
        return List.copyOf(passed);
    }

    /**
     * The findings of a decision that may be shown: those that hold and rest on shown items alone. What does not hold, or is unknown,
     * tells of absence.
     *
     * @param decision a decision about the case
     * @return the findings, with the numbers of the items in the minimised case
     */
    public List<Finding> findings(Decision<?> decision) {
        List<Finding> holding = decision.findings().stream()
                .filter(finding -> finding.truth() == Truth.YES)
                .toList();
        return derived(holding, Finding::evidence, Minimised::renumbered);
    }

    private static Finding renumbered(Finding finding, List<ItemId> evidence) {
        return new Finding(
                finding.rule(),
                finding.version(),
                finding.source(),
                finding.says(),
                finding.truth(),
                evidence,
                finding.missing());
    }

    /**
     * A decision, if all of it may be shown. An outcome is carried by every finding, by what does not hold as well, so one finding that
     * may not be shown withholds the decision.
     *
     * @param decision a decision about the case
     * @param <O> the outcomes there are
     * @return the decision with the numbers of the items in the minimised case; empty if any finding may not be shown, or something was
     *     missing
     */
    public <O extends Coded> Optional<Decision<O>> decision(Decision<O> decision) {
        List<Finding> findings = findings(decision);
        boolean whole = !findings.isEmpty()
                && findings.size() == decision.findings().size()
                && decision.missing().isEmpty();
        return whole
                ? Optional.of(
                        new Decision<>(decision.outcome(), findings, List.of(), decision.basis(), decision.asOf()))
                : Optional.empty();
    }

    /** How much was shown; nothing of what it says. */
    @Override
    public String toString() {
        return "Minimised[" + file + "]";
    }
}
