package nl.regie.core.life;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.text.Term;

/**
 * Fase: where a case stands. It follows from the steps that were taken; nobody sets it.
 *
 * <p>Source: WGS 2.31, 1.8(7); facts 1.4; CASE-2.
 */
public enum Phase implements Term {
    /** Gemeld: notified, not yet judged. */
    NOTIFIED,
    /** Past bij het doel: judged to fit the purpose. */
    FITS_PURPOSE,
    /** Verzamelen: data are gathered and enriched. */
    GATHERING,
    /** Deelnemers toegelaten: participants are admitted. */
    PARTICIPANTS_ADMITTED,
    /** Aan tafel: on a table. */
    ON_TABLE,
    /** Plan vastgesteld: a plan is agreed. */
    PLAN_AGREED,
    /** In uitvoering: the plan is carried out. */
    IN_EXECUTION,
    /** Afgeschaald: scaled down. */
    SCALED_DOWN,
    /** Met het Openbaar Ministerie te bespreken: to be discussed with the prosecution. */
    WITH_PROSECUTION,
    /** Afgesloten: closed; the data are screened off. */
    CLOSED,
    /** Geweigerd: refused. */
    REFUSED,
    /** Terug naar de basis: sent back to the front line. */
    RETURNED_TO_FRONT_LINE,
    /** Vernietigd: deleted. */
    DELETED,
    /** Geanonimiseerd: made anonymous. */
    ANONYMISED;

    private static final Map<Phase, Map<Step, Phase>> STEPS = steps();

    private static Map<Phase, Map<Step, Phase>> steps() {
        Map<Phase, Map<Step, Phase>> steps = new EnumMap<>(Phase.class);
        add(steps, NOTIFIED, Step.JUDGE_FIT, FITS_PURPOSE);
        add(steps, NOTIFIED, Step.REFUSE, REFUSED);
        add(steps, FITS_PURPOSE, Step.GATHER, GATHERING);
        add(steps, FITS_PURPOSE, Step.ADMIT, PARTICIPANTS_ADMITTED);
        stay(steps, GATHERING, Step.GATHER);
        add(steps, GATHERING, Step.ADMIT, PARTICIPANTS_ADMITTED);
        stay(steps, PARTICIPANTS_ADMITTED, Step.GATHER, Step.ADMIT);
        add(steps, PARTICIPANTS_ADMITTED, Step.TABLE, ON_TABLE);
        stay(steps, ON_TABLE, Step.GATHER, Step.ADMIT, Step.TABLE);
        add(steps, ON_TABLE, Step.AGREE_PLAN, PLAN_AGREED);
        stay(steps, PLAN_AGREED, Step.GATHER, Step.ADMIT, Step.TABLE, Step.EVALUATE, Step.ADJUST);
        add(steps, PLAN_AGREED, Step.START_EXECUTION, IN_EXECUTION);
        stay(steps, IN_EXECUTION, Step.GATHER, Step.ADMIT, Step.TABLE, Step.EVALUATE, Step.ADJUST);
        add(steps, IN_EXECUTION, Step.SCALE_DOWN, SCALED_DOWN);
        stay(steps, SCALED_DOWN, Step.EVALUATE);
        add(steps, SCALED_DOWN, Step.SCALE_UP, ON_TABLE);
        stay(steps, CLOSED, Step.REUSE);
        for (Phase phase : values()) {
            if (phase.isOpen()) {
                stay(steps, phase, Step.CHANGE_REGIME);
                add(steps, phase, Step.RETURN_TO_FRONT_LINE, RETURNED_TO_FRONT_LINE);
            }
            if (phase.isOpen() && phase != WITH_PROSECUTION) {
                add(steps, phase, Step.DISCUSS_WITH_PROSECUTION, WITH_PROSECUTION);
            }
            if (phase.isOpen() && phase != NOTIFIED) {
                add(steps, phase, Step.CLOSE, CLOSED);
            }
        }
        for (Phase phase : new Phase[] {CLOSED, REFUSED, RETURNED_TO_FRONT_LINE}) {
            add(steps, phase, Step.DELETE, DELETED);
            add(steps, phase, Step.ANONYMISE, ANONYMISED);
        }
        return steps;
    }

    private static void add(Map<Phase, Map<Step, Phase>> steps, Phase from, Step step, Phase to) {
        steps.computeIfAbsent(from, phase -> new EnumMap<>(Step.class)).put(step, to);
    }

    private static void stay(Map<Phase, Map<Step, Phase>> steps, Phase phase, Step... allowed) {
        for (Step step : allowed) {
            add(steps, phase, step, phase);
        }
    }

    /**
     * The phase after a step. To resume needs the phase before, so it is left to {@link Life}.
     *
     * @param step the step
     * @return the phase; empty if the step is not allowed from here
     */
    public Optional<Phase> after(Step step) {
        return Optional.ofNullable(STEPS.getOrDefault(this, Map.of()).get(step));
    }

    /**
     * Whether somebody still works on the case.
     *
     * @return false once it is closed, refused, sent back, deleted or anonymous
     */
    public boolean isOpen() {
        return compareTo(CLOSED) < 0;
    }

    /**
     * Whether the data are screened off (afgeschermd), so that nobody may use them but in a special case.
     *
     * @return true for a closed case
     */
    public boolean isScreenedOff() {
        return this == CLOSED;
    }

    /**
     * Whether the personal data are gone: what is left of the case is about nobody.
     *
     * @return true for a deleted or anonymised case
     */
    public boolean isErased() {
        return this == DELETED || this == ANONYMISED;
    }

    /**
     * Whether a plan was agreed by now.
     *
     * @return true from the agreement on, until the case is closed
     */
    public boolean hasPlan() {
        return this == PLAN_AGREED || this == IN_EXECUTION || this == SCALED_DOWN;
    }
}
