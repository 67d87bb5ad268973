package nl.regie.core.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.organisation.DepartmentRequest;

/**
 * Uitvraag op een dag: how a question to a municipal department stands on a date.
 *
 * <p>Source: ON 6; ROLE-10.
 *
 * @param request what was asked of whom, on which task, by when
 * @param state how it stands
 */
public record DepartmentStanding(DepartmentRequest request, DepartmentState state) {

    /**
     * Checks that both are there.
     *
     * @param request what was asked
     * @param state how it stands
     */
    public DepartmentStanding {
        requireNonNull(request, "request");
        requireNonNull(state, "state");
    }

    /**
     * How a question stands. On which day an answer came is not on record, so one that is there counts.
     *
     * @param request what was asked
     * @param asOf the date; the last day for the answer is not late
     * @return how it stands
     */
    public static DepartmentStanding of(DepartmentRequest request, LocalDate asOf) {
        DepartmentState open = asOf.isAfter(request.answerBy()) ? DepartmentState.OVERDUE : DepartmentState.AWAITED;
        DepartmentState state = request.answer()
                .map(answer -> switch (answer) {
                    case ANSWERED -> DepartmentState.ANSWERED;
                    case NOTHING_KNOWN -> DepartmentState.NOTHING_KNOWN;
                    case REFUSED -> DepartmentState.REFUSED;
                })
                .orElse(open);
        return new DepartmentStanding(request, state);
    }
}
