package nl.regie.core.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.statement.Statements;

/** Ontwikkeling: how scores and problems developed over the periods. */
final class Development {

    /** The earliest first; of one day the lowest level, then the instrument by name, so that the order of the items is all one. */
    private static final Comparator<Item> EARLIEST = Comparator.comparing(
                    (Item item) -> score(item).measuredOn())
            .thenComparing(item -> score(item).level())
            .thenComparing(item -> score(item).instrument())
            .thenComparing(Item::id);

    /** The latest last; of one day the lowest level. */
    private static final Comparator<Item> LATEST =
            Comparator.comparing((Item item) -> score(item).measuredOn()).thenComparing(EARLIEST.reversed());

    private Development() {}

    private static DomainScore score(Item item) {
        return (DomainScore) item.content();
    }

    static List<DomainChange> domains(OnRecord record, Periods periods) {
        List<DomainChange> changes = new ArrayList<>();
        for (PersonId person : record.concerned()) {
            for (LifeDomain domain : LifeDomain.values()) {
                changes.add(domain(record, periods, person, domain));
            }
        }
        return changes;
    }

    private static DomainChange domain(OnRecord record, Periods periods, PersonId person, LifeDomain domain) {
        List<Item> scores = record.items().stream()
                .filter(item -> item.content() instanceof DomainScore score
                        && score.domain() == domain
                        && item.labels().subject().equals(Optional.of(person))
                        && !score.measuredOn().isAfter(record.asOf())
                        && periods.together().contains(score.measuredOn()))
                .toList();
        Optional<Item> last = scores.stream()
                .filter(item -> periods.during().contains(score(item).measuredOn()))
                .max(LATEST);
        Optional<Item> first = scores.stream()
                .filter(item -> last.map(latest -> comparable(score(item), score(latest)))
                        .orElse(true))
                .min(EARLIEST);
        List<ItemId> restsOn = Stream.concat(first.stream(), last.stream())
                .map(Item::id)
                .sorted()
                .toList();
        return new DomainChange(person, domain, first.map(Development::score), last.map(Development::score), restsOn);
    }

    private static boolean comparable(DomainScore first, DomainScore last) {
        return first.instrument().equals(last.instrument())
                && first.measuredOn().isBefore(last.measuredOn());
    }

    static List<StandingChange> standings(CaseFile file, List<Problem> problems, Periods periods) {
        Statements before = Statements.of(file, periods.before().lastDay());
        Statements during = Statements.of(file, periods.during().lastDay());
        List<StandingChange> changes = new ArrayList<>();
        for (Problem problem : problems) {
            Set<ItemId> restsOn = new TreeSet<>(before.evidence(problem));
            restsOn.addAll(during.evidence(problem));
            changes.add(new StandingChange(
                    problem, before.standing(problem), during.standing(problem), List.copyOf(restsOn)));
        }
        return changes;
    }
}
