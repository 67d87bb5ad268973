package nl.regie.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.profile.Profile;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.proof.Proof;
import nl.regie.escalation.routing.Router;
import nl.regie.escalation.routing.Situation;
import nl.regie.escalation.routing.Track;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Routing a case that stands in the house, from facts that are ready made: the floor is plain code that gives the level alone, the decision
 * engine gives the level and the row, and this library the finding of each rule and the duties with their terms as well. Beside it the proof
 * of a model of six levels over all facts there are.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RoutingBenchmark {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Facts FACTS = facts();
    private static final Router ROUTER = Router.of(ShippedModels.NATIONAL, Profile.NATIONAL);
    private static final Track TRACK = new Track(
            "safety-house",
            NOW,
            new Situation(
                    FACTS,
                    Optional.of(LocalDate.of(2026, 5, 18)),
                    Optional.of(LocalDate.of(2026, 5, 20)),
                    Optional.empty(),
                    Optional.of(40_000)),
            List.of("judge-fit"),
            NOW);
    private static final RoutingTable TABLE = new RoutingTable();
    private static final EscalationModel LARGE = LargeModel.make();

    private static Facts facts() {
        Facts.Builder facts = Facts.of(EscalationFacts.CATALOGUE);
        for (Fact<?> fact : EscalationFacts.CATALOGUE.facts()) {
            facts.denied(fact, List.of());
        }
        return facts.known(EscalationFacts.COMPLEX, true, List.of()).build();
    }

    /** The floor. */
    @Benchmark
    public String handWritten() {
        if (is(EscalationFacts.DISCUSS_WITH_PROSECUTION)) {
            return "with-prosecution";
        }
        if (is(EscalationFacts.UNREST) || is(EscalationFacts.STAGNATES)) {
            return "administrative";
        }
        boolean reached = FACTS.value(EscalationFacts.PLAN_RESULT)
                .filter("reached"::equals)
                .isPresent();
        boolean needed = is(EscalationFacts.LISTED)
                || is(EscalationFacts.URGENT_PROBLEM)
                || (is(EscalationFacts.COMPLEX) && (!reached || is(EscalationFacts.THREAT)));
        return needed || is(EscalationFacts.CROSSES_BORDERS) || is(EscalationFacts.SPECIAL_EXPERTISE)
                ? "safety-house"
                : "local-table";
    }

    private static boolean is(Fact<Boolean> fact) {
        return !FACTS.isUnknown(fact) && !FACTS.isDenied(fact);
    }

    /** This library, with every reason and every duty. */
    @Benchmark
    public Object regie() {
        return ROUTER.decide(TRACK, NOW);
    }

    /** Camunda’s engine with JUEL on an equivalent table. */
    @Benchmark
    public Object dmn() {
        return TABLE.decide();
    }

    /** The proof of a model of six levels, each of which asks about all facts. */
    @Benchmark
    public Object proof() {
        return Proof.faults(LARGE);
    }
}
