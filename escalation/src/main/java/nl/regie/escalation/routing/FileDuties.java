package nl.regie.escalation.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.life.Step;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.StartingPoint;

/** Which duties are done by the steps of a case file: those whose step was taken since their term began. */
record FileDuties(CaseFile file, Situation situation, LocalDate arrived, LocalDate asOf) {

    List<String> done(EscalationLevel level) {
        return level.duties().stream().filter(this::isDone).map(Duty::id).toList();
    }

    private boolean isDone(Duty duty) {
        // that a case was put on a list counts as the judgement that it fits the purpose (WGS 2.32(3))
        if (duty.fulfilledBy().equals(Optional.of(Step.JUDGE_FIT))) {
            return situation.judgedOn().isPresent();
        }
        Optional<LocalDate> since =
                duty.from() == StartingPoint.ARRIVAL ? Optional.of(arrived) : situation.day(duty.from());
        return since.isPresent()
                && file.events().stream()
                        .filter(event -> duty.fulfilledBy().equals(Optional.of(event.step())))
                        .anyMatch(event ->
                                !event.on().isBefore(since.get()) && !event.on().isAfter(asOf));
    }
}
