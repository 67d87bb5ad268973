package nl.regie.core.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regie.core.life.Event;
import nl.regie.core.life.Life;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;

/** Verloop: the steps of a case, each allowed in the phase in which it is taken. */
final class Course {

    final List<Event> events = new ArrayList<>();
    private final Choices choices;
    private final Canary canary;
    private final Cast cast;
    private final Regime regime;

    Course(Choices choices, Canary canary, Cast cast, Regime regime, LocalDate start) {
        this.choices = choices;
        this.canary = canary;
        this.cast = cast;
        this.regime = regime;
        events.add(event(start, Step.NOTIFY));
        LocalDate day = start;
        for (int i = choices.below(14); i > 0; i--) {
            if (!phase().isOpen() && choices.oneIn(2)) {
                break;
            }
            Optional<Step> step = next();
            if (step.isPresent()) {
                day = day.plusDays(choices.below(30));
                events.add(event(day, step.get()));
            }
        }
    }

    Phase phase() {
        return Life.phase(events, regime).get();
    }

    /** The steps that lead on come first, so that many cases reach a plan. */
    private Optional<Step> next() {
        List<Step> allowed = Arrays.stream(Step.values())
                .filter(step ->
                        phase().after(step).isPresent() || (step == Step.RESUME && phase() == Phase.WITH_PROSECUTION))
                .toList();
        if (allowed.isEmpty()) {
            return Optional.empty();
        }
        List<Step> onwards = allowed.stream()
                .filter(step -> phase().after(step)
                        .filter(next -> next != phase() && next.isOpen())
                        .isPresent())
                .toList();
        return Optional.of(choices.of(onwards.isEmpty() || choices.oneIn(3) ? allowed : onwards));
    }

    private Event event(LocalDate on, Step step) {
        return new Event(
                on,
                step,
                cast.decision(),
                canary.text(),
                step == Step.REUSE ? Optional.of(cast.someone()) : Optional.empty(),
                Optional.empty());
    }

    boolean isUnderPlan() {
        return phase().isOpen() && on(Step.AGREE_PLAN).isPresent();
    }

    Optional<LocalDate> on(Step step) {
        return events.stream()
                .filter(event -> event.step() == step)
                .map(Event::on)
                .findFirst();
    }
}
