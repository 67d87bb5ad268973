package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.fact.Facts;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.StartingPoint;
import org.immutables.value.Value;

/**
 * Situatie: all that routing wants to know of a case at one time.
 *
 * <p>Source: ESC-3.
 *
 * @param facts what is known, denied or unknown of {@link EscalationFacts}
 * @param notifiedOn when the case was notified; empty if it was not, or that is not known
 * @param judgedOn when it was judged to fit the purpose; empty if it was not
 * @param plannedOn when a plan was last agreed; empty if none was
 * @param inhabitants how many inhabitants the municipality has, which decides who pushes through; 1 or more, empty if not known
 */
@Built
@Value.Builder
public record Situation(
        Facts facts,
        Optional<LocalDate> notifiedOn,
        Optional<LocalDate> judgedOn,
        Optional<LocalDate> plannedOn,
        Optional<Integer> inhabitants) {

    /**
     * Checks the facts and the number.
     *
     * @param facts what is known
     * @param notifiedOn when the case was notified
     * @param judgedOn when it was judged to fit the purpose
     * @param plannedOn when a plan was last agreed
     * @param inhabitants how many inhabitants the municipality has
     * @throws MalformedValueException if there are facts of another catalogue, or no inhabitants
     */
    public Situation {
        boolean own = requireNonNull(facts, "facts").catalogue() == EscalationFacts.CATALOGUE;
        MalformedValueException.unless(own, ValueCode.CONTRADICTION, "facts");
        requireNonNull(notifiedOn, "notifiedOn");
        requireNonNull(judgedOn, "judgedOn");
        requireNonNull(plannedOn, "plannedOn");
        boolean people = requireNonNull(inhabitants, "inhabitants").orElse(1) >= 1;
        MalformedValueException.unless(people, ValueCode.OUT_OF_RANGE, "inhabitants");
    }

    /**
     * A situation of facts alone.
     *
     * @param facts what is known
     * @return the situation
     */
    public static Situation of(Facts facts) {
        return builder().facts(facts).build();
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static SituationBuilder builder() {
        return new SituationBuilder();
    }

    /** The day from which a term runs; an arrival is not of the situation but of the track. */
    Optional<LocalDate> day(StartingPoint from) {
        return switch (from) {
            case ARRIVAL -> Optional.empty();
            case NOTIFICATION -> notifiedOn;
            case JUDGEMENT -> judgedOn;
            case PLAN -> plannedOn;
        };
    }

    /** How many facts are told; no value. */
    @Override
    public String toString() {
        return "Situation[" + facts + "]";
    }
}
