package nl.regie.escalation.agenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.id.CaseId;
import nl.regie.core.rule.Basis;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Voorstel voor de agenda’s van een ronde: in a round each table of the house meets once. The same cases and tables give the same proposal,
 * whatever their order.
 *
 * <p>Source: ON 6; ESC-7.
 *
 * @param basis by which rules, under which profile
 * @param on the day of the proposal, which is the day of its deferrals
 * @param agendas one for each table, in the order in which they were filled
 * @param deferred the cases without a place, the first in order first
 */
public record AgendaProposal(Basis basis, LocalDate on, List<TableAgenda> agendas, List<Deferral> deferred) {

    /**
     * Copies the lists.
     *
     * @param basis by which rules
     * @param on the day of the proposal
     * @param agendas one for each table
     * @param deferred the cases without a place
     */
    public AgendaProposal {
        requireNonNull(basis, "basis");
        requireNonNull(on, "on");
        agendas = List.copyOf(requireNonNull(agendas, "agendas"));
        deferred = List.copyOf(requireNonNull(deferred, "deferred"));
    }

    /**
     * What the round becomes once the chairs have decided. A table without a decision keeps what was proposed.
     *
     * @param decisions at most one for each table
     * @return the deferrals, each with its reason and date: those that were proposed and stand, and those that a chair brought about
     * @throws MalformedValueException if a decision names a table or a case that is not in this proposal, a table has two, a case comes on
     *     two tables, or a decision differs from the proposal and does not say why
     */
    public List<Deferral> decided(List<ChairDecision> decisions) {
        Map<String, ChairDecision> byTable = new HashMap<>();
        for (ChairDecision decision : decisions) {
            MalformedValueException.unless(
                    byTable.put(decision.table(), decision) == null, ValueCode.DUPLICATE, "decisions");
        }
        Set<CaseId> known = new HashSet<>();
        deferred.forEach(deferral -> known.add(deferral.id()));
        agendas.forEach(agenda -> known.addAll(agenda.cases()));
        Set<CaseId> placed = new HashSet<>();
        for (TableAgenda agenda : agendas) {
            ChairDecision decision = byTable.remove(agenda.table().id());
            List<CaseId> cases = decision == null ? agenda.cases() : decision.cases();
            boolean said = decision == null
                    || cases.equals(agenda.cases())
                    || decision.why().isPresent();
            MalformedValueException.unless(said, ValueCode.MISSING_TOGETHER, "why");
            MalformedValueException.unless(known.containsAll(cases), ValueCode.CONTRADICTION, "cases");
            MalformedValueException.unless(cases.stream().allMatch(placed::add), ValueCode.DUPLICATE, "cases");
        }
        MalformedValueException.unless(byTable.isEmpty(), ValueCode.CONTRADICTION, "table");
        return deferrals(decisions, placed);
    }

    private List<Deferral> deferrals(List<ChairDecision> decisions, Set<CaseId> placed) {
        List<Deferral> all = new ArrayList<>();
        for (TableAgenda agenda : agendas) {
            Optional<ChairDecision> decision = decisions.stream()
                    .filter(found -> found.table().equals(agenda.table().id()))
                    .findFirst();
            for (AgendaItem item : agenda.items()) {
                if (decision.isPresent() && !placed.contains(item.id())) {
                    ChairDecision chair = decision.get();
                    all.add(new Deferral(
                            item.id(),
                            chair.on(),
                            item.ground(),
                            DeferralReason.CHAIR,
                            item.deferrals() + 1,
                            chair.why()));
                }
            }
        }
        deferred.stream().filter(deferral -> !placed.contains(deferral.id())).forEach(all::add);
        return List.copyOf(all);
    }

    /** How many; no case. */
    @Override
    public String toString() {
        return "AgendaProposal[" + on + ", " + agendas.size() + " tables, " + deferred.size() + " deferred]";
    }
}
