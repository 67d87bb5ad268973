package nl.regie.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.Gap;
import nl.regie.core.competence.Readiness;
import nl.regie.core.complexity.Complexity;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.Mix;
import nl.regie.core.intervention.MixAssessment;
import nl.regie.core.intervention.ResourceStanding;
import nl.regie.core.life.Event;
import nl.regie.core.measurement.CaseMeasurement;
import nl.regie.core.measurement.CaseMeter;
import nl.regie.core.monitoring.ClosingReview;
import nl.regie.core.monitoring.PlanMonitor;
import nl.regie.core.monitoring.PlanWatch;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.core.table.Table;
import nl.regie.core.table.TableAssessment;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.proof.SoundModel;
import nl.regie.escalation.routing.Routing;

/** What the library says of a case by one profile, on one date or on the day of the case's last step. */
final class Advice {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Profile profile;
    private final Optional<LocalDate> asOf;
    private final Complexity complexity;
    private final Table table;
    private final Readiness readiness;
    private final Mix mix;
    private final PlanMonitor monitor;
    private final CaseMeter meter;
    private final Routes routes;

    Advice(Profile profile, SoundModel model, Optional<LocalDate> asOf) {
        this.profile = profile;
        this.asOf = asOf;
        this.complexity = profile.complexityTest();
        this.table = profile.table();
        this.readiness = Readiness.of(profile.competence());
        this.mix = profile.mixTest(MeasureCatalogue.NATIONAL);
        this.monitor = profile.planMonitor();
        this.meter = profile.caseMeter();
        this.routes = new Routes(model, profile);
    }

    Profile profile() {
        return profile;
    }

    /** The day up to which all cases together are counted: the one that was asked, or none at all. */
    LocalDate until() {
        return asOf.orElse(LAST_DAY);
    }

    /** Whether a day was asked, so that what is due can be counted over all cases alike. */
    boolean isDated() {
        return asOf.isPresent();
    }

    CaseMeasurement measurement(CaseFile file) {
        return meter.measure(file, asOf(file));
    }

    LocalDate asOf(CaseFile file) {
        List<Event> events = file.events();
        return asOf.orElseGet(() -> events.isEmpty()
                ? file.notification().on()
                : events.get(events.size() - 1).on());
    }

    EscalationModel model() {
        return routes.model();
    }

    Optional<Decision<Routing>> routing(CaseFile file) {
        return routes.of(file, asOf(file));
    }

    TableAssessment table(CaseFile file) {
        return table.assess(file, asOf(file));
    }

    /** No certificates come with a case, so of whoever needs a training none is known here. */
    List<Gap> readiness(CaseFile file) {
        return readiness.gaps(file, List.of(), asOf(file));
    }

    ComplexityOutcome outcome(CaseFile file) {
        return complexity.outcome(file, asOf(file));
    }

    MixAssessment mix(CaseFile file) {
        return mix.assess(file, asOf(file), outcome(file));
    }

    PlanWatch watch(CaseFile file) {
        return monitor.watch(file, asOf(file));
    }

    ClosingReview closing(CaseFile file) {
        return ClosingReview.of(file, asOf(file));
    }

    List<ResourceStanding> resources(CaseFile file) {
        return ResourceStanding.of(file, asOf(file), MeasureCatalogue.NATIONAL);
    }

    ComplexityAssessment complexity(CaseFile file) {
        return complexity.assess(file, asOf(file));
    }
}
