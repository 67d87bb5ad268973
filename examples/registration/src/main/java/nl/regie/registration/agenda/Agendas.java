package nl.regie.registration.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.Step;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.escalation.agenda.AgendaProposal;
import nl.regie.escalation.agenda.AgendaTable;
import nl.regie.escalation.agenda.WaitingCase;
import nl.regie.escalation.profile.EscalationProfile;
import nl.regie.registration.derived.Derivations;
import nl.regie.registration.register.Register;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.view.Views;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Agenda’s: has the library propose the agenda of a table over all cases that wait for one. A user is told of a case why it stands where it
 * does only if he or she sees everything that its complexity was assessed on.
 */
@Component
public class Agendas {

    private static final EscalationProfile RULES = EscalationProfile.NATIONAL;

    private final Register register;
    private final Views views;
    private final Derivations derivations;
    private final Profile profile;
    private final Today today;
    private final int capacity;

    Agendas(
            Register register,
            Views views,
            Derivations derivations,
            Profile profile,
            Today today,
            @Value("${registration.table-capacity:6}") int capacity) {
        this.register = register;
        this.views = views;
        this.derivations = derivations;
        this.profile = profile;
        this.today = today;
        this.capacity = capacity;
    }

    private record Waits(CaseFile file, WaitingCase waiting, List<ItemId> restsOn) {}

    /** What a user sees of the agenda of the table. Each case he or she is told something of is logged as looked at. */
    public AgendaView of(Account account) {
        LocalDate day = today.day();
        Map<CaseId, Waits> waiting = waiting(day);
        AgendaTable table = AgendaTable.builder()
                .id("casusoverleg")
                .on(day)
                .capacity(capacity)
                .build();
        AgendaProposal proposal = RULES.agendaPlanner()
                .propose(
                        day,
                        List.of(table),
                        waiting.values().stream().map(Waits::waiting).toList());
        Map<CaseId, AgendaView.Line> all = lines(proposal);
        List<CaseId> known = views.known(account);
        List<AgendaView.Line> told = new ArrayList<>();
        all.forEach((id, line) -> {
            if (known.contains(id)) {
                told(account, waiting, line).ifPresent(told::add);
            }
        });
        List<CaseId> others = known.stream()
                .filter(waiting::containsKey)
                .filter(id -> told.stream().noneMatch(line -> line.id().equals(id)))
                .toList();
        return new AgendaView(table, told, others);
    }

    private Optional<AgendaView.Line> told(Account account, Map<CaseId, Waits> waiting, AgendaView.Line line) {
        List<ItemId> restsOn =
                Optional.ofNullable(waiting.get(line.id())).map(Waits::restsOn).orElse(List.of());
        return derivations.told(account, line.id(), line, restsOn);
    }

    private static Map<CaseId, AgendaView.Line> lines(AgendaProposal proposal) {
        Map<CaseId, AgendaView.Line> lines = new LinkedHashMap<>();
        proposal.agendas().stream()
                .flatMap(agenda -> agenda.items().stream())
                .forEach(item -> lines.put(item.id(), new AgendaView.Line(item.id(), item.ground(), Optional.empty())));
        proposal.deferred()
                .forEach(deferral -> lines.put(
                        deferral.id(),
                        new AgendaView.Line(deferral.id(), deferral.ground(), Optional.of(deferral.reason()))));
        return lines;
    }

    /** The cases that can be discussed at a table, by what the library says of their phase. */
    private Map<CaseId, Waits> waiting(LocalDate day) {
        Map<CaseId, Waits> waiting = new LinkedHashMap<>();
        for (CaseId id : register.ids()) {
            CaseFile file = register.get(id).file();
            if (file.phase().after(Step.TABLE).isPresent()) {
                Decision<ComplexityOutcome> assessed =
                        profile.complexityTest().assess(file, day).complexity();
                WaitingCase waits = WaitingCase.of(file, day)
                        // neither is kept here, and the library knows no "unknown" for them: the page says that they do
                        // not count
                        .acuteDanger(false)
                        .complexity(assessed.outcome())
                        .since(file.notification().on())
                        .deferrals(0)
                        .build();
                List<ItemId> restsOn = assessed.findings().stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .distinct()
                        .toList();
                waiting.put(id, new Waits(file, waits, restsOn));
            }
        }
        return waiting;
    }
}
