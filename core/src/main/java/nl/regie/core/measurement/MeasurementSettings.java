package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.life.Step;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.problem.Problem;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Instellingen van de resultaatmeting: what regions may fill in differently. Every national default is our own policy (P).
 *
 * <p>Source: P (ON 1, 6; facts 9); RES-1, RES-4, RES-5.
 *
 * @param windowMonths how long the periods before and during last at most, in months; 1 to 60
 * @param start the step with which the approach begins: the first of its kind in the case
 * @param recidivism which offences count, and as how serious
 * @param nuisance the kinds of incident that count as nuisance, each once; at least one
 * @param crisisContacts the kinds of incident as which a crisis contact is recorded, each once; empty where none is, and then they are
 *     unknown
 * @param dropOut the problems that make up societal drop-out, each once; at least one
 * @param confidence how sure intervals are meant to be
 */
@Built
@Value.Builder
public record MeasurementSettings(
        int windowMonths,
        Step start,
        RecidivismDefinition recidivism,
        List<IncidentKind> nuisance,
        List<IncidentKind> crisisContacts,
        List<Problem> dropOut,
        Confidence confidence) {

    /** The national default. */
    public static final MeasurementSettings NATIONAL = builder()
            .windowMonths(12)
            .start(Step.AGREE_PLAN)
            .recidivism(RecidivismDefinition.NATIONAL)
            .nuisance(List.of(IncidentKind.NUISANCE, IncidentKind.NEIGHBOUR_DISPUTE))
            .crisisContacts(List.of())
            .dropOut(List.of(
                    Problem.NO_INCOME,
                    Problem.NO_HOUSING,
                    Problem.LACK_OF_SCHOOLING,
                    Problem.TRUANCY,
                    Problem.NO_DAYTIME_ACTIVITY))
            .confidence(Confidence.PERCENT_95)
            .build();

    private static final int LONGEST = 60;

    /**
     * Checks the ranges and puts the lists in order.
     *
     * @param windowMonths how long the periods last at most
     * @param start the step with which the approach begins
     * @param recidivism which offences count
     * @param nuisance the kinds of incident that count as nuisance
     * @param crisisContacts the kinds of incident as which a crisis contact is recorded
     * @param dropOut the problems that make up societal drop-out
     * @param confidence how sure intervals are meant to be
     * @throws MalformedValueException if the length is out of range, a list that needs a value is empty, or something stands twice
     */
    public MeasurementSettings {
        boolean within = windowMonths >= 1 && windowMonths <= LONGEST;
        MalformedValueException.unless(within, ValueCode.OUT_OF_RANGE, "windowMonths");
        requireNonNull(start, "start");
        requireNonNull(recidivism, "recidivism");
        nuisance = once(requireNonNull(nuisance, "nuisance"), "nuisance");
        MalformedValueException.unless(!nuisance.isEmpty(), ValueCode.TOO_SHORT, "nuisance");
        crisisContacts = once(requireNonNull(crisisContacts, "crisisContacts"), "crisisContacts");
        dropOut = once(requireNonNull(dropOut, "dropOut"), "dropOut");
        MalformedValueException.unless(!dropOut.isEmpty(), ValueCode.TOO_SHORT, "dropOut");
        requireNonNull(confidence, "confidence");
    }

    private static <T extends Enum<T>> List<T> once(List<T> values, String attribute) {
        boolean once = values.stream().distinct().count() == values.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, attribute);
        return values.stream().sorted().toList();
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static MeasurementSettingsBuilder builder() {
        return new MeasurementSettingsBuilder();
    }
}
