package nl.regie.core.measurement;

import static nl.regie.core.Given.CONCERNED;
import static nl.regie.core.Given.POLICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Step;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.DetentionKind;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;

/** Aanpak: a case whose approach began on {@link #START}, measured when both periods are whole. */
final class Approach {

    /** The first day of the approach. */
    static final LocalDate START = LocalDate.of(2026, 1, 13);
    /** The last day of the period during the approach. */
    static final LocalDate END = LocalDate.of(2027, 1, 12);

    static final CaseMeter METER = CaseMeter.of(MeasurementSettings.NATIONAL, "national", "2026");

    private final Given given;
    private final List<Observation> observations = new ArrayList<>();

    private Approach(Given given) {
        this.given = given.step(Step.JUDGE_FIT)
                .step(Step.ADMIT)
                .step(Step.TABLE)
                .step(Step.AGREE_PLAN)
                .on(START);
    }

    static Approach person() {
        return new Approach(Given.person());
    }

    static Approach system() {
        return new Approach(Given.system());
    }

    static Approach area() {
        return new Approach(Given.area());
    }

    Approach of(PersonId person) {
        given.of(person);
        return this;
    }

    /** What follows was first processed on another day. */
    Approach on(LocalDate day) {
        given.on(day);
        return this;
    }

    Approach step(Step step) {
        given.step(step);
        return this;
    }

    Approach offence(LocalDate day, int months) {
        return offence(OffenceClass.THEFT, day, ProcedureStage.REPORT, Optional.of(months));
    }

    Approach offence(OffenceClass kind, LocalDate day, ProcedureStage stage, Optional<Integer> months) {
        return offence(new Offence(kind, day, false, stage, day, false, months, Optional.empty()));
    }

    Approach offence(Offence offence) {
        given.item(offence, DataCategory.POLICE);
        return this;
    }

    Approach detained(LocalDate from, LocalDate until) {
        return detained(DetentionKind.PRISON, from, Optional.of(until));
    }

    Approach detained(DetentionKind kind, LocalDate from, Optional<LocalDate> until) {
        given.item(new Detention(kind, from, until), DataCategory.JUDICIAL);
        return this;
    }

    Approach incident(IncidentKind kind, LocalDate day) {
        given.item(new Incident(kind, day, Optional.empty()), DataCategory.POLICE);
        return this;
    }

    Approach signal(Problem problem, Standing standing, Optional<LocalDate> since) {
        given.item(
                new Signal(LifeDomain.JUSTICE, problem, standing, since, Optional.empty(), Optional.empty()),
                DataCategory.GUIDANCE_AND_CARE);
        return this;
    }

    Approach score(LifeDomain domain, int level, LocalDate day) {
        return score(domain, level, day, "zrm-2017");
    }

    Approach score(LifeDomain domain, int level, LocalDate day, String instrument) {
        given.item(new DomainScore(domain, level, day, instrument), DataCategory.GUIDANCE_AND_CARE);
        return this;
    }

    /** The police told everything of a kind, over both periods. */
    Approach complete(ObservedQuantity... quantities) {
        for (ObservedQuantity quantity : quantities) {
            observations.add(
                    new Observation(quantity, Periods.of(START, 12, END).together(), POLICE));
        }
        return this;
    }

    CaseFile file() {
        return given.build();
    }

    List<Observation> observations() {
        return List.copyOf(observations);
    }

    CaseMeasurement measured(LocalDate asOf) {
        return METER.measure(file(), asOf, observations);
    }

    CaseFigures figures(LocalDate asOf) {
        return measured(asOf).figures().orElseThrow();
    }

    CaseFigures figures() {
        return figures(END);
    }

    Comparison recidivism(RecidivismClass kind) {
        return figures().recidivism(kind).figures();
    }

    DomainChange domain(LifeDomain domain) {
        return figures().domains().stream()
                .filter(change -> change.domain() == domain && change.person().equals(CONCERNED))
                .findFirst()
                .orElseThrow();
    }
}
