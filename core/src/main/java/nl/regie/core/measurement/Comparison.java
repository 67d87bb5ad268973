package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Vergelijking van voor en tijdens: a difference. It is no effect unless there is a comparison group: who enters at a peak falls back
 * without any approach too (regression to the mean).
 *
 * <p>Source: facts 9; RES-1.
 *
 * @param before the count over the days before the approach
 * @param during the count over as many days of the approach
 * @param comparisonGroup a group that did not get the approach, if there is one
 */
public record Comparison(Counted before, Counted during, Optional<ComparisonGroup> comparisonGroup) {

    /**
     * Checks that the periods are equally long.
     *
     * @param before the count over the days before
     * @param during the count over the days of the approach
     * @param comparisonGroup a group that did not get the approach
     * @throws MalformedValueException if the periods differ in length
     */
    public Comparison {
        requireNonNull(before, "before");
        requireNonNull(during, "during");
        requireNonNull(comparisonGroup, "comparisonGroup");
        MalformedValueException.unless(before.personDays() == during.personDays(), ValueCode.CONTRADICTION, "before");
    }

    /**
     * The same comparison beside a group that did not get the approach.
     *
     * @param group the group
     * @return the comparison
     */
    public Comparison against(ComparisonGroup group) {
        return new Comparison(before, during, Optional.of(requireNonNull(group, "group")));
    }

    /**
     * How it was made.
     *
     * @return the method
     */
    public MeasurementMethod method() {
        return MeasurementMethod.COUNTS_BEFORE_AND_DURING;
    }

    /**
     * By how many the count differs.
     *
     * @return the count during less that before; empty if either is not known
     */
    public Optional<Long> change() {
        return before.count().exact().flatMap(first -> during.count().exact().map(then -> then - first));
    }

    /**
     * By how much the rate differs.
     *
     * @return the rate per year at risk during less that before; empty if either is not known
     */
    public Optional<Fraction> rateChange() {
        return rateChange(before, during);
    }

    static Optional<Fraction> rateChange(Counted before, Counted during) {
        Optional<Fraction> first = before.rate().flatMap(Rate::exact);
        return first.flatMap(old -> during.rate().flatMap(Rate::exact).map(now -> now.minus(old)));
    }

    /**
     * By how much more or less the rate changed than that of the comparison group.
     *
     * @return the difference of the two differences, per year at risk; empty without a comparison group, or if a rate is not known
     */
    public Optional<Fraction> effect() {
        return comparisonGroup
                .flatMap(ComparisonGroup::rateChange)
                .flatMap(theirs -> rateChange().map(ours -> ours.minus(theirs)));
    }

    /**
     * Whether the difference may be spoken of as an effect.
     *
     * @return false without a comparison group; true if there is one and all four rates are known
     */
    public boolean isEffect() {
        return effect().isPresent();
    }

    /**
     * What must be said beside it.
     *
     * @return the cautions, in the order of the vocabulary
     */
    public List<MeasurementCaution> cautions() {
        List<MeasurementCaution> cautions = new ArrayList<>();
        if (comparisonGroup.isEmpty()) {
            cautions.add(MeasurementCaution.NO_COMPARISON_GROUP);
            cautions.add(MeasurementCaution.REGRESSION_TO_THE_MEAN);
        } else if (!comparisonGroup.get().drawnByLot()) {
            cautions.add(MeasurementCaution.GROUP_NOT_DRAWN_BY_LOT);
        }
        ObservedBy observed = before.observedBy().weaker(during.observedBy());
        if (observed == ObservedBy.NOT_OBSERVED) {
            cautions.add(MeasurementCaution.NOT_OBSERVED);
        } else if (observed == ObservedBy.RECORDED) {
            cautions.add(MeasurementCaution.RECORDS_TAKEN_AS_COMPLETE);
        }
        if (uncertain(Counted::detainedDays)) {
            cautions.add(MeasurementCaution.DETENTION_UNKNOWN);
        }
        if (observed != ObservedBy.NOT_OBSERVED && uncertain(Counted::count)) {
            cautions.add(MeasurementCaution.COUNT_UNCERTAIN);
        }
        return List.copyOf(cautions);
    }

    private boolean uncertain(Function<Counted, Count> of) {
        return of.apply(before).exact().isEmpty() || of.apply(during).exact().isEmpty();
    }

    /**
     * In words, with what must be said beside it.
     *
     * @return a sentence for people, without a full stop
     */
    public Text says() {
        return new Text(sentence(Language.NL), sentence(Language.EN));
    }

    private String sentence(Language language) {
        boolean dutch = language == Language.NL;
        String first = before.count().says().in(language);
        String then = during.count().says().in(language);
        String counts = dutch
                ? "Vóór de aanpak " + first + ", tijdens de aanpak " + then
                : "Before the approach " + first + ", during the approach " + then;
        Optional<String> effect = effect().map(size -> size.decimal(language));
        if (effect.isPresent()) {
            String group = comparisonGroup.orElseThrow().description().in(language);
            return counts
                    + (dutch
                            ? "; vergeleken met de vergelijkingsgroep (" + group + ") is het verschil " + effect.get()
                                    + " per jaar in vrijheid"
                            : "; beside the comparison group (" + group + ") the difference is " + effect.get()
                                    + " per year at risk");
        }
        if (change().isEmpty()) {
            return counts + (dutch ? "; het verschil is niet te bepalen" : "; the difference cannot be told");
        }
        return counts
                + (dutch
                        ? "; dit is een verschil en geen effect: regressie naar het gemiddelde is mogelijk"
                        : "; this is a difference and not an effect: regression to the mean is possible");
    }
}
