package nl.regie.escalation.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.regie.core.complexity.ComplexityOutcome;

/** Where a case stands in the order on the day of a table. */
record Standing(WaitingCase waiting, AgendaGround ground, int complexity, boolean waitedTooLong) {

    /** The longest wait first; of one day acute danger first, then by id. */
    static final Comparator<Standing> BY_WAITING = Comparator.<Standing, LocalDate>comparing(
                    standing -> standing.waiting().since())
            .thenComparing(Standing::ground)
            .thenComparing(standing -> standing.waiting().id());

    static final Comparator<Standing> ORDER = Comparator.comparing(Standing::ground)
            .thenComparing(Standing::complexity)
            .thenComparing(BY_WAITING);

    static Standing of(WaitingCase waiting, LocalDate on, AgendaSettings settings) {
        boolean waited = waiting.deferrals() >= settings.deferrals()
                || waiting.since().isBefore(on.minusWeeks(settings.weeks()));
        AgendaGround ground = groundOf(waiting, waited);
        // whoever is in danger or waited too long is not weighed against others by how complex it is
        int complexity = ground.compareTo(AgendaGround.FOCUS) < 0 ? 0 : rank(waiting.complexity());
        return new Standing(waiting, ground, complexity, waited);
    }

    private static AgendaGround groundOf(WaitingCase waiting, boolean waited) {
        if (waiting.acuteDanger()) {
            return AgendaGround.ACUTE_DANGER;
        }
        if (waited) {
            return AgendaGround.WAITED_TOO_LONG;
        }
        if (waiting.focus()) {
            return AgendaGround.FOCUS;
        }
        return waiting.complexity() == ComplexityOutcome.COMPLEX ? AgendaGround.COMPLEXITY : AgendaGround.WAITING_TIME;
    }

    private static int rank(ComplexityOutcome outcome) {
        return switch (outcome) {
            case COMPLEX -> 0;
            case UNDECIDED -> 1;
            case NOT_COMPLEX -> 2;
        };
    }

    /** All that decides but the id. */
    List<Object> weight() {
        return List.of(ground, complexity, waiting.since());
    }
}
