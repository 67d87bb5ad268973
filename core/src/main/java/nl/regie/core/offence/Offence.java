package nl.regie.core.offence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.item.Content;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Strafbaar feit: an offence and how far its procedure has come.
 *
 * <p>Source: ON 3; WGS 2.30(1)(a); CASE-4.
 *
 * @param offenceClass the class
 * @param on the day of the offence
 * @param highImpact whether it counts as a high-impact crime
 * @param stage how far the procedure has come
 * @param stageOn since when it stands there
 * @param irrevocable whether the conviction or acquittal is final
 * @param maximumMonths the maximum sentence in months, if known; 1 to 360
 * @param note in words
 */
@Built
@Value.Builder
public record Offence(
        OffenceClass offenceClass,
        LocalDate on,
        boolean highImpact,
        ProcedureStage stage,
        LocalDate stageOn,
        boolean irrevocable,
        Optional<Integer> maximumMonths,
        Optional<FreeText> note)
        implements Content {

    /**
     * Checks what must hold.
     *
     * @param offenceClass the class
     * @param on the day of the offence
     * @param highImpact whether it counts as a high-impact crime
     * @param stage how far the procedure has come
     * @param stageOn since when it stands there
     * @param irrevocable whether the conviction or acquittal is final
     * @param maximumMonths the maximum sentence in months
     * @param note in words
     * @throws MalformedValueException if the procedure came before the offence, something other than a judgement is
     * irrevocable, or the sentence is out of range
     */
    public Offence {
        requireNonNull(offenceClass, "offenceClass");
        requireNonNull(on, "on");
        requireNonNull(stage, "stage");
        requireNonNull(stageOn, "stageOn");
        requireNonNull(maximumMonths, "maximumMonths");
        requireNonNull(note, "note");
        MalformedValueException.unless(!stageOn.isBefore(on), ValueCode.ORDER, "stageOn");
        MalformedValueException.unless(
                !irrevocable || stage == ProcedureStage.CONVICTION || stage == ProcedureStage.ACQUITTAL,
                ValueCode.CONTRADICTION,
                "irrevocable");
        MalformedValueException.unless(
                maximumMonths.map(months -> months >= 1 && months <= 360).orElse(true),
                ValueCode.OUT_OF_RANGE,
                "maximumMonths");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static OffenceBuilder builder() {
        return new OffenceBuilder();
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Offence";
    }
}
