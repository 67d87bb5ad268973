package nl.regie.core.statement;

import java.util.Optional;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Standing;

/** What a content says of a problem, before it is known whose it is and when it was recorded. */
record Saying(Problem problem, Optional<LifeDomain> domain, Standing standing, Optional<Severity> severity) {

    static Saying of(Problem problem, Standing standing) {
        return new Saying(problem, Domains.of(problem), standing, Optional.empty());
    }

    static Saying known(Problem problem) {
        return of(problem, Standing.KNOWN);
    }

    static Saying denied(Problem problem) {
        return of(problem, Standing.DENIED);
    }
}
