package nl.regie.privacy.deidentification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Theme;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Kenmerken: what is told of a case, and all of it. It has no room for an id, a date or a text.
 *
 * <p>Source: policy (P).
 *
 * @param kind whether it is about a person, a system or an area
 * @param year the year of the notification
 * @param quarter its quarter, 1 to 4; only with the year
 * @param region the code of the safety region
 * @param municipality the municipality; only with the region
 * @param age the age on the day of the notification, where the case is about one person of known age
 * @param themes the themes; sorted
 * @param problems the problems that are known of the persons concerned or the area; sorted
 * @param strands the strands of the measures; sorted
 */
@Built
@Value.Builder
public record Traits(
        CaseKind kind,
        Optional<Integer> year,
        Optional<Integer> quarter,
        Optional<String> region,
        Optional<MunicipalityCode> municipality,
        Optional<AgeBand> age,
        List<Theme> themes,
        List<Problem> problems,
        List<Strand> strands) {

    /**
     * Sorts the lists and takes each term once.
     *
     * @param kind whether it is about a person, a system or an area
     * @param year the year of the notification
     * @param quarter its quarter
     * @param region the code of the safety region
     * @param municipality the municipality
     * @param age the age
     * @param themes the themes
     * @param problems the problems
     * @param strands the strands
     * @throws MalformedValueException if there is a quarter without a year or out of range, or a municipality without a region
     */
    public Traits {
        requireNonNull(kind, "kind");
        requireNonNull(year, "year");
        requireNonNull(quarter, "quarter");
        requireNonNull(region, "region");
        requireNonNull(municipality, "municipality");
        requireNonNull(age, "age");
        themes = sorted(requireNonNull(themes, "themes"));
        problems = sorted(requireNonNull(problems, "problems"));
        strands = sorted(requireNonNull(strands, "strands"));
        boolean inRange = quarter.map(number -> number >= 1 && number <= 4).orElse(true);
        MalformedValueException.unless(inRange, ValueCode.OUT_OF_RANGE, "quarter");
        MalformedValueException.unless(quarter.isEmpty() || year.isPresent(), ValueCode.MISSING_TOGETHER, "year");
        MalformedValueException.unless(
                municipality.isEmpty() || region.isPresent(), ValueCode.MISSING_TOGETHER, "region");
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> terms) {
        return terms.stream().sorted().distinct().toList();
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static TraitsBuilder builder() {
        return new TraitsBuilder();
    }

    /**
     * The same, less fine. To take a step twice changes nothing, and the order of steps does not matter.
     *
     * @param step the step
     * @return what is left
     */
    public Traits after(Coarsening step) {
        TraitsBuilder next = builder().copyOf(this);
        switch (step) {
            case YEAR -> next.quarter(Optional.empty());
            case REGION -> next.municipality(Optional.empty());
            case MAJORITY -> next.age(age.map(AgeBand::coarser));
            case NO_PROBLEMS -> next.problems(List.of());
            case NO_STRANDS -> next.strands(List.of());
            case NO_THEMES -> next.themes(List.of());
            case NO_PLACE -> next.municipality(Optional.empty()).region(Optional.empty());
            case NO_AGE -> next.age(Optional.empty());
            case NO_TIME -> next.quarter(Optional.empty()).year(Optional.empty());
        }
        return next.build();
    }
}
