package nl.regie.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.id.CaseId;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.problem.Theme;
import nl.regie.escalation.agenda.AgendaPlanner;
import nl.regie.escalation.agenda.AgendaProposal;
import nl.regie.escalation.agenda.AgendaSettings;
import nl.regie.escalation.agenda.AgendaTable;
import nl.regie.escalation.agenda.WaitingCase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The agendas of a round of four tables, one of them for youth, for 1,000 cases that wait. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AgendaBenchmark {

    private static final int CASES = 1_000;
    private static final LocalDate AS_OF = LocalDate.of(2025, 9, 1);
    private static final AgendaPlanner PLANNER = AgendaPlanner.of(AgendaSettings.NATIONAL, "national", "1");
    private static final List<WaitingCase> WAITING = waiting();
    private static final List<AgendaTable> TABLES = List.of(
            AgendaTable.builder().id("north").on(AS_OF).capacity(8).build(),
            AgendaTable.builder().id("south").on(AS_OF.plusDays(1)).capacity(8).build(),
            AgendaTable.builder()
                    .id("centre")
                    .on(AS_OF.plusDays(2))
                    .capacity(12)
                    .build(),
            AgendaTable.builder()
                    .id("youth")
                    .on(AS_OF)
                    .capacity(6)
                    .addThemes(Theme.YOUTH)
                    .build());

    private static List<WaitingCase> waiting() {
        Random random = new Random(7);
        ComplexityOutcome[] outcomes = ComplexityOutcome.values();
        List<WaitingCase> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(WaitingCase.builder()
                    .id(new CaseId("c" + i))
                    .municipality(new MunicipalityCode("0599"))
                    .themes(random.nextInt(4) == 0 ? List.of(Theme.YOUTH) : List.of())
                    .acuteDanger(random.nextInt(50) == 0)
                    .focus(random.nextInt(5) == 0)
                    .complexity(outcomes[random.nextInt(outcomes.length)])
                    .since(AS_OF.minusDays(random.nextInt(70)))
                    .deferrals(random.nextInt(4))
                    .build());
        }
        return List.copyOf(cases);
    }

    /** The floor: sort once by danger, too long, focus and waiting, and deal the first ones out, without grounds, ties or deferrals. */
    @Benchmark
    public List<String> handWritten() {
        return WAITING.stream()
                .sorted(Comparator.comparing((WaitingCase waiting) -> !waiting.acuteDanger())
                        .thenComparing(waiting -> waiting.deferrals() < 2)
                        .thenComparing(waiting -> !waiting.focus())
                        .thenComparing(WaitingCase::complexity)
                        .thenComparing(WaitingCase::since)
                        .thenComparing(WaitingCase::id))
                .limit(34)
                .map(waiting -> waiting.id().value())
                .toList();
    }

    /** This library. */
    @Benchmark
    public AgendaProposal regie() {
        return PLANNER.propose(AS_OF, TABLES, WAITING);
    }
}
