package nl.regie.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.regie.core.id.ItemId;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.BirthDate;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.Candidate.Charge;
import nl.regie.core.topx.CandidateId;
import nl.regie.core.topx.Counted;
import nl.regie.core.topx.Criterion;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.topx.Proposal;
import nl.regie.core.topx.ShippedCriteria;
import nl.regie.core.topx.TopX;
import nl.regie.core.violation.InvalidDocumentException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A proposal of 600 out of 100,000, by the criteria of the Top600 with the most convictions first, in one pass. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ProposalBenchmark {

    private static final int PERSONS = 100_000;
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);
    private static final List<Person> RECORDS = records();
    private static final List<Candidate> CANDIDATES =
            RECORDS.stream().map(Person::candidate).toList();
    private static final TopX TOP_600 = InvalidDocumentException.orElseThrow(TopX.of(ordered(), "national", "1"));

    /** What both go by. */
    private record Person(String id, LocalDate born, List<Offence> offences) {

        Candidate candidate() {
            List<Charge> charges = new ArrayList<>();
            for (Offence offence : offences) {
                charges.add(new Charge(new ItemId("i" + charges.size()), offence));
            }
            return Candidate.of(
                    new CandidateId(id), Optional.of(BirthDate.of(born)), charges, EnumSet.allOf(ProcedureStage.class));
        }
    }

    private static List<Person> records() {
        Random random = new Random(600);
        OffenceClass[] classes = OffenceClass.values();
        ProcedureStage[] stages = {ProcedureStage.ARREST, ProcedureStage.REPORT, ProcedureStage.CONVICTION};
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            List<Offence> offences = new ArrayList<>();
            for (int j = random.nextInt(12); j > 0; j--) {
                LocalDate on = AS_OF.minusDays(random.nextInt(3_000));
                offences.add(new Offence(
                        classes[random.nextInt(classes.length)],
                        on,
                        false,
                        stages[random.nextInt(stages.length)],
                        on,
                        false,
                        Optional.empty(),
                        Optional.empty()));
            }
            LocalDate born = LocalDate.of(1970 + random.nextInt(38), 1 + random.nextInt(12), 1);
            persons.add(new Person("p" + i, born, List.copyOf(offences)));
        }
        return persons;
    }

    private static ListCriteria ordered() {
        Criterion convictions = ShippedCriteria.TOP600.criteria().get(1);
        return ListCriteria.builder()
                .copyOf(ShippedCriteria.TOP600)
                .addOrder(((Counted) convictions.by()).anyOf().get(0).tally())
                .build();
    }

    /** The floor: count, test and sort, without a reason and without telling ties. */
    @Benchmark
    public List<String> handWritten() {
        List<String> ids = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Person person : RECORDS) {
            boolean arrested = false;
            EnumSet<OffenceClass> grave = HandWrittenDecisions.highImpact();
            List<LocalDate> convictions = new ArrayList<>();
            for (Offence offence : person.offences()) {
                if (offence.stage() == ProcedureStage.ARREST && grave.contains(offence.offenceClass())) {
                    arrested |= offence.stageOn().isAfter(AS_OF.minusMonths(60));
                } else if (offence.stage() == ProcedureStage.CONVICTION && !convictions.contains(offence.stageOn())) {
                    convictions.add(offence.stageOn());
                }
            }
            int needed = person.born().isAfter(AS_OF.minusYears(21)) ? 2 : 3;
            if (arrested && convictions.size() >= needed) {
                ids.add(person.id());
                counts.add(convictions.size());
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> -counts.get(i)).thenComparing(ids::get));
        return order.stream().limit(600).map(ids::get).toList();
    }

    /** This library. */
    @Benchmark
    public Proposal regie() {
        return TOP_600.propose(CANDIDATES, AS_OF).get();
    }
}
