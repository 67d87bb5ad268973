package nl.regie.core.statement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Standing;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Bewering: what one item says about one problem.
 *
 * <p>Source: CASE-3, CPLX-4.
 *
 * @param item the item that says it
 * @param subject whose problem it is; empty for an area
 * @param problem the problem
 * @param domain the life domain on which it lies; empty where the source names none
 * @param standing whether the item says that it is there, that it is not, or that it is not known
 * @param severity how severe, if the item says so
 * @param on the day on which the house first processed it; a later statement of the same supplier replaces
 *     an earlier one
 */
@Built
@Value.Builder
public record Statement(
        ItemId item,
        Optional<PersonId> subject,
        Problem problem,
        Optional<LifeDomain> domain,
        Standing standing,
        Optional<Severity> severity,
        LocalDate on) {

    /**
     * Checks that all are there.
     *
     * @param item the item that says it
     * @param subject whose problem it is
     * @param problem the problem
     * @param domain the life domain
     * @param standing what it says
     * @param severity how severe
     * @param on the day of first processing
     */
    public Statement {
        requireNonNull(item, "item");
        requireNonNull(subject, "subject");
        requireNonNull(problem, "problem");
        requireNonNull(domain, "domain");
        requireNonNull(standing, "standing");
        requireNonNull(severity, "severity");
        requireNonNull(on, "on");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static StatementBuilder builder() {
        return new StatementBuilder();
    }

    /** The item that says it; not what it says. */
    @Override
    public String toString() {
        return "Statement[" + item + "]";
    }
}
