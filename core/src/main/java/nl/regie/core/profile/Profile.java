package nl.regie.core.profile;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.competence.CompetenceSettings;
import nl.regie.core.competence.StepGuard;
import nl.regie.core.complexity.Complexity;
import nl.regie.core.complexity.ComplexitySettings;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.Mix;
import nl.regie.core.intervention.MixSettings;
import nl.regie.core.measurement.CaseMeter;
import nl.regie.core.measurement.MeasurementSettings;
import nl.regie.core.monitoring.MonitoringSettings;
import nl.regie.core.monitoring.PlanMonitor;
import nl.regie.core.table.NeedTable;
import nl.regie.core.table.Table;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.topx.AfterRemoval;
import nl.regie.core.topx.TopX;
import nl.regie.core.topx.TopXSettings;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.core.violation.Violation;
import org.immutables.value.Value;

/**
 * Profiel: everything in which regions differ. Immutable and thread-safe; built with {@link #builder()}, most easily from
 * {@link #NATIONAL} with {@code copyOf}.
 *
 * <p>Source: ON 6; RES-4.
 */
@Built
@Value.Immutable
public abstract class Profile {

    /** Het landelijke profiel: the national default. What no source fixes in it is our own policy (P). */
    public static final Profile NATIONAL = builder()
            .id("national")
            .edition("2026.1")
            .name(new Text("Landelijk profiel", "National profile"))
            .from(LocalDate.of(2025, 3, 1))
            .addFollows(
                    new Following("Landelijk Kader Veiligheidshuizen, criteria voor complexe casuïstiek", "2013"),
                    new Following("Op weg naar 2020", "2016"),
                    new Following("Wet gegevensverwerking door samenwerkingsverbanden", "2025-03-01"),
                    new Following("Zelfredzaamheid-Matrix", "2017"))
            .complexity(ComplexitySettings.NATIONAL)
            .needs(NeedTable.NATIONAL)
            .topX(TopXSettings.NATIONAL)
            .competence(CompetenceSettings.NATIONAL)
            .monitoring(MonitoringSettings.NATIONAL)
            .mix(MixSettings.NATIONAL)
            .measurement(MeasurementSettings.NATIONAL)
            .build();

    /** For the generated subclass. */
    protected Profile() {}

    /**
     * Starts a profile.
     *
     * @return a new builder
     */
    public static ImmutableProfile.Builder builder() {
        return ImmutableProfile.builder();
    }

    /**
     * Kenmerk: the name under which decisions cite the profile.
     *
     * @return lower case, digits and hyphens
     */
    public abstract String id();

    /**
     * Editie: as its makers number it.
     *
     * @return one line
     */
    public abstract String edition();

    /**
     * Naam: what it is called.
     *
     * @return the name
     */
    public abstract Text name();

    /**
     * Geldig vanaf: the first day on which it holds.
     *
     * @return the day, inclusive
     */
    public abstract LocalDate from();

    /**
     * Geldig tot: the first day on which it no longer holds.
     *
     * @return the day, exclusive; empty while no end is known
     */
    public abstract Optional<LocalDate> until();

    /**
     * Bronnen: which edition of which source it follows.
     *
     * @return at least one
     */
    public abstract List<Following> follows();

    /**
     * Complexiteit: how the criteria are read, and the thresholds beside them.
     *
     * @return the settings
     */
    public abstract ComplexitySettings complexity();

    /**
     * Behoeften: which problems call for which organisations.
     *
     * @return a row for every problem
     */
    public abstract NeedTable needs();

    /**
     * Top-X: the criteria of the lists and the days of the re-test.
     *
     * @return the settings
     */
    public abstract TopXSettings topX();

    /**
     * Bevoegdheden: the quorum, when a municipality is large, and the trainings that roles ask for.
     *
     * @return the settings
     */
    public abstract CompetenceSettings competence();

    /**
     * Bewaking: the terms of watching over a plan.
     *
     * @return the settings
     */
    public abstract MonitoringSettings monitoring();

    /**
     * Mix: how many strands a complex case draws from.
     *
     * @return the settings
     */
    public abstract MixSettings mix();

    /**
     * Resultaatmeting: over which periods results are measured, and what counts.
     *
     * @return the settings
     */
    public abstract MeasurementSettings measurement();

    /**
     * Whether the profile holds on a date.
     *
     * @param date the date
     * @return true from {@link #from} up to but not including {@link #until}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from()) && until().map(date::isBefore).orElse(true);
    }

    /**
     * The test whether a case is complex, by this profile.
     *
     * @return the test
     */
    public Complexity complexityTest() {
        return Complexity.of(complexity(), needs(), id(), edition());
    }

    /**
     * Who must be at the table, by this profile.
     *
     * @return the assessment
     */
    public Table table() {
        return Table.of(needs());
    }

    /**
     * Whether steps may be taken, by this profile.
     *
     * @return the guard
     */
    public StepGuard stepGuard() {
        return StepGuard.of(competence(), id(), edition());
    }

    /**
     * How plans stand, by this profile.
     *
     * @return the monitor
     */
    public PlanMonitor planMonitor() {
        return PlanMonitor.of(monitoring());
    }

    /**
     * Whether mixes fit, by this profile.
     *
     * @param catalogue the measures there are, such as {@link MeasureCatalogue#NATIONAL}
     * @return the test
     */
    public Mix mixTest(MeasureCatalogue catalogue) {
        return Mix.of(mix(), catalogue, id(), edition());
    }

    /**
     * What came of a case, by this profile.
     *
     * @return the meter
     */
    public CaseMeter caseMeter() {
        return CaseMeter.of(measurement(), id(), edition());
    }

    /**
     * The test by criteria of this profile.
     *
     * @param criteria the id of the criteria
     * @return the test; or why the criteria are refused; empty if the profile has none of that id
     */
    public Optional<Validation<Seq<Violation>, TopX>> listTest(String criteria) {
        return topX().criteria().stream()
                .filter(found -> found.id().equals(criteria))
                .findFirst()
                .map(found -> TopX.of(found, id(), edition()));
    }

    /**
     * What becomes of the case file of whoever left a list, in the name of this profile.
     *
     * @return the decision
     */
    public AfterRemoval afterRemoval() {
        return AfterRemoval.of(id(), edition());
    }

    /**
     * Checks what no single attribute can.
     *
     * @throws MalformedValueException if a text is malformed, it follows nothing, or it ends before it begins
     */
    @Value.Check
    protected void check() {
        Lines.code(id(), "id");
        Lines.line(edition(), "edition");
        boolean ordered = until().map(end -> end.isAfter(from())).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
        MalformedValueException.unless(!follows().isEmpty(), ValueCode.TOO_SHORT, "follows");
    }

    /** Its id and edition. */
    @Override
    public String toString() {
        return "Profile[" + id() + " " + edition() + "]";
    }
}
