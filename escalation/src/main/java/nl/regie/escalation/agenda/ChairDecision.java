package nl.regie.escalation.agenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Besluit van de voorzitter: which cases come on a meeting. The proposal binds nobody; who differs from it says why.
 *
 * <p>Source: ON 6; ESC-7.
 *
 * @param table the table
 * @param on the day on which it was decided
 * @param chair who decided
 * @param cases the cases, in the order in which they come, each once
 * @param why why it differs from the proposal; empty if it does not
 */
public record ChairDecision(String table, LocalDate on, PersonId chair, List<CaseId> cases, Optional<FreeText> why) {

    /**
     * Checks that no case stands twice.
     *
     * @param table the table
     * @param on the day on which it was decided
     * @param chair who decided
     * @param cases the cases
     * @param why why it differs from the proposal
     * @throws MalformedValueException if a case stands twice
     */
    public ChairDecision {
        requireNonNull(table, "table");
        requireNonNull(on, "on");
        requireNonNull(chair, "chair");
        cases = List.copyOf(requireNonNull(cases, "cases"));
        requireNonNull(why, "why");
        MalformedValueException.unless(new HashSet<>(cases).size() == cases.size(), ValueCode.DUPLICATE, "cases");
    }
}
