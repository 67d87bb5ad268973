package nl.regie.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.Complexity;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.Mix;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Standing;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.core.statement.Statements;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.Qualification;
import nl.regie.core.topx.ShippedCriteria;
import nl.regie.core.topx.TopX;
import nl.regie.core.violation.InvalidDocumentException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Deciding on a case: the floor is plain code that gives the outcomes alone, and does less than the rules ask (see
 * {@link HandWrittenDecisions}). The decision engine gets the facts ready made, where the others read them out of the case, and gives an
 * outcome of two values where this library gives one of three, with its evidence and what is missing. So {@link #regie} beside
 * {@link #dmn} compares unequal work, to the disadvantage of this library; {@link #regieRules} compares what the rules alone cost.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 19);
    private static final PersonId PERSON = new PersonId("p1");
    private static final Complexity COMPLEXITY = Profile.NATIONAL.complexityTest();
    private static final TopX TOP_600 =
            InvalidDocumentException.orElseThrow(TopX.of(ShippedCriteria.TOP600, "national", "2026.1"));
    private static final Mix MIX = Profile.NATIONAL.mixTest(MeasureCatalogue.NATIONAL);
    private static final CaseFile CASE = decided();
    private static final DmnTables TABLES = new DmnTables();

    /** The case with one appraisal more, which decides it: what could still change an outcome is measured apart. */
    static CaseFile decided() {
        Item appraised = Sample.CASE.items().stream()
                .filter(item -> item.labels().category() == DataCategory.GUIDANCE_AND_CARE)
                .findFirst()
                .orElseThrow();
        Appraisal appraisal =
                new Appraisal(Question.ONE_CHAIN_SUFFICES, Standing.DENIED, AS_OF, List.of(), Optional.empty());
        return CaseFile.builder()
                .copyOf(Sample.CASE)
                .addItems(new Item(new ItemId("z1"), appraised.labels(), appraisal))
                .build();
    }

    /** The floor. */
    @Benchmark
    public int handWritten() {
        return HandWrittenDecisions.decide(CASE, AS_OF);
    }

    /** The same ifs, which look first whose data they are, as this library does. */
    @Benchmark
    public int handWrittenOfConcerned() {
        return HandWrittenDecisions.decideOfConcerned(CASE, AS_OF);
    }

    /** This library, with every reason; the case is read once for both complexity and the mix. */
    @Benchmark
    public Object regie() {
        Candidate candidate = Candidate.of(CASE, PERSON, AS_OF, Set.of()).orElseThrow();
        Decision<Qualification> listed = TOP_600.test(candidate, AS_OF);
        Statements statements = Statements.of(CASE, AS_OF);
        ComplexityAssessment complexity = COMPLEXITY.assess(statements);
        return new Object[] {
            complexity, listed, MIX.assess(statements, complexity.complexity().outcome())
        };
    }

    /** The same, where each test reads the case for itself. */
    @Benchmark
    public Object regieApart() {
        Candidate candidate = Candidate.of(CASE, PERSON, AS_OF, Set.of()).orElseThrow();
        Decision<Qualification> listed = TOP_600.test(candidate, AS_OF);
        ComplexityAssessment complexity = COMPLEXITY.assess(CASE, AS_OF);
        return new Object[] {
            complexity, listed, MIX.assess(CASE, AS_OF, complexity.complexity().outcome())
        };
    }

    /** The rules alone, with every reason, of facts that are ready made: the same work as that of {@link #dmn}. */
    @Benchmark
    public Object regieRules() {
        return ReadyFacts.decide();
    }

    /** What could still change the outcome of a case that is not decided, and what would turn it. */
    @Benchmark
    public Object whatIf() {
        return new Object[] {COMPLEXITY.assess(Sample.CASE, AS_OF), COMPLEXITY.flips(Sample.CASE, AS_OF)};
    }

    /** Camunda’s engine with JUEL on equivalent tables. */
    @Benchmark
    public Object dmn() {
        return TABLES.decide();
    }
}
