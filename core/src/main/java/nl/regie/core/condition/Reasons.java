package nl.regie.core.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;

/**
 * Answers a condition and gathers what bears on the answer, in one walk: where some parts decide it by themselves, only those;
 * otherwise all. What is gathered are the facts that were asked about; of those that turn out not to bear on it nothing is made.
 */
final class Reasons {

    private final Facts facts;
    /** In the order of the condition; a fact that is asked about twice may stand here twice. */
    private final List<Fact<?>> bearing = new ArrayList<>();

    private Reasons(Facts facts) {
        this.facts = facts;
    }

    static Answer of(Condition condition, Facts facts) {
        Reasons reasons = new Reasons(facts);
        Truth truth = reasons.walk(condition);
        return new Answer(truth, reasons.evidence(), truth == Truth.UNKNOWN ? reasons.missing() : List.of());
    }

    private List<ItemId> evidence() {
        Distinct<ItemId> evidence = new Distinct<>();
        for (Fact<?> fact : bearing) {
            evidence.addAll(facts.evidence(fact));
        }
        return evidence.values();
    }

    private List<Fact<?>> missing() {
        Distinct<Fact<?>> missing = new Distinct<>();
        for (Fact<?> fact : bearing) {
            if (facts.isUnknown(fact)) {
                missing.add(fact);
            }
        }
        return missing.values();
    }

    private Truth walk(Condition condition) {
        if (condition instanceof Holds holds) {
            bearing.add(holds.fact());
        } else if (condition instanceof All all) {
            return parts(all.of(), Truth.NO);
        } else if (condition instanceof Any any) {
            return parts(any.of(), Truth.YES);
        } else if (condition instanceof AtLeast atLeast) {
            return atLeast(atLeast);
        } else if (condition instanceof Not not) {
            return walk(not.of()).not();
        } else if (condition instanceof EqualTo equalTo) {
            bearing.add(equalTo.fact());
        } else if (condition instanceof Within within) {
            bearing.add(within.fact());
        } else {
            bearing.add(((During) condition).fact());
        }
        return condition.test(facts);
    }

    /** Parts of which one alone decides the whole if it has one answer: no in an {@code all}, yes in an {@code any}. */
    private Truth parts(List<Condition> parts, Truth decisive) {
        int start = bearing.size();
        Truth whole = decisive.not();
        for (Condition part : parts) {
            int before = bearing.size();
            Truth truth = walk(part);
            if (truth == decisive && whole != decisive) {
                bearing.subList(start, before).clear();
                whole = decisive;
            } else if (truth != decisive && whole == decisive) {
                bearing.subList(before, bearing.size()).clear();
            } else if (truth == Truth.UNKNOWN) {
                whole = Truth.UNKNOWN;
            }
        }
        return whole;
    }

    /** Which parts bear on it is only known when all have been tested; they are mostly single facts. */
    private Truth atLeast(AtLeast condition) {
        Truth whole = condition.test(facts);
        for (Condition part : condition.of()) {
            if (whole == Truth.UNKNOWN || part.test(facts) == whole) {
                walk(part);
            }
        }
        return whole;
    }

    /** Each value once, in order; looked through one by one as long as there are few. */
    private static final class Distinct<T> {

        private static final int FEW = 16;

        private final List<T> values = new ArrayList<>();
        private Set<T> seen = Set.of();

        void addAll(List<T> more) {
            for (T value : more) {
                add(value);
            }
        }

        void add(T value) {
            if (values.size() == FEW) {
                seen = new LinkedHashSet<>(values);
            }
            boolean isNew = values.size() < FEW ? !values.contains(value) : seen.add(value);
            if (isNew) {
                values.add(value);
            }
        }

        List<T> values() {
            return List.copyOf(values);
        }
    }
}
