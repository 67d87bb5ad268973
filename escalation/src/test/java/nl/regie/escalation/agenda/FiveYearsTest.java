package nl.regie.escalation.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.id.CaseId;
import nl.regie.core.problem.Theme;
import org.junit.jupiter.api.Test;

/** Five years of a house with two tables, one for youth: nobody waits longer than the planner says, whatever comes in. */
class FiveYearsTest {

    private static final int WEEKS = 260;

    @Property(tries = 12)
    void nobody_waits_longer_than_the_bound(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 7) int capacity,
            @ForAll @IntRange(min = 1, max = 5) int deferrals,
            @ForAll @IntRange(min = 1, max = 60) int reservedPercent,
            @ForAll @IntRange(max = 100) int acutePercent) {
        House house = new House(new AgendaSettings(52, deferrals, reservedPercent, 4), capacity, new Random(seed));
        for (int week = 0; week < WEEKS; week++) {
            house.week(week, acutePercent);
        }
        assertThat(house.placed).isGreaterThan(WEEKS);
    }

    @Test
    void without_a_reserved_share_acute_danger_keeps_a_case_waiting_for_years() {
        AgendaPlanner planner = AgendaPlanner.of(new AgendaSettings(6, 2, 0, 4), "test", "1");
        WaitingCase patient = AgendaPlannerTest.waiting("patient").build();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate on = AgendaPlannerTest.TODAY.plusWeeks(week);
            WaitingCase danger = AgendaPlannerTest.waiting("danger" + week)
                    .since(on)
                    .acuteDanger(true)
                    .build();
            AgendaTable table =
                    AgendaTable.builder().id("general").on(on).capacity(1).build();
            AgendaProposal proposal = planner.propose(on, List.of(table), List.of(patient, danger));
            assertThat(proposal.agendas().get(0).cases()).containsExactly(danger.id());
            patient = patient.deferred();
        }
    }

    private static final class House {

        private final AgendaSettings settings;
        private final int capacity;
        private final Random random;
        private final AgendaPlanner planner;
        private final List<WaitingCase> queue = new ArrayList<>();
        private final Map<CaseId, Integer> latest = new HashMap<>();
        private int placed;
        private int entered;

        House(AgendaSettings settings, int capacity, Random random) {
            this.settings = settings;
            this.capacity = capacity;
            this.random = random;
            this.planner = AgendaPlanner.of(settings, "test", "1");
        }

        void week(int week, int acutePercent) {
            LocalDate on = AgendaPlannerTest.TODAY.plusWeeks(week);
            // more than there is room for now and then, so that there is a queue to be stuck in
            List<WaitingCase> fresh = new ArrayList<>();
            for (int i = random.nextInt(2 * capacity + 2); i > 0; i--) {
                fresh.add(fresh(on, acutePercent));
            }
            queue.addAll(fresh);
            fresh.forEach(each -> latest.put(each.id(), week + bound(each) - 1));
            AgendaTable general = AgendaTable.builder()
                    .id("general")
                    .on(on)
                    .capacity(capacity)
                    .build();
            AgendaTable youth = AgendaTable.builder()
                    .id("youth")
                    .on(on)
                    .capacity(random.nextInt(3))
                    .addThemes(Theme.YOUTH)
                    .build();
            AgendaProposal proposal = planner.propose(on, List.of(general, youth), queue);
            Set<CaseId> gone = new HashSet<>();
            proposal.agendas().forEach(agenda -> gone.addAll(agenda.cases()));
            for (CaseId id : gone) {
                assertThat(week).as("round of " + id).isLessThanOrEqualTo(latest.get(id));
            }
            placed += gone.size();
            queue.removeIf(each -> gone.contains(each.id()));
            queue.replaceAll(WaitingCase::deferred);
            assertThat(queue).allMatch(each -> latest.get(each.id()) > week);
        }

        private int bound(WaitingCase fresh) {
            long longer = queue.stream()
                    .filter(each -> each != fresh && !each.since().isAfter(fresh.since()))
                    .count();
            return (int) (settings.deferrals() + longer / settings.reserved(capacity) + 1);
        }

        private WaitingCase fresh(LocalDate on, int acutePercent) {
            entered++;
            return AgendaPlannerTest.waiting("c" + (entered * 7919) % 100_000) // not in order of entering
                    .since(on.minusDays(random.nextInt(7)))
                    .acuteDanger(random.nextInt(100) < acutePercent)
                    .focus(random.nextInt(3) == 0)
                    .complexity(ComplexityOutcome.values()[random.nextInt(3)])
                    .themes(random.nextInt(4) == 0 ? List.of(Theme.YOUTH) : List.of())
                    .build();
        }
    }
}
