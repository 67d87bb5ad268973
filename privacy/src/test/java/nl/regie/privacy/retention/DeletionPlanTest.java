package nl.regie.privacy.retention;

import static nl.regie.privacy.retention.Filed.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.CaseId;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** The plan for the register of a house, and what holds of every case (PRIV-10). */
class DeletionPlanTest {

    private static final Retention RETENTION = Retention.of(RetentionSettings.NATIONAL, "national", "2026.1");
    private static final LocalDate START = LocalDate.of(2025, 3, 1);

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    private static LocalDate day(int days) {
        return START.plusDays(Math.floorMod(days, 4_000));
    }

    /** Longer than five years only for a hold, and never a day shorter without a ground. */
    @Property
    void nothing_is_kept_longer_than_five_years_unless_it_is_held(@ForAll("cases") CaseFile file, @ForAll int days) {
        LocalDate on = day(days);
        for (ItemPlan plan : RETENTION.plan(RegisteredCase.of(file), on).items()) {
            plan.countedFrom().ifPresent(first -> {
                boolean over = !on.isBefore(first.plusYears(5));
                boolean goes = plan.decision().outcome() == RetentionOutcome.DELETE;
                boolean held = plan.decision().outcome() == RetentionOutcome.HELD;
                assertThat(over).isEqualTo(goes || held);
                assertThat(held).isEqualTo(over && plan.heldBy().stream().anyMatch(hold -> holds(hold, on)));
                assertThat(plan.deleteOn().map(first.plusYears(5)::isAfter).orElse(false))
                        .isFalse();
                assertThat(plan.deleteOn().isEmpty())
                        .isEqualTo(plan.heldBy().stream()
                                .anyMatch(hold -> hold.until().isEmpty()));
            });
        }
    }

    private static boolean holds(LegalHold hold, LocalDate on) {
        return !on.isBefore(hold.from())
                && hold.until().map(end -> !on.isAfter(end)).orElse(true);
    }

    /** What must go on a day is still to go on every later one, if it was not held again. */
    @Property
    void what_is_due_stays_due(@ForAll("cases") CaseFile file, @ForAll int days) {
        LocalDate on = day(days);
        CasePlan now = RETENTION.plan(RegisteredCase.of(file), on);
        CasePlan later = RETENTION.plan(RegisteredCase.of(file), on.plusDays(30));
        for (int i = 0; i < now.items().size(); i++) {
            if (now.items().get(i).decision().outcome() == RetentionOutcome.DELETE) {
                assertThat(later.items().get(i).decision().outcome())
                        .isIn(RetentionOutcome.DELETE, RetentionOutcome.HELD);
            }
        }
    }

    @Property
    void everything_in_a_case_is_planned_once_and_nothing_of_it_shows(@ForAll("cases") CaseFile file) {
        CasePlan plan = RETENTION.plan(RegisteredCase.of(file), START);
        int agreed = file.plan().map(found -> found.agreements().size()).orElse(0);
        int all = 1 + file.items().size() + agreed + file.results().size();
        assertThat(plan.items()).hasSize(file.phase().isErased() ? 0 : all);
        assertThat(plan.items().stream().map(ItemPlan::item).distinct())
                .hasSize(plan.items().size());
        assertThat(Canary.isIn(
                        plan.items().stream().map(ItemPlan::toString).toList().toString()))
                .isFalse();
    }

    @Property(tries = 100)
    void the_order_of_the_cases_does_not_matter(@ForAll long seed, @ForAll int days) {
        List<RegisteredCase> register = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            LocalDate first = START.plusDays(i * 90L);
            register.add(filed().named("ZVH-" + (i * 7919 % 100)).item(first).registered());
        }
        DeletionPlan plan = RETENTION.plan(register.stream(), day(days));
        Collections.shuffle(register, new Random(seed));
        assertThat(RETENTION.plan(register.stream(), day(days))).isEqualTo(plan);
        assertThat(plan.cases().stream().map(CasePlan::file)).isSorted();
    }

    @Test
    void only_cases_with_something_due_or_held_are_in_it() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        RegisteredCase due = filed().named("ZVH-2").item(first).registered();
        RegisteredCase other = filed().named("ZVH-1").item(first.plusYears(3)).registered();
        LocalDate before = Filed.START.plusYears(5).minusDays(1);
        assertThat(RETENTION.plan(Stream.of(due, other), before).cases()).isEmpty();
        DeletionPlan plan = RETENTION.plan(Stream.of(due, other), first.plusYears(5));
        assertThat(plan.cases().stream().map(CasePlan::file)).containsExactly(new CaseId("ZVH-1"), new CaseId("ZVH-2"));
        assertThat(plan.cases().get(0).due()).hasSize(1);
        assertThat(plan.cases().get(1).due()).hasSize(2);
        assertThat(plan.refused()).isZero();
    }

    @Test
    void a_case_that_stands_twice_is_a_mistake() {
        RegisteredCase due = filed().item(START).registered();
        assertThatThrownBy(() -> RETENTION.plan(Stream.of(due, due), START.plusYears(9)))
                .isInstanceOf(MalformedValueException.class);
    }
}
