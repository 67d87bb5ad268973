package nl.regie.core.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.organisation.Chain;

/**
 * Weging van de tafel: whom the problems of a case call for on a date, who of them is missing, and what was asked of departments.
 *
 * <p>Source: ON 3, 6; ROLE-6, ROLE-10.
 *
 * @param asOf the date, inclusive
 * @param seats one for each known problem that calls for somebody, in the order of the problems
 * @param missingChains the chains that the problems call for and nobody at the table belongs to, in the order of the chains
 * @param departments the questions to departments, in the order of the case
 */
public record TableAssessment(
        LocalDate asOf, List<Seat> seats, List<Chain> missingChains, List<DepartmentStanding> departments) {

    /**
     * Copies the lists.
     *
     * @param asOf the date
     * @param seats one for each known problem that calls for somebody
     * @param missingChains the chains that nobody at the table belongs to
     * @param departments the questions to departments
     */
    public TableAssessment {
        requireNonNull(asOf, "asOf");
        seats = List.copyOf(requireNonNull(seats, "seats"));
        missingChains = List.copyOf(requireNonNull(missingChains, "missingChains"));
        departments = List.copyOf(requireNonNull(departments, "departments"));
    }

    /**
     * The seats that nobody takes.
     *
     * @return the empty seats, in the order of the problems
     */
    public List<Seat> missing() {
        return seats.stream().filter(Seat::isEmpty).toList();
    }

    /** How many seats there are; not for which problems. */
    @Override
    public String toString() {
        return "TableAssessment[" + missing().size() + " of " + seats.size() + " seats empty]";
    }
}
