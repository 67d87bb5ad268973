package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.rule.Basis;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Meting van een casus: the figures of one open case on one date, or why there are none. A measurement is no judgement of anybody.
 *
 * <p>Source: ON 6; WGS 2.31(8); RES-1.
 *
 * @param state whether it could be measured
 * @param basis the rules and the profile it was made with
 * @param asOf the date for which it holds, inclusive
 * @param figures what was measured; if and only if it could be
 */
public record CaseMeasurement(MeasurementState state, Basis basis, LocalDate asOf, Optional<CaseFigures> figures) {

    /**
     * Checks that there are figures if and only if it was measured.
     *
     * @param state whether it could be measured
     * @param basis the rules and the profile it was made with
     * @param asOf the date for which it holds
     * @param figures what was measured
     * @throws MalformedValueException if it was measured and there are no figures, or it was not and there are
     */
    public CaseMeasurement {
        requireNonNull(state, "state");
        requireNonNull(basis, "basis");
        requireNonNull(asOf, "asOf");
        requireNonNull(figures, "figures");
        boolean fits = figures.isPresent() == (state == MeasurementState.MEASURED);
        MalformedValueException.unless(fits, ValueCode.CONTRADICTION, "figures");
    }

    /** Whether it could be measured; nothing of the case. */
    @Override
    public String toString() {
        return "CaseMeasurement[" + state.label(Language.EN) + "]";
    }
}
