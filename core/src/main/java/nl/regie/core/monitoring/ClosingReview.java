package nl.regie.core.monitoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Result;

/**
 * Afsluittoets: what scaling down or closing a case would leave open. It stands in nobody’s way: public participants may close with a
 * reason, and must when the data are no longer necessary, which people judge.
 *
 * <p>Source: ON 6; WGS 2.31(8), 1.8(7); PLAN-5.
 *
 * @param asOf the date, inclusive
 * @param withoutResult the agreements, other than dropped ones, of which no result is on record by then, in the order of the plan
 * @param withoutSuccessor the agreements that are still open then and that nobody goes on with, in the order of the plan
 */
public record ClosingReview(LocalDate asOf, List<ItemId> withoutResult, List<ItemId> withoutSuccessor) {

    /**
     * Copies the lists.
     *
     * @param asOf the date
     * @param withoutResult the agreements of which no result is on record
     * @param withoutSuccessor the agreements that nobody goes on with
     */
    public ClosingReview {
        requireNonNull(asOf, "asOf");
        withoutResult = List.copyOf(requireNonNull(withoutResult, "withoutResult"));
        withoutSuccessor = List.copyOf(requireNonNull(withoutSuccessor, "withoutSuccessor"));
    }

    /**
     * Looks at a case.
     *
     * @param file the case
     * @param asOf the date, inclusive
     * @return what would be left open; nothing if no plan was agreed by then
     */
    public static ClosingReview of(CaseFile file, LocalDate asOf) {
        List<ItemId> withoutResult = new ArrayList<>();
        List<ItemId> withoutSuccessor = new ArrayList<>();
        List<Agreement> agreements = file.plan()
                .filter(plan -> !plan.agreedOn().isAfter(asOf))
                .map(plan -> plan.agreements())
                .orElse(List.of());
        for (Agreement agreement : agreements) {
            boolean later = agreement.doneOn().filter(day -> day.isAfter(asOf)).isPresent();
            boolean open = later || agreement.state() == AgreementState.OPEN;
            if (agreement.state() != AgreementState.DROPPED && !hasResult(file, agreement, asOf)) {
                withoutResult.add(agreement.id());
            }
            if (open && agreement.successor().isEmpty()) {
                withoutSuccessor.add(agreement.id());
            }
        }
        return new ClosingReview(asOf, withoutResult, withoutSuccessor);
    }

    private static boolean hasResult(CaseFile file, Agreement agreement, LocalDate asOf) {
        return file.results().stream()
                .filter(result -> !result.on().isAfter(asOf))
                .map(Result::restsOn)
                .anyMatch(items -> items.contains(agreement.id()));
    }

    /**
     * Whether nothing would be left open.
     *
     * @return true if every agreement has a result, or was dropped, and every open one a successor
     */
    public boolean isClean() {
        return withoutResult.isEmpty() && withoutSuccessor.isEmpty();
    }
}
