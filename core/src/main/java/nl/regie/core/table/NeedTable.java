package nl.regie.core.table;

import static java.util.Objects.requireNonNull;
import static nl.regie.core.organisation.OrganisationType.ADDICTION_CARE;
import static nl.regie.core.organisation.OrganisationType.DEBT_HELP;
import static nl.regie.core.organisation.OrganisationType.DISABILITY_CARE;
import static nl.regie.core.organisation.OrganisationType.EDUCATION_DEPARTMENT;
import static nl.regie.core.organisation.OrganisationType.GENERAL_PRACTITIONER;
import static nl.regie.core.organisation.OrganisationType.HOUSING_CORPORATION;
import static nl.regie.core.organisation.OrganisationType.MAYOR;
import static nl.regie.core.organisation.OrganisationType.MENTAL_HEALTH_CARE;
import static nl.regie.core.organisation.OrganisationType.NEIGHBOURHOOD_TEAM;
import static nl.regie.core.organisation.OrganisationType.POLICE;
import static nl.regie.core.organisation.OrganisationType.PUBLIC_PROSECUTION;
import static nl.regie.core.organisation.OrganisationType.SCHOOL;
import static nl.regie.core.organisation.OrganisationType.SOCIAL_SERVICE;
import static nl.regie.core.organisation.OrganisationType.VEILIG_THUIS;
import static nl.regie.core.organisation.OrganisationType.WELFARE_AND_SOCIAL_WORK;
import static nl.regie.core.organisation.OrganisationType.YOUTH_CARE;
import static nl.regie.core.organisation.OrganisationType.YOUTH_WORK;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Behoeftentabel: for each problem the organisations that it calls for, and from those the chains. Immutable.
 *
 * <p>The source names some: debts, schooling and housing ask for good contacts with the social service, the training centres and the
 * housing corporations (ON 6), confused behaviour for mental health care (ON 3), domestic violence for Veilig Thuis (ON 6). The other
 * rows, the order within a row and the strands are our own policy (P); each row says which.
 *
 * <p>Source: ON 3, 6; ROLE-6.
 */
public final class NeedTable {

    /** The national default. */
    public static final NeedTable NATIONAL = of(List.of(
            field(Problem.DEBTS, "6", Strand.CARE, DEBT_HELP, SOCIAL_SERVICE),
            field(Problem.NO_INCOME, "6", Strand.CARE, SOCIAL_SERVICE),
            field(Problem.NO_HOUSING, "6", Strand.CARE, HOUSING_CORPORATION),
            policy(Problem.HOUSING_NUISANCE, Strand.ADMINISTRATIVE, HOUSING_CORPORATION),
            field(Problem.LACK_OF_SCHOOLING, "6", Strand.CARE, SCHOOL, EDUCATION_DEPARTMENT),
            field(Problem.TRUANCY, "3", Strand.ADMINISTRATIVE, EDUCATION_DEPARTMENT, SCHOOL),
            policy(Problem.NO_DAYTIME_ACTIVITY, Strand.CARE, WELFARE_AND_SOCIAL_WORK, YOUTH_WORK),
            field(Problem.CONFUSED_BEHAVIOUR, "3, 6", Strand.CARE, MENTAL_HEALTH_CARE),
            policy(Problem.PSYCHIATRIC, Strand.CARE, MENTAL_HEALTH_CARE),
            field(Problem.ADDICTION, "6", Strand.CARE, ADDICTION_CARE),
            policy(Problem.INTELLECTUAL_DISABILITY, Strand.CARE, DISABILITY_CARE),
            policy(Problem.PHYSICAL_HEALTH, Strand.CARE, GENERAL_PRACTITIONER),
            policy(Problem.SELF_NEGLECT, Strand.CARE, NEIGHBOURHOOD_TEAM),
            field(Problem.DOMESTIC_VIOLENCE, "3, 6", Strand.CARE, VEILIG_THUIS),
            field(Problem.CHILD_SAFETY, "3, 6", Strand.CARE, VEILIG_THUIS, YOUTH_CARE),
            policy(Problem.PARENTING, Strand.CARE, YOUTH_CARE),
            policy(Problem.BAD_NETWORK, Strand.CARE, WELFARE_AND_SOCIAL_WORK),
            policy(Problem.CRIME, Strand.REPRESSION, POLICE, PUBLIC_PROSECUTION),
            policy(Problem.NUISANCE, Strand.ADMINISTRATIVE, POLICE, MAYOR),
            new Need(Problem.OTHER, List.of(), Optional.empty(), Source.policy("ROLE-6"))));

    private final Map<Problem, Need> rows;

    private NeedTable(Map<Problem, Need> rows) {
        this.rows = rows;
    }

    private static Need field(Problem problem, String section, Strand strand, OrganisationType... organisations) {
        return new Need(problem, List.of(organisations), Optional.of(strand), Source.on2020(section, "ROLE-6"));
    }

    private static Need policy(Problem problem, Strand strand, OrganisationType... organisations) {
        return new Need(problem, List.of(organisations), Optional.of(strand), Source.policy("ROLE-6"));
    }

    /**
     * Makes a table.
     *
     * @param rows one row for every problem, in any order
     * @return the table
     * @throws MalformedValueException if a problem stands twice or has no row
     */
    public static NeedTable of(List<Need> rows) {
        Map<Problem, Need> byProblem = new EnumMap<>(Problem.class);
        for (Need row : rows) {
            boolean first = byProblem.put(row.problem(), row) == null;
            MalformedValueException.unless(first, ValueCode.DUPLICATE, "needs");
        }
        MalformedValueException.unless(byProblem.size() == Problem.values().length, ValueCode.TOO_SHORT, "needs");
        return new NeedTable(byProblem);
    }

    /**
     * All rows.
     *
     * @return the rows in the order of the problems
     */
    public List<Need> rows() {
        return List.copyOf(rows.values());
    }

    /**
     * The row of a problem.
     *
     * @param problem the problem
     * @return its row
     */
    public Need row(Problem problem) {
        return requireNonNull(rows.get(requireNonNull(problem, "problem")));
    }

    /**
     * The organisations that a problem calls for.
     *
     * @param problem the problem
     * @return the kinds of organisation, the most fitting first
     */
    public List<OrganisationType> organisations(Problem problem) {
        return row(problem).organisations();
    }

    /**
     * The chains that a problem calls for: those of its organisations.
     *
     * @param problem the problem
     * @return the chains
     */
    public Set<Chain> chains(Problem problem) {
        Set<Chain> chains = EnumSet.noneOf(Chain.class);
        organisations(problem).forEach(type -> type.chain().ifPresent(chains::add));
        return chains;
    }

    /**
     * The strand under which a problem falls first.
     *
     * @param problem the problem
     * @return the strand; empty where none does
     */
    public Optional<Strand> strand(Problem problem) {
        return row(problem).strand();
    }

    /** Tables with the same rows are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NeedTable table && rows.equals(table.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** How many rows it has. */
    @Override
    public String toString() {
        return "NeedTable[" + rows.size() + " rows]";
    }
}
