package nl.regie.core.statement;

import static nl.regie.core.problem.LifeDomain.BASIC_SELF_CARE;
import static nl.regie.core.problem.LifeDomain.DOMESTIC_RELATIONS;
import static nl.regie.core.problem.LifeDomain.FINANCES;
import static nl.regie.core.problem.LifeDomain.HOUSING;
import static nl.regie.core.problem.LifeDomain.JUSTICE;
import static nl.regie.core.problem.LifeDomain.MENTAL_HEALTH;
import static nl.regie.core.problem.LifeDomain.SOCIAL_NETWORK;
import static nl.regie.core.problem.LifeDomain.SUBSTANCE_USE;
import static nl.regie.core.problem.LifeDomain.TIME_USE;
import static nl.regie.core.problem.LifeDomain.WORK_AND_EDUCATION;

import java.util.Optional;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;

/**
 * On which life domain a problem lies where the item itself does not say so. The domains are those of the ZRM 2017; which problem
 * belongs on which of them is our own policy (P), because no source that we know of lists it. A signal names its domain itself.
 */
final class Domains {

    private Domains() {}

    static Optional<LifeDomain> of(Problem problem) {
        return Optional.ofNullable(
                switch (problem) {
                    case DEBTS, NO_INCOME -> FINANCES;
                    case NO_HOUSING, HOUSING_NUISANCE -> HOUSING;
                    case LACK_OF_SCHOOLING, TRUANCY -> WORK_AND_EDUCATION;
                    case NO_DAYTIME_ACTIVITY -> TIME_USE;
                    case CONFUSED_BEHAVIOUR, PSYCHIATRIC, INTELLECTUAL_DISABILITY -> MENTAL_HEALTH;
                    case ADDICTION -> SUBSTANCE_USE;
                    case PHYSICAL_HEALTH -> LifeDomain.PHYSICAL_HEALTH;
                    case SELF_NEGLECT -> BASIC_SELF_CARE;
                    case DOMESTIC_VIOLENCE, CHILD_SAFETY, PARENTING -> DOMESTIC_RELATIONS;
                    case BAD_NETWORK -> SOCIAL_NETWORK;
                    case CRIME, NUISANCE -> JUSTICE;
                    case OTHER -> null;
                });
    }
}
