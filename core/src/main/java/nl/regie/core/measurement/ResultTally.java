package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;
import nl.regie.core.rule.Basis;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Opgetelde resultaten: measurements of several cases together. RAW FIGURES, NOT FOR PUBLICATION: small numbers have not been
 * suppressed (PRIV-13).
 *
 * <p>Counted in one pass, in any order; tallies can be added. It holds numbers and never an id or anything personal. Immutable.
 *
 * <p>Source: ON 6; RES-1, RES-2, RES-5.
 */
public final class ResultTally {

    private record Stood(Problem problem, Standing before, Standing during) {}

    private record Scored(LifeDomain domain, Optional<String> instrument) {}

    private final Basis basis;
    private final LocalDate asOf;
    private final Map<MeasurementState, Long> states = new EnumMap<>(MeasurementState.class);
    private final Map<RecidivismClass, ComparisonSum> recidivism = new EnumMap<>(RecidivismClass.class);
    private ComparisonSum crisisContacts = ComparisonSum.NONE;
    private ComparisonSum nuisance = ComparisonSum.NONE;
    private final Map<Scored, DomainSum> domains = new HashMap<>();
    private final Map<Stood, Long> dropOut = new HashMap<>();

    private ResultTally(Basis basis, LocalDate asOf) {
        this.basis = requireNonNull(basis, "basis");
        this.asOf = requireNonNull(asOf, "asOf");
    }

    /**
     * Adds measurements up.
     *
     * @param basis the rules and the profile they were all made with
     * @param asOf the day for which they all hold
     * @param measurements the measurements, in any order
     * @return the tally
     * @throws MalformedValueException if one was made with another profile or for another day
     */
    public static ResultTally of(Basis basis, LocalDate asOf, Iterable<CaseMeasurement> measurements) {
        return of(basis, asOf, StreamSupport.stream(measurements.spliterator(), false));
    }

    /**
     * Adds measurements up.
     *
     * @param basis the rules and the profile they were all made with
     * @param asOf the day for which they all hold
     * @param measurements the measurements, in any order; read once
     * @return the tally
     * @throws MalformedValueException if one was made with another profile or for another day
     */
    public static ResultTally of(Basis basis, LocalDate asOf, Stream<CaseMeasurement> measurements) {
        ResultTally tally = new ResultTally(basis, asOf);
        measurements.sequential().forEach(tally::count);
        return tally;
    }

    /** Only while it is being made. */
    private void count(CaseMeasurement measurement) {
        alike(measurement.basis(), measurement.asOf());
        states.merge(measurement.state(), 1L, Long::sum);
        measurement.figures().ifPresent(figures -> {
            figures.recidivism()
                    .forEach((kind, comparison) ->
                            recidivism.merge(kind, ComparisonSum.of(comparison.figures()), ComparisonSum::plus));
            crisisContacts = crisisContacts.plus(
                    ComparisonSum.of(figures.crisisContacts().figures()));
            nuisance = nuisance.plus(ComparisonSum.of(figures.nuisance().figures()));
            figures.domains().forEach(change -> add(DomainSum.of(change)));
            figures.dropOut()
                    .forEach(change -> dropOut.merge(
                            new Stood(change.problem(), change.before(), change.during()), 1L, Long::sum));
        });
    }

    private void add(DomainSum sum) {
        domains.merge(new Scored(sum.domain(), sum.instrument()), sum, DomainSum::plus);
    }

    private void alike(Basis otherBasis, LocalDate otherDay) {
        MalformedValueException.unless(basis.equals(otherBasis), ValueCode.CONTRADICTION, "basis");
        MalformedValueException.unless(asOf.equals(otherDay), ValueCode.CONTRADICTION, "asOf");
    }

    /**
     * Adds the sums of other cases, as of another house.
     *
     * @param other the other tally, of the same rules, profile and day
     * @return both together
     * @throws MalformedValueException if it was made with another profile or for another day
     */
    public ResultTally plus(ResultTally other) {
        alike(requireNonNull(other, "other").basis, other.asOf);
        ResultTally sum = new ResultTally(basis, asOf);
        for (ResultTally part : List.of(this, other)) {
            part.states.forEach((state, count) -> sum.states.merge(state, count, Long::sum));
            part.recidivism.forEach((kind, some) -> sum.recidivism.merge(kind, some, ComparisonSum::plus));
            sum.crisisContacts = sum.crisisContacts.plus(part.crisisContacts);
            sum.nuisance = sum.nuisance.plus(part.nuisance);
            part.domains.values().forEach(sum::add);
            part.dropOut.forEach((stood, count) -> sum.dropOut.merge(stood, count, Long::sum));
        }
        return sum;
    }

    /**
     * How many cases were measured or not.
     *
     * @return the numbers by state; a state of which there is none is left out
     */
    public Map<MeasurementState, Long> states() {
        return Collections.unmodifiableMap(states);
    }

    /**
     * The offences of one class.
     *
     * @param kind the class
     * @return the sum
     */
    public ComparisonSum recidivism(RecidivismClass kind) {
        return recidivism.getOrDefault(requireNonNull(kind, "kind"), ComparisonSum.NONE);
    }

    /**
     * The crisis contacts.
     *
     * @return the sum
     */
    public ComparisonSum crisisContacts() {
        return crisisContacts;
    }

    /**
     * The incidents of nuisance.
     *
     * @return the sum
     */
    public ComparisonSum nuisance() {
        return nuisance;
    }

    /**
     * The scores on the domains of the ZRM.
     *
     * @return for each domain the sum for each version of the instrument, by its name, after the sum of whom it is not known
     */
    public List<DomainSum> domains() {
        return domains.values().stream()
                .sorted(Comparator.comparing(DomainSum::domain)
                        .thenComparing(sum -> sum.instrument().orElse("")))
                .toList();
    }

    /**
     * In how many cases a problem of societal drop-out stood so before and during the approach.
     *
     * @param problem the problem
     * @param before what was known before
     * @param during what was known during
     * @return the number
     */
    public long dropOut(Problem problem, Standing before, Standing during) {
        return dropOut.getOrDefault(new Stood(problem, before, during), 0L);
    }

    /** Tallies of the same rules, profile and day with the same numbers are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ResultTally that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts());
    }

    private List<Object> parts() {
        return List.of(basis, asOf, states, recidivism, crisisContacts, nuisance, domains, dropOut);
    }

    /** That it is not for publication; none of its numbers. */
    @Override
    public String toString() {
        return "ResultTally[" + asOf + ", not for publication]";
    }
}
