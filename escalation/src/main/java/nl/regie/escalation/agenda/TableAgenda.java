package nl.regie.escalation.agenda;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.id.CaseId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Voorgestelde agenda: what is proposed for one meeting of a table.
 *
 * <p>Source: ESC-7.
 *
 * @param table the meeting
 * @param items the cases, in the order in which they come; at most the capacity
 * @param tied the cases, with and without a place, between which nothing but their id decided; by id, empty if there are none
 */
public record TableAgenda(AgendaTable table, List<AgendaItem> items, List<CaseId> tied) {

    /**
     * Checks the number.
     *
     * @param table the meeting
     * @param items the cases
     * @param tied the cases between which nothing decided
     * @throws MalformedValueException if there are more cases than places
     */
    public TableAgenda {
        requireNonNull(table, "table");
        items = List.copyOf(requireNonNull(items, "items"));
        tied = List.copyOf(requireNonNull(tied, "tied"));
        MalformedValueException.unless(items.size() <= table.capacity(), ValueCode.TOO_LONG, "items");
    }

    /**
     * The cases in their order.
     *
     * @return the ids
     */
    public List<CaseId> cases() {
        return items.stream().map(AgendaItem::id).toList();
    }
}
