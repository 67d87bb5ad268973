package nl.regie.core.topx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.offence.Offence;
import nl.regie.core.topx.Candidate.Charge;

/**
 * What a tally comes to for one person.
 *
 * @param number how many are on record
 * @param complete whether that is all there is
 * @param items the items that were counted, in the order of their ids
 */
record Count(int number, boolean complete, List<ItemId> items) {

    /** An act: by the same person, of the same class, on the same day. */
    private record Act(Enum<?> offenceClass, LocalDate on) {

        static Act of(Offence offence) {
            return new Act(offence.offenceClass(), offence.on());
        }
    }

    static Count of(Tally tally, Candidate candidate, LocalDate asOf) {
        Set<Act> cleared = cleared(candidate, asOf);
        List<Charge> counted = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Charge charge : candidate.charges()) {
            Offence offence = charge.offence();
            if (counts(tally, offence, asOf) && (cleared.isEmpty() || !cleared.contains(Act.of(offence)))) {
                counted.add(charge);
                last = day(tally, offence).isAfter(last) ? day(tally, offence) : last;
            }
        }
        if (tally.within().isPresent() && !counted.isEmpty()) {
            LookBack window = tally.within().get();
            LocalDate end = window.from() == BackFrom.AS_OF ? asOf : last;
            LocalDate before = window.before(end);
            counted.removeIf(charge -> !LookBack.lies(day(tally, charge.offence()), before, end));
        }
        return new Count(units(tally, counted), candidate.hasAll(tally.stages()), items(counted));
    }

    private static Set<Act> cleared(Candidate candidate, LocalDate asOf) {
        Set<Act> cleared = new HashSet<>();
        for (Charge charge : candidate.charges()) {
            Offence offence = charge.offence();
            if (offence.stage().clears() && !offence.stageOn().isAfter(asOf)) {
                cleared.add(Act.of(offence));
            }
        }
        return cleared;
    }

    private static int units(Tally tally, List<Charge> counted) {
        if (counted.size() <= 1) {
            return counted.size();
        }
        Set<Object> units = new HashSet<>();
        for (Charge charge : counted) {
            Offence offence = charge.offence();
            units.add(tally.countedBy() == CountedBy.ACT ? Act.of(offence) : offence.stageOn());
        }
        return units.size();
    }

    private static List<ItemId> items(List<Charge> counted) {
        List<ItemId> items = new ArrayList<>(counted.size());
        for (Charge charge : counted) {
            items.add(charge.item());
        }
        items.sort(Comparator.naturalOrder());
        return items;
    }

    private static boolean counts(Tally tally, Offence offence, LocalDate asOf) {
        return tally.stages().contains(offence.stage())
                && !offence.stageOn().isAfter(asOf)
                && (tally.classes().isEmpty() || tally.classes().contains(offence.offenceClass()))
                && (!tally.highImpact() || offence.highImpact())
                && (!tally.irrevocable() || offence.irrevocable());
    }

    private static LocalDate day(Tally tally, Offence offence) {
        return tally.countedBy() == CountedBy.ACT ? offence.on() : offence.stageOn();
    }

    /** Whether a threshold is reached: an incomplete record shows only what there is at least. */
    Truth reaches(Threshold threshold) {
        Truth least = threshold
                .atLeast()
                .map(bound -> number >= bound ? Truth.YES : noIfComplete())
                .orElse(Truth.YES);
        Truth most = threshold
                .atMost()
                .map(bound -> number > bound ? Truth.NO : yesIfComplete())
                .orElse(Truth.YES);
        if (least == Truth.NO || most == Truth.NO) {
            return Truth.NO;
        }
        return least == Truth.YES && most == Truth.YES ? Truth.YES : Truth.UNKNOWN;
    }

    private Truth noIfComplete() {
        return complete ? Truth.NO : Truth.UNKNOWN;
    }

    private Truth yesIfComplete() {
        return complete ? Truth.YES : Truth.UNKNOWN;
    }
}
