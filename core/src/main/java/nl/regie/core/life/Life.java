package nl.regie.core.life;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Levensloop: the life of a case as its steps, from which its phase follows.
 *
 * <p>Source: WGS 2.31, 2.32(3); CASE-2.
 */
public final class Life {

    private Life() {}

    /**
     * A step that its rules do not allow.
     *
     * @param index which step, from 0
     * @param phase the phase in which it was taken
     * @param step the step
     */
    public record Misstep(int index, Phase phase, Step step) {

        /**
         * Checks that all are there.
         *
         * @param index which step
         * @param phase the phase in which it was taken
         * @param step the step
         */
        public Misstep {
            requireNonNull(phase, "phase");
            requireNonNull(step, "step");
        }
    }

    /**
     * The phase that follows from the steps. The first step is the notification; on the list of prioritised cases it counts
     * as one that fits the purpose (WGS 2.32(3)), and so does moving to that list.
     *
     * @param events the steps, oldest first
     * @param regime the regime of the case as it is now
     * @return the phase, or the first step that is not allowed
     */
    public static Either<Misstep, Phase> phase(List<Event> events, Regime regime) {
        List<Regime> regimes = regimes(events, regime);
        Phase phase = Phase.NOTIFIED;
        Phase before = phase;
        for (int i = 0; i < events.size(); i++) {
            Step step = events.get(i).step();
            Optional<Phase> next = i == 0 ? first(step) : after(phase, before, step);
            if (next.isEmpty()) {
                return Either.left(new Misstep(i, phase, step));
            }
            before = step == Step.DISCUSS_WITH_PROSECUTION ? phase : before;
            phase = next.get() == Phase.NOTIFIED && regimes.get(i + 1) == Regime.WGS_LIST
                    ? Phase.FITS_PURPOSE
                    : next.get();
        }
        return Either.right(phase);
    }

    /**
     * Under which regime each step was taken. A change of regime is itself taken under the one that held before.
     *
     * @param events the steps, oldest first
     * @param regime the regime of the case as it is now
     * @return one regime for each step, and last the one that holds now; where a change does not name the regime that held before,
     *     the later one is taken
     */
    public static List<Regime> regimes(List<Event> events, Regime regime) {
        List<Regime> regimes = new ArrayList<>(Collections.nCopies(events.size() + 1, regime));
        for (int i = events.size() - 1; i >= 0; i--) {
            regimes.set(i, events.get(i).regimeBefore().orElse(regimes.get(i + 1)));
        }
        return List.copyOf(regimes);
    }

    /**
     * When the case was first judged to fit the purpose. What became of the case later does not change it: a case that was sent to
     * the prosecution unjudged was never judged.
     *
     * @param events the steps, oldest first
     * @param regime the regime of the case as it is now
     * @return the day of the judgement, or of the listing that counts as one; empty if there was none
     */
    public static Optional<LocalDate> judgedOn(List<Event> events, Regime regime) {
        List<Regime> regimes = regimes(events, regime);
        for (int i = 0; i < events.size(); i++) {
            boolean listed = regimes.get(i + 1) == Regime.WGS_LIST
                    && (events.get(i).step() == Step.NOTIFY || events.get(i).step() == Step.CHANGE_REGIME);
            if (listed || events.get(i).step() == Step.JUDGE_FIT) {
                return Optional.of(events.get(i).on());
            }
        }
        return Optional.empty();
    }

    private static Optional<Phase> first(Step step) {
        return step == Step.NOTIFY ? Optional.of(Phase.NOTIFIED) : Optional.empty();
    }

    private static Optional<Phase> after(Phase phase, Phase before, Step step) {
        return phase == Phase.WITH_PROSECUTION && step == Step.RESUME ? Optional.of(before) : phase.after(step);
    }
}
