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
        Set<Act> cleared = new HashSet<>();
        for (Charge charge : candidate.charges()) {
            Offence offence = charge.offence();
            if (offence.stage().clears() && !offence.stageOn().isAfter(asOf)) {
                cleared.add(Act.of(offence));
            }
        }
        List<Charge> counted = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Charge charge : candidate.charges()) {
            Offence offence = charge.offence();
            if (counts(tally, offence, asOf) && !cleared.contains(Act.of(offence))) {
                counted.add(charge);
                last = day(tally, offence).isAfter(last) ? day(tally, offence) : last;
            }
        }
        LocalDate end = last;
        tally.within().ifPresent(window -> {
            LocalDate back = window.from() == BackFrom.AS_OF ? asOf : end;
            counted.removeIf(charge -> !window.holds(day(tally, charge.offence()), back));
        });
        Set<Object> units = new HashSet<>();
        List<ItemId> items = new ArrayList<>();
        for (Charge charge : counted) {
            units.add(
                    tally.countedBy() == CountedBy.ACT
                            ? Act.of(charge.offence())
                            : charge.offence().stageOn());
            items.add(charge.item());
        }
        items.sort(Comparator.naturalOrder());
        return new Count(units.size(), candidate.hasAll(tally.stages()), items);
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
