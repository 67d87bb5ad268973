package nl.regie.core.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.offence.Detention;
import nl.regie.core.problem.Problem;

/** Tellen: counts what happened in either period, and says by what it was observed. */
record Counting(OnRecord record, List<Observation> observations, Periods periods) {

    CaseComparison offences(List<Occurrence> acts) {
        return compare(acts, ObservedQuantity.OFFENCES, Optional.of(Problem.CRIME), true);
    }

    CaseComparison nuisance(List<Occurrence> incidents) {
        return compare(incidents, ObservedQuantity.NUISANCE, Optional.of(Problem.NUISANCE), true);
    }

    /** Somebody in detention can be in crisis too, so every day counts. */
    CaseComparison crisisContacts(List<Occurrence> contacts) {
        return compare(contacts, ObservedQuantity.CRISIS_CONTACTS, Optional.empty(), false);
    }

    private CaseComparison compare(
            List<Occurrence> occurrences, ObservedQuantity quantity, Optional<Problem> denied, boolean atLiberty) {
        Set<ItemId> restsOn = new TreeSet<>();
        Counted before = counted(periods.before(), occurrences, quantity, denied, atLiberty, restsOn);
        Counted during = counted(periods.during(), occurrences, quantity, denied, atLiberty, restsOn);
        return new CaseComparison(new Comparison(before, during, Optional.empty()), List.copyOf(restsOn));
    }

    private Counted counted(
            Window window,
            List<Occurrence> occurrences,
            ObservedQuantity quantity,
            Optional<Problem> denied,
            boolean atLiberty,
            Set<ItemId> restsOn) {
        boolean stated = stated(quantity, window);
        Optional<Counted> sum = record.concerned().stream()
                .map(person -> {
                    List<Occurrence> own = occurrences.stream()
                            .filter(occurrence -> occurrence.who().equals(person) && window.contains(occurrence.on()))
                            .toList();
                    own.forEach(occurrence -> restsOn.addAll(occurrence.items()));
                    List<ItemId> denials = own.isEmpty()
                            ? denied.map(problem -> record.denials(person, problem, window))
                                    .orElse(List.of())
                            : List.of();
                    restsOn.addAll(denials);
                    ObservedBy observed = observed(stated || !denials.isEmpty(), !own.isEmpty());
                    Count detained = atLiberty ? detained(person, window, restsOn) : Count.NONE;
                    return new Counted(window.days(), count(own, observed), detained, observed);
                })
                .reduce(Counted::plus);
        return sum.orElse(new Counted(0, Count.UNKNOWN, Count.NONE, ObservedBy.NOT_OBSERVED));
    }

    private boolean stated(ObservedQuantity quantity, Window window) {
        return observations.stream()
                .anyMatch(observation -> observation.quantity() == quantity
                        && observation.period().encloses(window));
    }

    private static ObservedBy observed(boolean stated, boolean recorded) {
        if (stated) {
            return ObservedBy.STATED;
        }
        return recorded ? ObservedBy.RECORDED : ObservedBy.NOT_OBSERVED;
    }

    private static Count count(List<Occurrence> occurrences, ObservedBy observed) {
        long surely = occurrences.stream()
                .filter(occurrence -> occurrence.counts() == Truth.YES)
                .count();
        long possibly = occurrences.stream()
                .filter(occurrence -> occurrence.counts() != Truth.NO)
                .count();
        return observed == ObservedBy.NOT_OBSERVED ? Count.atLeast(surely) : new Count(surely, Optional.of(possibly));
    }

    /** Where nothing is on record and nobody said that it was told completely, only the days that are known are known. */
    private Count detained(PersonId person, Window window, Set<ItemId> restsOn) {
        List<Item> within = record.detentions(person).stream()
                .filter(item -> overlaps((Detention) item.content(), window))
                .toList();
        within.forEach(item -> restsOn.add(item.id()));
        List<Detention> detentions =
                within.stream().map(item -> (Detention) item.content()).toList();
        long least = days(
                detentions.stream()
                        .filter(detention -> detention.until().isPresent())
                        .toList(),
                window);
        boolean observed = !within.isEmpty() || stated(ObservedQuantity.DETENTION, window);
        return observed ? new Count(least, Optional.of(days(detentions, window))) : Count.atLeast(least);
    }

    private static boolean overlaps(Detention detention, Window window) {
        return detention.from().isBefore(window.until())
                && detention.until().map(until -> until.isAfter(window.from())).orElse(true);
    }

    /** The days of a period that fall in any of the detentions, each once; one without a known end lasts on. */
    private static long days(List<Detention> detentions, Window window) {
        List<Window> parts = new ArrayList<>();
        for (Detention detention : detentions) {
            LocalDate from = detention.from().isBefore(window.from()) ? window.from() : detention.from();
            LocalDate until = detention
                    .until()
                    .filter(end -> end.isBefore(window.until()))
                    .orElse(window.until());
            if (until.isAfter(from)) {
                parts.add(new Window(from, until));
            }
        }
        parts.sort(Comparator.comparing(Window::from));
        long days = 0;
        LocalDate counted = window.from();
        for (Window part : parts) {
            LocalDate from = part.from().isBefore(counted) ? counted : part.from();
            if (part.until().isAfter(from)) {
                days += new Window(from, part.until()).days();
                counted = part.until();
            }
        }
        return days;
    }
}
