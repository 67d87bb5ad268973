package nl.regie.quickstart;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.measurement.PartnerTally;
import nl.regie.core.monitoring.PlanState;
import nl.regie.core.person.Person;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.topx.ListUse;
import nl.regie.core.topx.Proposal;
import nl.regie.core.topx.TopX;
import nl.regie.core.violation.Violation;

/**
 * All cases of one run together, taken as those of one house. A person who stands in two cases is two candidates here; a house joins
 * them in its own register.
 */
final class House {

    private final Advice advice;
    private final List<Candidate> candidates = new ArrayList<>();
    private final SortedMap<String, Figures> figures = new TreeMap<>();
    private LocalDate asOf = LocalDate.MIN;

    House(Advice advice) {
        this.advice = advice;
    }

    /** Keeps of a case only what is needed later; nobody said that a record is complete, so what is not in it is not known. */
    void add(CaseFile file) {
        LocalDate date = advice.asOf(file);
        asOf = date.isAfter(asOf) ? date : asOf;
        for (Person person : file.persons()) {
            Candidate.of(file, person.id(), date, Set.of()).ifPresent(candidates::add);
        }
        figures.merge(file.house().name(), Figures.of(file, advice), Figures::plus);
    }

    /** The figures of each house, by its name: raw, and not for publication. */
    SortedMap<String, Figures> figures() {
        return figures;
    }

    /**
     * What is counted of one house.
     *
     * @param cases how many cases, by several labels
     * @param partners what partners were invited to and what they agreed
     * @param complexity how many cases have which outcome
     * @param plans how many plans stand how
     */
    record Figures(
            HouseTally cases,
            PartnerTally partners,
            Map<ComplexityOutcome, Long> complexity,
            Map<PlanState, Long> plans) {

        static Figures of(CaseFile file, Advice advice) {
            boolean notified = !file.notification().on().isAfter(advice.until());
            return new Figures(
                    HouseTally.of(List.of(file), advice.until()),
                    PartnerTally.of(List.of(file), advice.until()),
                    notified ? Map.of(advice.outcome(file), 1L) : Map.of(),
                    notified ? Map.of(advice.watch(file).state(), 1L) : Map.of());
        }

        Figures plus(Figures other) {
            return new Figures(
                    cases.plus(other.cases),
                    partners.plus(other.partners),
                    sum(complexity, other.complexity),
                    sum(plans, other.plans));
        }

        private static <T extends Comparable<T>> Map<T, Long> sum(Map<T, Long> some, Map<T, Long> others) {
            Map<T, Long> sum = new TreeMap<>(some);
            others.forEach((term, count) -> sum.merge(term, count, Long::sum));
            return sum;
        }
    }

    /** Whether all cases are looked at on the same day. */
    boolean isDated() {
        return advice.isDated();
    }

    boolean isEmpty() {
        return asOf.equals(LocalDate.MIN);
    }

    /** The date that was asked, or that of the case with the latest step. */
    LocalDate asOf() {
        return asOf;
    }

    /** What each list of the profile proposes, or why it proposes nobody. */
    Map<ListCriteria, Either<Violation, Proposal>> proposals() {
        Map<ListCriteria, Either<Violation, Proposal>> proposals = new LinkedHashMap<>();
        for (ListCriteria criteria : advice.profile().topX().criteria()) {
            if (criteria.use() == ListUse.LIST) {
                advice.profile()
                        .listTest(criteria.id())
                        .map(this::propose)
                        .ifPresent(proposal -> proposals.put(criteria, proposal));
            }
        }
        return proposals;
    }

    private Either<Violation, Proposal> propose(Validation<Seq<Violation>, TopX> test) {
        return test.fold(refused -> Either.left(refused.head()), topX -> topX.propose(candidates, asOf));
    }
}
