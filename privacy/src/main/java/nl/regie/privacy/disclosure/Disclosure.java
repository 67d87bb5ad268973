package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.CovenantCheck;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.FrameworkCheck;
import nl.regie.privacy.review.Activation;

/**
 * Verstrekking: who may see what, for the frameworks and covenants of one house. Compiled once, asked often. Immutable and
 * thread-safe.
 *
 * <p>Source: PRIV-2, PRIV-3, PRIV-19.
 */
public final class Disclosure {

    private final List<Framework> frameworks;
    private final List<Covenant> covenants;
    private final Activation activation;

    private Disclosure(List<Framework> frameworks, List<Covenant> covenants, Activation activation) {
        this.frameworks = frameworks;
        this.covenants = covenants;
        this.activation = activation;
    }

    /**
     * Compiles.
     *
     * @param frameworks the frameworks, at most one for each regime; under a regime without one everything is withheld
     * @param covenants the covenants, all of which narrow
     * @param activation what the lawfulness committee reviewed
     * @return the compiled disclosure, or everything for which a framework or covenant is refused
     */
    public static Validation<Seq<Violation>, Disclosure> of(
            List<Framework> frameworks, List<Covenant> covenants, Activation activation) {
        List<Violation> refused = new ArrayList<>();
        frameworks.forEach(framework -> refused.addAll(FrameworkCheck.violations(framework)));
        covenants.forEach(covenant -> refused.addAll(CovenantCheck.violations(covenant)));
        return refused.isEmpty()
                ? Validation.valid(new Disclosure(
                        List.copyOf(frameworks), List.copyOf(covenants), requireNonNull(activation, "activation")))
                : Validation.invalid(io.vavr.collection.List.ofAll(refused));
    }

    /**
     * Prepares the answer to one request for one case.
     *
     * @param head the head of the case
     * @param request who asks, for what
     * @return the gate, which answers item by item
     */
    public Gate to(CaseHead head, DisclosureRequest request) {
        return new Gate(requireNonNull(head, "head"), requireNonNull(request, "request"));
    }

    /** How many frameworks and covenants. */
    @Override
    public String toString() {
        return "Disclosure[" + frameworks.size() + " frameworks, " + covenants.size() + " covenants, "
                + activation.policy().code() + "]";
    }
}
