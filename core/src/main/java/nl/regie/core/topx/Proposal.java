package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.core.rule.Basis;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Voorstel voor de lijst: whom the public participants may place, after judging for each whether it is necessary. It names only persons
 * who meet the criteria. The same candidates give the same proposal, whatever their order.
 *
 * <p>Source: ON 3; WGS 2.32(1), (2); TOPX-3.
 *
 * @param basis by which criteria, under which profile
 * @param asOf on which date
 * @param size how many places the list has
 * @param candidates who come first by the published order, at most {@code size}; by rank, and of one rank by id
 * @param tied who are equal by the published order for the places that are left, and more than those places; by id. Nothing in the
 *     criteria says who of them comes first, so the public participants choose
 * @param openPlaces how many places are left for those who are tied; 0 if nobody is
 * @param numbers how many were tested
 */
@Built
@Value.Builder
public record Proposal(
        Basis basis,
        LocalDate asOf,
        int size,
        List<Candidacy> candidates,
        List<Candidacy> tied,
        int openPlaces,
        Numbers numbers) {

    /**
     * Checks the numbers.
     *
     * @param basis by which criteria
     * @param asOf on which date
     * @param size how many places the list has
     * @param candidates who come first
     * @param tied who are equal for the places that are left
     * @param openPlaces how many places are left for those who are tied
     * @param numbers how many were tested
     * @throws MalformedValueException if there are more candidates than places, or as few tied as open places
     */
    public Proposal {
        requireNonNull(basis, "basis");
        requireNonNull(asOf, "asOf");
        candidates = List.copyOf(requireNonNull(candidates, "candidates"));
        tied = List.copyOf(requireNonNull(tied, "tied"));
        requireNonNull(numbers, "numbers");
        MalformedValueException.unless(candidates.size() <= size, ValueCode.TOO_LONG, "candidates");
        boolean open = tied.isEmpty() ? openPlaces == 0 : openPlaces >= 1 && openPlaces < tied.size();
        MalformedValueException.unless(open, ValueCode.CONTRADICTION, "openPlaces");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ProposalBuilder builder() {
        return new ProposalBuilder();
    }

    /** Everybody it names: who come first, and who are tied behind them. */
    List<Candidacy> named() {
        return Stream.concat(candidates.stream(), tied.stream()).toList();
    }

    /** How many; nobody. */
    @Override
    public String toString() {
        return "Proposal[" + candidates.size() + " of " + size + " places, " + tied.size() + " tied]";
    }
}
