package nl.regie.core.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.Participation;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;
import nl.regie.core.statement.Statements;

/**
 * Tafel: who must be at the table for the problems of a case. Immutable and thread-safe.
 *
 * <p>A problem that is not known calls for nobody. At the table is who was admitted and takes part on that day. Of the organisations that
 * a problem calls for one is enough; that is our own policy (P).
 *
 * <p>Source: ON 3, 6; ROLE-6, ROLE-10.
 */
public final class Table {

    private final NeedTable needs;

    private Table(NeedTable needs) {
        this.needs = needs;
    }

    /**
     * Prepares the assessment.
     *
     * @param needs which problems call for which organisations
     * @return the assessment
     */
    public static Table of(NeedTable needs) {
        return new Table(requireNonNull(needs, "needs"));
    }

    /**
     * Assesses who is missing.
     *
     * @param file the case
     * @param asOf the date, inclusive
     * @return who is called for, and who is missing since when
     */
    public TableAssessment assess(CaseFile file, LocalDate asOf) {
        Statements statements = Statements.of(file, asOf);
        List<Participation> admitted =
                file.participants().stream().filter(Participation::admitted).toList();
        List<Seat> seats = new ArrayList<>();
        Set<Chain> called = EnumSet.noneOf(Chain.class);
        for (Problem problem : Problem.values()) {
            if (statements.standing(problem) == Standing.KNOWN
                    && !needs.organisations(problem).isEmpty()) {
                called.addAll(needs.chains(problem));
                seats.add(seat(problem, statements, admitted, asOf));
            }
        }
        admitted.stream()
                .filter(participant -> participant.takesPartOn(asOf))
                .forEach(participant -> called.remove(participant.organisation().inChain()));
        List<DepartmentStanding> departments = file.requests().stream()
                .filter(request -> !request.askedOn().isAfter(asOf))
                .map(request -> DepartmentStanding.of(request, asOf))
                .toList();
        return new TableAssessment(asOf, seats, List.copyOf(called), departments);
    }

    private Seat seat(Problem problem, Statements statements, List<Participation> admitted, LocalDate asOf) {
        Need need = needs.row(problem);
        List<Participation> fitting = admitted.stream()
                .filter(participant ->
                        need.organisations().contains(participant.organisation().type()))
                .sorted(Comparator.comparing(Participation::id))
                .toList();
        List<Participation> present = fitting.stream()
                .filter(participant -> participant.takesPartOn(asOf))
                .toList();
        Optional<LocalDate> since = present.isEmpty() ? since(problem, statements, fitting, asOf) : Optional.empty();
        return new Seat(
                problem,
                need.organisations(),
                present.stream().map(Participation::id).toList(),
                since,
                statements.evidence(problem),
                need.source());
    }

    /** Since the problem is known, or since the last of them left if that is later. */
    private static Optional<LocalDate> since(
            Problem problem, Statements statements, List<Participation> fitting, LocalDate asOf) {
        Stream<LocalDate> left = fitting.stream()
                .flatMap(participant -> participant.until().stream())
                .filter(last -> last.isBefore(asOf))
                .map(last -> last.plusDays(1));
        return Stream.concat(statements.knownSince(problem).stream(), left).max(Comparator.naturalOrder());
    }
}
