package nl.regie.registration.derived;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.id.ItemId;
import nl.regie.core.monitoring.AgreementStatus;
import nl.regie.core.monitoring.AttentionKind;
import nl.regie.registration.view.CaseView;

/**
 * Stand van het plan: what one user sees of how the plan of a case stands, and what asks for attention.
 *
 * @param view the case as he or she sees it
 * @param agreements the agreements that are shown
 * @param points the points of attention that rest on what is shown
 */
public record PlanStanding(CaseView view, List<Due> agreements, List<Point> points) {

    /** Copies the lists. */
    public PlanStanding {
        agreements = List.copyOf(agreements);
        points = List.copyOf(points);
    }

    /**
     * Stand van een afspraak: how one agreement stands.
     *
     * @param number its number in the view
     * @param by the last day
     * @param status how it stands
     * @param daysLate how many days it is late; 0 if it is not
     */
    public record Due(ItemId number, LocalDate by, AgreementStatus status, int daysLate) {}

    /**
     * Aandachtspunt: what asks for attention.
     *
     * @param kind what
     * @param on on which day
     * @param numbers what it rests on, as numbered in the view
     */
    public record Point(AttentionKind kind, LocalDate on, List<ItemId> numbers) {

        /** Copies the list. */
        public Point {
            numbers = List.copyOf(numbers);
        }
    }
}
