package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Recidivedefinitie: which offences count as recidivism, and as how serious. An offence of which somebody was acquitted, or that was
 * dismissed on technical grounds, never counts.
 *
 * <p>That serious begins at four years and very serious at eight is general knowledge that we have not read in a source, so it is our
 * own policy (P) and may be set otherwise. So is from which stage on an offence counts: from the report (proces-verbaal) on, not at an
 * arrest or a suspicion alone. The other half of the usual definition of serious, offences for which pre-trial detention is allowed, is
 * left out, because a case does not record it.
 *
 * <p>Source: P (facts 9); RES-1.
 *
 * @param seriousMonths from which maximum sentence on, inclusive, an offence is serious; in months, 1 to 360
 * @param verySeriousMonths from which maximum sentence on, inclusive, it is very serious; in months, above {@code seriousMonths}, up to
 *     360
 * @param stages at which stages of the procedure an offence counts; at least one, each once; never the acquittal or the technical
 *     dismissal
 */
public record RecidivismDefinition(int seriousMonths, int verySeriousMonths, List<ProcedureStage> stages) {

    /** The national default (P). */
    public static final RecidivismDefinition NATIONAL = new RecidivismDefinition(
            48,
            96,
            List.of(
                    ProcedureStage.REPORT,
                    ProcedureStage.PROSECUTION,
                    ProcedureStage.CONVICTION,
                    ProcedureStage.POLICY_DISMISSAL));

    /**
     * Checks the ranges and puts the stages in order.
     *
     * @param seriousMonths from which maximum sentence on an offence is serious
     * @param verySeriousMonths from which maximum sentence on it is very serious
     * @param stages at which stages an offence counts
     * @throws MalformedValueException if a number is out of range or order, a stage stands twice, there is none, or somebody was
     *     cleared at one
     */
    public RecidivismDefinition {
        within(seriousMonths, "seriousMonths");
        within(verySeriousMonths, "verySeriousMonths");
        MalformedValueException.unless(seriousMonths < verySeriousMonths, ValueCode.ORDER, "verySeriousMonths");
        stages = requireNonNull(stages, "stages").stream().sorted().toList();
        MalformedValueException.unless(!stages.isEmpty(), ValueCode.TOO_SHORT, "stages");
        boolean once = stages.stream().distinct().count() == stages.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "stages");
        boolean cleared =
                stages.contains(ProcedureStage.ACQUITTAL) || stages.contains(ProcedureStage.TECHNICAL_DISMISSAL);
        MalformedValueException.unless(!cleared, ValueCode.CONTRADICTION, "stages");
    }

    private static void within(int months, String attribute) {
        MalformedValueException.unless(months >= 1 && months <= 360, ValueCode.OUT_OF_RANGE, attribute);
    }

    /**
     * From which maximum sentence on an offence falls in a class.
     *
     * @param kind the class
     * @return the months, inclusive; 0 for the class that holds every offence
     */
    public int from(RecidivismClass kind) {
        return switch (kind) {
            case GENERAL -> 0;
            case SERIOUS -> seriousMonths;
            case VERY_SERIOUS -> verySeriousMonths;
        };
    }
}
