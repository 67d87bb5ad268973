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
 * Gathers what bears on the answer of a condition: where some parts decide it by themselves, only those; otherwise all. Nothing is
 * made for the parts that do not bear on it, for most of a case does not.
 */
final class Reasons {

    private final Facts facts;
    private final Distinct<ItemId> evidence = new Distinct<>();
    private final Distinct<Fact<?>> missing = new Distinct<>();

    private Reasons(Facts facts) {
        this.facts = facts;
    }

    static Answer of(Condition condition, Facts facts) {
        Truth truth = condition.test(facts);
        Reasons reasons = new Reasons(facts);
        reasons.gather(condition, truth);
        return new Answer(truth, reasons.evidence.values(), reasons.missing.values());
    }

    private void gather(Condition condition, Truth truth) {
        if (condition instanceof All all) {
            parts(all.of(), truth, truth == Truth.NO);
        } else if (condition instanceof Any any) {
            parts(any.of(), truth, truth == Truth.YES);
        } else if (condition instanceof AtLeast atLeast) {
            parts(atLeast.of(), truth, truth != Truth.UNKNOWN);
        } else if (condition instanceof Not not) {
            gather(not.of(), truth.not());
        } else if (condition instanceof Holds holds) {
            about(holds.fact(), truth);
        } else if (condition instanceof EqualTo equalTo) {
            about(equalTo.fact(), truth);
        } else if (condition instanceof Within within) {
            about(within.fact(), truth);
        } else {
            about(((During) condition).fact(), truth);
        }
    }

    private void parts(List<Condition> parts, Truth whole, boolean decided) {
        for (Condition part : parts) {
            Truth truth = part.test(facts);
            if (!decided || truth == whole) {
                gather(part, truth);
            }
        }
    }

    private void about(Fact<?> fact, Truth truth) {
        evidence.addAll(facts.evidence(fact));
        if (truth == Truth.UNKNOWN) {
            missing.add(fact);
        }
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
