package nl.regie.privacy.framework;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;

/**
 * Toets van een convenant: that no clause widens what the law allows.
 *
 * <p>Source: PRIV-3.
 */
public final class CovenantCheck {

    private CovenantCheck() {}

    /**
     * Looks for everything that is wrong.
     *
     * @param covenant the covenant
     * @return a violation for every clause that widens, with the number of the clause and the article it goes against; empty if it may
     *     be used
     */
    public static List<Violation> violations(Covenant covenant) {
        List<Clause> clauses = requireNonNull(covenant, "covenant").clauses();
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).effect() instanceof Widening widening) {
                found.add(Violation.of(
                        code(widening.kind()),
                        "$.clauses[" + i + "].widens",
                        Found.terms(List.of(widening.kind())),
                        clauses.get(i).number(),
                        "WGS " + widening.kind().article()));
            }
        }
        return List.copyOf(found);
    }

    private static FrameworkCode code(WideningKind kind) {
        return switch (kind) {
            case ADDS_RECIPIENT, ADDS_CATEGORY -> FrameworkCode.WIDENS;
            case ADDS_STAGE, ADDS_PURPOSE, DROPS_CONDITION -> FrameworkCode.LOOSENS;
        };
    }
}
