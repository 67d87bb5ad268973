package nl.regie.escalation.agenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.problem.Theme;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Zitting van een tafel: one meeting of a table of the house, with how many cases it can discuss well.
 *
 * <p>Source: ON 6; ESC-7.
 *
 * @param id a short name of the table, lower case with hyphens
 * @param on the day on which it meets
 * @param capacity how many cases it can discuss well; 0 to 200
 * @param themes the themes it is for; empty for all
 * @param municipalities the municipalities it is for; empty for all
 */
@Built
@Value.Builder
public record AgendaTable(
        String id, LocalDate on, int capacity, List<Theme> themes, List<MunicipalityCode> municipalities) {

    private static final int MOST = 200;

    /**
     * Checks the capacity.
     *
     * @param id a short name of the table
     * @param on the day on which it meets
     * @param capacity how many cases it can discuss well
     * @param themes the themes it is for
     * @param municipalities the municipalities it is for
     * @throws MalformedValueException if the id is malformed or the capacity out of range
     */
    public AgendaTable {
        Lines.code(requireNonNull(id, "id"), "id");
        requireNonNull(on, "on");
        MalformedValueException.unless(capacity >= 0 && capacity <= MOST, ValueCode.OUT_OF_RANGE, "capacity");
        themes = List.copyOf(requireNonNull(themes, "themes"));
        municipalities = List.copyOf(requireNonNull(municipalities, "municipalities"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static AgendaTableBuilder builder() {
        return new AgendaTableBuilder();
    }

    /**
     * Whether a case may come on this table.
     *
     * @param waiting the case
     * @return true if it waits by the day of the meeting, and theme and municipality fit
     */
    public boolean isFor(WaitingCase waiting) {
        return !waiting.since().isAfter(on)
                && (themes.isEmpty() || !Collections.disjoint(themes, waiting.themes()))
                && (municipalities.isEmpty() || municipalities.contains(waiting.municipality()));
    }

    boolean isForSome() {
        return !themes.isEmpty() || !municipalities.isEmpty();
    }
}
