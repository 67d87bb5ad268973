package nl.regie.privacy.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.core.id.CaseId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Vernietigingsplan: what must go out of the register of a house on a day, and what is held. The same cases give the same plan, whatever
 * their order.
 *
 * <p>Source: WGS 1.8(7); PRIV-10.
 *
 * @param on the day
 * @param cases the cases of which something is due or held, by id
 * @param refused how many of them are refused notifications that go now as a whole; the count that stays of them
 */
public record DeletionPlan(LocalDate on, List<CasePlan> cases, int refused) {

    /**
     * Checks that each case stands once.
     *
     * @param on the day
     * @param cases the cases of which something is due or held
     * @param refused how many refused notifications go now as a whole
     * @throws MalformedValueException if a case stands twice, or the count is not theirs
     */
    public DeletionPlan {
        requireNonNull(on, "on");
        cases = List.copyOf(requireNonNull(cases, "cases"));
        long ids = cases.stream().map(CasePlan::file).distinct().count();
        MalformedValueException.unless(ids == cases.size(), ValueCode.DUPLICATE, "cases");
        MalformedValueException.unless(refused == countRefused(cases), ValueCode.CONTRADICTION, "refused");
    }

    /**
     * Gathers the plans of cases. Those of which nothing is due or held are left out.
     *
     * @param on the day
     * @param plans the plans of the cases, each case once, in any order
     * @return the plan
     * @throws MalformedValueException if a case stands twice
     */
    static DeletionPlan of(LocalDate on, Stream<CasePlan> plans) {
        List<CasePlan> cases = plans.filter(
                        plan -> !plan.due().isEmpty() || !plan.held().isEmpty())
                .sorted(Comparator.<CasePlan, CaseId>comparing(CasePlan::file))
                .toList();
        return new DeletionPlan(on, cases, countRefused(cases));
    }

    private static int countRefused(List<CasePlan> cases) {
        return (int) cases.stream()
                .filter(plan -> plan.refused() && plan.isWholeCaseDue())
                .count();
    }

    /** The day, and how many cases. */
    @Override
    public String toString() {
        return "DeletionPlan[" + on + ", " + cases.size() + " cases]";
    }
}
