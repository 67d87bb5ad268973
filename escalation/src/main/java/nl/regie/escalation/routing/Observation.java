package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactType;
import nl.regie.core.id.ItemId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.model.EscalationFacts;

/**
 * Waarneming: what a professional says of a case that no record can tell, such as that the cooperation stagnates.
 *
 * <p>Source: ON 6; ESC-2, ESC-3.
 *
 * @param fact the fact; one of {@link #OBSERVABLE}
 * @param value what it is: {@code true} for a yes-or-no fact, or one of its codes; empty if it is denied
 * @param on the day it was observed, inclusive
 * @param evidence the items that bear it out; may be empty
 */
public record Observation(Fact<?> fact, Optional<Object> value, LocalDate on, List<ItemId> evidence) {

    /** The facts that somebody has to observe; the others are read from the case file. */
    public static final Set<Fact<?>> OBSERVABLE = Set.of(
            EscalationFacts.SEVERAL_PARTIES,
            EscalationFacts.STAGNATES,
            EscalationFacts.THREAT,
            EscalationFacts.UNREST,
            EscalationFacts.CROSSES_BORDERS,
            EscalationFacts.SPECIAL_EXPERTISE,
            EscalationFacts.TRIED_LOCALLY,
            EscalationFacts.PLAN_RESULT);

    /**
     * Checks that the fact can be observed and have the value.
     *
     * @param fact the fact
     * @param value what it is
     * @param on the day
     * @param evidence the items that bear it out
     * @throws MalformedValueException if the fact is not one that is observed, or cannot have the value
     */
    public Observation {
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
        requireNonNull(on, "on");
        evidence = List.copyOf(requireNonNull(evidence, "evidence"));
        MalformedValueException.unless(OBSERVABLE.contains(fact), ValueCode.CONTRADICTION, "fact");
        boolean fits = value.isEmpty()
                || (fact.type() == FactType.CODE
                        ? fact.codes().contains(value.get())
                        : value.get().equals(true));
        MalformedValueException.unless(fits, ValueCode.CONTRADICTION, "value");
    }

    /**
     * Somebody observed that it is so.
     *
     * @param fact a yes-or-no fact
     * @param on the day
     * @param items the items that bear it out
     * @return the observation
     * @throws MalformedValueException if the fact is not one that is observed
     */
    public static Observation yes(Fact<Boolean> fact, LocalDate on, ItemId... items) {
        return new Observation(fact, Optional.of(true), on, List.of(items));
    }

    /**
     * Somebody observed that it is not so.
     *
     * @param fact a yes-or-no fact
     * @param on the day
     * @param items the items that bear it out
     * @return the observation
     * @throws MalformedValueException if the fact is not one that is observed
     */
    public static Observation no(Fact<Boolean> fact, LocalDate on, ItemId... items) {
        return new Observation(fact, Optional.empty(), on, List.of(items));
    }

    /** The fact and the day; what was observed is about somebody and is not shown. */
    @Override
    public String toString() {
        return "Observation[" + fact + ", " + on + "]";
    }
}
