package nl.regie.core.life;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Either;
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
     * as one that fits the purpose (WGS 2.32(3)).
     *
     * @param events the steps, oldest first
     * @param regime the regime of the case
     * @return the phase, or the first step that is not allowed
     */
    public static Either<Misstep, Phase> phase(List<Event> events, Regime regime) {
        Phase phase = Phase.NOTIFIED;
        Phase before = phase;
        for (int i = 0; i < events.size(); i++) {
            Step step = events.get(i).step();
            Optional<Phase> next = i == 0 ? first(step, regime) : after(phase, before, step);
            if (next.isEmpty()) {
                return Either.left(new Misstep(i, phase, step));
            }
            before = step == Step.DISCUSS_WITH_PROSECUTION ? phase : before;
            phase = next.get();
        }
        return Either.right(phase);
    }

    /** A listed case counts as a notification that fits the purpose (WGS 2.32(3)). */
    private static Optional<Phase> first(Step step, Regime regime) {
        return step == Step.NOTIFY
                ? Optional.of(regime == Regime.WGS_LIST ? Phase.FITS_PURPOSE : Phase.NOTIFIED)
                : Optional.empty();
    }

    private static Optional<Phase> after(Phase phase, Phase before, Step step) {
        return phase == Phase.WITH_PROSECUTION && step == Step.RESUME ? Optional.of(before) : phase.after(step);
    }
}
