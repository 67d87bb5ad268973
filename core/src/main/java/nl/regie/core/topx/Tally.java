package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Telling: what is counted of a person's record. An act of which the person was acquitted, or that was dismissed on technical grounds,
 * never counts, and neither does the arrest or report of that act.
 *
 * <p>Source: ON 3; facts 2.1, 2.5; TOPX-1.
 *
 * @param stages the stages that count; at least one, none by which somebody is cleared
 * @param classes the classes of offence that count; empty for all
 * @param highImpact whether only what is marked as high-impact crime counts
 * @param irrevocable whether only final convictions count
 * @param countedBy what counts as one
 * @param within how far back; empty for the whole career
 */
@Built
@Value.Builder
public record Tally(
        List<ProcedureStage> stages,
        List<OffenceClass> classes,
        boolean highImpact,
        boolean irrevocable,
        CountedBy countedBy,
        Optional<LookBack> within) {

    /**
     * Checks the stages.
     *
     * @param stages the stages that count
     * @param classes the classes of offence that count
     * @param highImpact whether only high-impact crime counts
     * @param irrevocable whether only final convictions count
     * @param countedBy what counts as one
     * @param within how far back
     * @throws MalformedValueException if there is no stage, a stage or class stands twice, a stage clears somebody, or finality is
     *     asked of something other than convictions
     */
    public Tally {
        stages = once(stages, "stages");
        classes = once(classes, "classes");
        MalformedValueException.unless(!stages.isEmpty(), ValueCode.TOO_SHORT, "stages");
        boolean clears = stages.stream().anyMatch(ProcedureStage::clears);
        MalformedValueException.unless(!clears, ValueCode.CONTRADICTION, "stages");
        boolean judged = stages.equals(List.of(ProcedureStage.CONVICTION));
        MalformedValueException.unless(!irrevocable || judged, ValueCode.CONTRADICTION, "irrevocable");
        requireNonNull(countedBy, "countedBy");
        requireNonNull(within, "within");
    }

    private static <T extends Comparable<T>> List<T> once(List<T> terms, String attribute) {
        List<T> sorted =
                requireNonNull(terms, attribute).stream().sorted().distinct().toList();
        MalformedValueException.unless(sorted.size() == terms.size(), ValueCode.DUPLICATE, attribute);
        return sorted;
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static TallyBuilder builder() {
        return new TallyBuilder();
    }
}
