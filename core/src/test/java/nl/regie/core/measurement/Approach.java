package nl.regie.core.measurement;

import static nl.regie.core.Given.CONCERNED;
import static nl.regie.core.Given.POLICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
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

    /** The same full cases at every run: offences, detentions, incidents, scores and denials round the start of the approach. */
    static List<Approach> samples(int count) {
        Random random = new Random(2026);
        return Stream.generate(() -> sample(random)).limit(count).toList();
    }

    private static Approach sample(Random random) {
        Approach approach = random.nextBoolean() ? person() : system();
        boolean two = approach.given.build().persons().stream()
                .anyMatch(person -> person.id().equals(Given.SECOND));
        for (int i = random.nextInt(12); i > 0; i--) {
            LocalDate day = START.plusDays(random.nextInt(800) - 400L);
            LocalDate recorded = day.plusDays(random.nextInt(60));
            approach.of(two && random.nextBoolean() ? Given.SECOND : CONCERNED).on(recorded);
            switch (random.nextInt(7)) {
                case 0, 1, 2 ->
                    approach.offence(
                            OffenceClass.values()[random.nextInt(3)],
                            day,
                            ProcedureStage.values()[random.nextInt(ProcedureStage.values().length)],
                            random.nextBoolean() ? Optional.of(1 + random.nextInt(120)) : Optional.empty());
                case 3 ->
                    approach.detained(
                            DetentionKind.PRISON,
                            day,
                            random.nextBoolean() ? Optional.of(day.plusDays(random.nextInt(90))) : Optional.empty());
                case 4 -> approach.incident(IncidentKind.values()[random.nextInt(4)], day);
                case 5 -> approach.score(LifeDomain.values()[random.nextInt(2)], 1 + random.nextInt(5), day);
                default -> approach.signal(Problem.CRIME, Standing.DENIED, Optional.of(day.minusDays(300)));
            }
        }
        if (random.nextInt(3) == 0) {
            approach.complete(ObservedQuantity.values());
        }
        return random.nextInt(8) == 0 ? approach.step(Step.CLOSE) : approach;
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
