package nl.regie.registration.agenda;

import java.util.List;
import java.util.Optional;
import nl.regie.core.id.CaseId;
import nl.regie.escalation.agenda.AgendaGround;
import nl.regie.escalation.agenda.AgendaTable;
import nl.regie.escalation.agenda.DeferralReason;

/**
 * Agenda voor één gebruiker: what one user sees of the proposed agenda of a table.
 *
 * @param table the table
 * @param lines the cases whose place rests on what he or she sees, in their order
 * @param others the other cases he or she knows of that wait for a table: neither whether they are on it nor why
 */
public record AgendaView(AgendaTable table, List<Line> lines, List<CaseId> others) {

    /** Copies the lists. */
    public AgendaView {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
    }

    /**
     * Agendapunt: a case and why it is where it is.
     *
     * @param id the case
     * @param ground what puts it there
     * @param deferred why it is deferred; empty if it is on the agenda
     */
    public record Line(CaseId id, AgendaGround ground, Optional<DeferralReason> deferred) {}
}
