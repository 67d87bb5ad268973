package nl.regie.core.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Behoefte: which organisations a problem calls for, and under which strand of the approach it falls first.
 *
 * <p>Source: ON 3, 6; ROLE-6.
 *
 * @param problem the problem
 * @param organisations the kinds of organisation that it calls for, each once, the most fitting first; may be empty
 * @param strand the strand under which it falls first; empty where none does
 * @param source what the row rests on
 */
public record Need(Problem problem, List<OrganisationType> organisations, Optional<Strand> strand, Source source) {

    /**
     * Checks that no organisation stands twice and that each has a chain of its own.
     *
     * @param problem the problem
     * @param organisations the kinds of organisation
     * @param strand the strand
     * @param source what the row rests on
     * @throws MalformedValueException if a kind of organisation stands twice, or is the kind without a chain
     */
    public Need {
        requireNonNull(problem, "problem");
        organisations = List.copyOf(requireNonNull(organisations, "organisations"));
        requireNonNull(strand, "strand");
        requireNonNull(source, "source");
        boolean once = organisations.stream().distinct().count() == organisations.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "organisations");
        boolean chained = organisations.stream().allMatch(type -> type.chain().isPresent());
        MalformedValueException.unless(chained, ValueCode.CONTRADICTION, "organisations");
    }
}
