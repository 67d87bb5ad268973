package nl.regie.core.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.text.Coded;

/**
 * Beslissing: an outcome that can say why. It is advice or the answer of a rule; where a person must decide, a human
 * decision stands beside it (CPLX-8). Immutable; a function of the facts, the date and the {@linkplain Basis basis}.
 *
 * <p>Source: CPLX-3, CPLX-4.
 *
 * @param <O> the outcomes there are: a vocabulary, or a sealed type where an outcome carries more than a word
 * @param outcome what was decided
 * @param findings what each rule said, in the order of the rules
 * @param missing the facts that could change the outcome, each once
 * @param basis the rules and the profile it was made with
 * @param asOf the date for which it holds
 */
public record Decision<O extends Coded>(
        O outcome, List<Finding> findings, List<MissingFact> missing, Basis basis, LocalDate asOf) {

    /**
     * Copies the lists.
     *
     * @param outcome what was decided
     * @param findings what each rule said
     * @param missing the facts that could change the outcome
     * @param basis the rules and the profile it was made with
     * @param asOf the date for which it holds
     */
    public Decision {
        requireNonNull(outcome, "outcome");
        findings = List.copyOf(requireNonNull(findings, "findings"));
        missing = List.copyOf(requireNonNull(missing, "missing"));
        requireNonNull(basis, "basis");
        requireNonNull(asOf, "asOf");
    }

    /**
     * A decision of which every missing fact of a finding could change the outcome.
     *
     * @param outcome what was decided
     * @param findings what each rule said
     * @param basis the rules and the profile it was made with
     * @param asOf the date for which it holds
     * @param <O> the outcomes there are
     * @return the decision
     */
    public static <O extends Coded> Decision<O> of(O outcome, List<Finding> findings, Basis basis, LocalDate asOf) {
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (Finding finding : findings) {
            missing.addAll(finding.missing());
        }
        return new Decision<>(outcome, findings, List.copyOf(missing), basis, asOf);
    }
}
