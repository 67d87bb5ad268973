package nl.regie.escalation.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.competence.PushThrough;
import nl.regie.core.competence.PushThroughHolder;
import nl.regie.core.life.Step;
import nl.regie.escalation.clock.DutchTime;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.clock.WorkingCalendar;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.Silence;
import nl.regie.escalation.model.SilenceKind;
import nl.regie.escalation.model.StartingPoint;

/** How the duties of a level stand at an instant. */
final class Duties {

    private final WorkingCalendar calendar;
    private final PushThrough pushThrough;

    Duties(WorkingCalendar calendar, PushThrough pushThrough) {
        this.calendar = calendar;
        this.pushThrough = pushThrough;
    }

    List<DueDuty> at(EscalationLevel level, Track track, Instant now) {
        List<DueDuty> due = new ArrayList<>(level.duties().size());
        for (Duty duty : level.duties()) {
            due.add(due(level, duty, track, now));
        }
        return due;
    }

    /** Of those that send the case up and are overdue, the one that was due first; of two at the same time the first of the level. */
    static Optional<DueDuty> silent(List<DueDuty> duties) {
        Optional<DueDuty> first = Optional.empty();
        for (DueDuty due : duties) {
            if (goesUp(due) && (first.isEmpty() || deadline(due).isBefore(deadline(first.get())))) {
                first = Optional.of(due);
            }
        }
        return first;
    }

    private static boolean goesUp(DueDuty due) {
        return due.state() == DutyState.OVERDUE
                && due.consequence().map(Consequence::kind).equals(Optional.of(SilenceKind.GOES_UP));
    }

    private static Instant deadline(DueDuty overdue) {
        return overdue.deadline().orElseThrow();
    }

    private DueDuty due(EscalationLevel level, Duty duty, Track track, Instant now) {
        Term term = duty.term().orElseThrow(); // a sound model has one
        Optional<LocalDate> start = track.situation().day(duty.from());
        Optional<Instant> deadline = duty.from() == StartingPoint.ARRIVAL
                ? Optional.of(calendar.plus(track.arrived(), term))
                : start.map(day -> after(day, term));
        LocalDate since = start.orElse(DutchTime.dayOf(track.arrived()));
        boolean done = track.done().contains(duty.id()) || shows(track.situation(), duty, since);
        DutyState state = state(done, deadline, now);
        Optional<Consequence> consequence = state == DutyState.DONE
                ? Optional.empty()
                : deadline.flatMap(at -> duty.silence().map(silence -> consequence(level, silence, at, track)));
        return new DueDuty(duty, state, deadline, consequence);
    }

    /** Whether the situation itself shows that a duty is done, so that a case that was judged need not be judged again elsewhere. */
    private static boolean shows(Situation situation, Duty duty, LocalDate since) {
        if (duty.fulfilledBy().equals(Optional.of(Step.JUDGE_FIT))) {
            return situation.judgedOn().isPresent();
        }
        return duty.fulfilledBy().equals(Optional.of(Step.AGREE_PLAN))
                && situation.plannedOn().filter(day -> !day.isBefore(since)).isPresent();
    }

    private Instant after(LocalDate start, Term term) {
        return DutchTime.startOf(calendar.plus(start, term).plusDays(1));
    }

    private static DutyState state(boolean done, Optional<Instant> deadline, Instant now) {
        if (done) {
            return DutyState.DONE;
        }
        if (deadline.isEmpty()) {
            return DutyState.NOT_STARTED;
        }
        return now.isBefore(deadline.get()) ? DutyState.OPEN : DutyState.OVERDUE;
    }

    private Consequence consequence(EscalationLevel level, Silence silence, Instant at, Track track) {
        List<PushThroughHolder> asked = silence.kind() == SilenceKind.PUSH_THROUGH
                ? track.situation()
                        .inhabitants()
                        .map(people ->
                                pushThrough.holders(people, level.pushThrough().get(0)))
                        .orElse(List.of())
                : List.of();
        return new Consequence(silence.kind(), silence.to(), at, asked);
    }
}
