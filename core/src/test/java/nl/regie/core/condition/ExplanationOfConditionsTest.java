package nl.regie.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.text.Text;
import org.junit.jupiter.api.Test;

/** The evidence of an answer is what it rests on, and no more (CPLX-4). */
class ExplanationOfConditionsTest {

    private static final Text TEXT = new Text("een feit", "a fact");
    private static final ItemId YES_ITEM = new ItemId("yes");
    private static final ItemId NO_ITEM = new ItemId("no");

    private final FactCatalogue.Builder builder = FactCatalogue.builder();
    private final Fact<Boolean> yes = builder.flag("yes", TEXT);
    private final Fact<Boolean> no = builder.flag("no", TEXT);
    private final Fact<Boolean> unknown = builder.flag("unknown", TEXT);
    private final Fact<Long> count = builder.count("count", TEXT);
    private final Fact<LocalDate> date = builder.date("date", TEXT);
    private final FactCatalogue catalogue = builder.build();
    private final Facts facts = Facts.of(catalogue)
            .known(yes, true, List.of(YES_ITEM))
            .known(no, false, List.of(NO_ITEM))
            .known(count, 2L, List.of())
            .known(date, LocalDate.of(2026, 3, 1), List.of())
            .build();
    private final List<Condition> both = List.of(new Holds(yes), new Holds(no));

    private static void rests(Answer answer, Truth truth, ItemId... evidence) {
        assertThat(answer.truth()).isEqualTo(truth);
        assertThat(answer.evidence()).containsExactly(evidence);
    }

    @Test
    void all_fails_on_what_fails() {
        rests(new All(both).explain(facts), Truth.NO, NO_ITEM);
        rests(new All(List.of(new Holds(yes))).explain(facts), Truth.YES, YES_ITEM);
    }

    @Test
    void any_holds_by_what_holds() {
        rests(new Any(both).explain(facts), Truth.YES, YES_ITEM);
        rests(new Any(List.of(new Holds(no))).explain(facts), Truth.NO, NO_ITEM);
    }

    @Test
    void at_least_holds_by_what_holds_and_fails_on_what_fails() {
        rests(new AtLeast(1, both).explain(facts), Truth.YES, YES_ITEM);
        rests(new AtLeast(2, both).explain(facts), Truth.NO, NO_ITEM);
    }

    @Test
    void what_is_unknown_names_the_missing_facts_that_could_decide() {
        Answer answer = new All(List.of(new Holds(yes), new Holds(unknown))).explain(facts);
        assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).extracting(fact -> fact.name()).containsExactly("unknown");
        assertThat(new All(List.of(new Holds(no), new Holds(unknown)))
                        .explain(facts)
                        .missing())
                .isEmpty();
    }

    @Test
    void both_bounds_are_inclusive() {
        for (long bound : new long[] {1, 2, 3}) {
            Condition from = new Within(count, Optional.of(bound), Optional.empty());
            Condition to = new Within(count, Optional.empty(), Optional.of(bound));
            assertThat(from.test(facts)).isEqualTo(Truth.of(bound <= 2));
            assertThat(to.test(facts)).isEqualTo(Truth.of(bound >= 2));
        }
        assertThat(new Within(count, Optional.of(2L), Optional.of(2L)).test(facts))
                .isEqualTo(Truth.YES);
        for (int day : new int[] {-1, 0, 1}) {
            LocalDate bound = LocalDate.of(2026, 3, 1).plusDays(day);
            assertThat(new During(date, Optional.of(bound), Optional.empty()).test(facts))
                    .isEqualTo(Truth.of(day <= 0));
            assertThat(new During(date, Optional.empty(), Optional.of(bound)).test(facts))
                    .isEqualTo(Truth.of(day >= 0));
        }
        LocalDate same = LocalDate.of(2026, 3, 1);
        assertThat(new During(date, Optional.of(same), Optional.of(same)).test(facts))
                .isEqualTo(Truth.YES);
    }

    @Test
    void bounds_that_bound_nothing_are_refused() {
        assertThatThrownBy(() -> new Within(count, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Within(count, Optional.of(3L), Optional.of(2L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Within(count, Optional.of(-1L), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Within(count, Optional.empty(), Optional.of(1L + Integer.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new During(date, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThatThrownBy(() -> new During(date, Optional.of(day), Optional.of(day.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AtLeast(3, both)).isInstanceOf(IllegalArgumentException.class);
    }
}
