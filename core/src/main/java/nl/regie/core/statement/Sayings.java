package nl.regie.core.statement;

import static nl.regie.core.problem.Problem.ADDICTION;
import static nl.regie.core.problem.Problem.CONFUSED_BEHAVIOUR;
import static nl.regie.core.problem.Problem.CRIME;
import static nl.regie.core.problem.Problem.DEBTS;
import static nl.regie.core.problem.Problem.INTELLECTUAL_DISABILITY;
import static nl.regie.core.problem.Problem.NO_HOUSING;
import static nl.regie.core.problem.Problem.NO_INCOME;
import static nl.regie.core.problem.Problem.NUISANCE;
import static nl.regie.core.problem.Problem.PHYSICAL_HEALTH;
import static nl.regie.core.problem.Problem.PSYCHIATRIC;

import java.util.Optional;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.Content;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.Offence;
import nl.regie.core.problem.AftercareCondition;
import nl.regie.core.problem.BasicCondition;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.core.support.Finance;
import nl.regie.core.support.FinanceKind;
import nl.regie.core.support.Health;
import nl.regie.core.support.HealthKind;
import nl.regie.core.support.Housing;
import nl.regie.core.support.HousingSituation;
import nl.regie.core.support.Income;
import nl.regie.core.support.IncomeSource;
import org.jspecify.annotations.Nullable;

/** Which problem a content speaks of, if any. What the words of a source do not carry is left out, never guessed. */
final class Sayings {

    private Sayings() {}

    static Optional<Saying> of(Content content) {
        if (content instanceof Signal signal) {
            return Optional.of(
                    new Saying(signal.problem(), Optional.of(signal.domain()), signal.standing(), signal.severity()));
        } else if (content instanceof AreaFact fact) {
            return Optional.of(new Saying(fact.problem(), Optional.empty(), fact.standing(), fact.severity()));
        } else if (content instanceof Health health) {
            return Optional.of(Saying.of(illness(health.kind()), health.standing()));
        } else if (content instanceof AftercareCondition condition) {
            return aftercare(condition);
        }
        return Optional.ofNullable(plain(content));
    }

    private static @Nullable Saying plain(Content content) {
        if (content instanceof Offence) {
            return Saying.known(CRIME);
        } else if (content instanceof Incident incident) {
            return incident(incident.kind());
        } else if (content instanceof Housing housing) {
            return housing(housing.situation());
        } else if (content instanceof Finance finance) {
            return finance(finance.state());
        } else if (content instanceof Income income) {
            return income.source() == IncomeSource.NONE ? Saying.known(NO_INCOME) : Saying.denied(NO_INCOME);
        }
        return null;
    }

    private static Problem illness(HealthKind kind) {
        return switch (kind) {
            case PSYCHIATRIC -> PSYCHIATRIC;
            case ADDICTION -> ADDICTION;
            case INTELLECTUAL_DISABILITY -> INTELLECTUAL_DISABILITY;
            case SOMATIC, BRAIN_INJURY -> PHYSICAL_HEALTH;
        };
    }

    private static @Nullable Saying incident(IncidentKind kind) {
        return switch (kind) {
            case NUISANCE, NEIGHBOUR_DISPUTE -> Saying.known(NUISANCE);
            case CONFUSED_PERSON -> Saying.known(CONFUSED_BEHAVIOUR);
            case DOMESTIC_VIOLENCE -> Saying.known(Problem.DOMESTIC_VIOLENCE);
            case SUICIDE_THREAT, RUNAWAY, OTHER -> null;
        };
    }

    private static @Nullable Saying housing(HousingSituation situation) {
        return switch (situation) {
            case HOMELESS, SHELTER, EVICTION_THREATENS -> Saying.known(NO_HOUSING);
            case OWN_HOME, SHELTERED -> Saying.denied(NO_HOUSING);
            case WITH_FAMILY, INSTITUTION -> null;
        };
    }

    private static @Nullable Saying finance(FinanceKind state) {
        return switch (state) {
            case DEBTS, DEBT_RESTRUCTURING -> Saying.known(DEBTS);
            case SOUND -> Saying.denied(DEBTS);
            case BUDGET_MANAGEMENT, GUARDIANSHIP -> null;
        };
    }

    private static Optional<Saying> aftercare(AftercareCondition condition) {
        Problem problem = problem(condition.condition());
        return problem == null ? Optional.empty() : Optional.of(Saying.of(problem, opposite(condition.inOrder())));
    }

    private static @Nullable Problem problem(BasicCondition condition) {
        return switch (condition) {
            case HOUSING -> NO_HOUSING;
            case WORK_AND_INCOME -> NO_INCOME;
            case DEBTS -> DEBTS;
            case IDENTITY_DOCUMENT, CARE -> null;
        };
    }

    /** A condition that is in order denies the problem. */
    private static Standing opposite(Standing inOrder) {
        return switch (inOrder) {
            case KNOWN -> Standing.DENIED;
            case DENIED -> Standing.KNOWN;
            case UNKNOWN -> Standing.UNKNOWN;
        };
    }
}
