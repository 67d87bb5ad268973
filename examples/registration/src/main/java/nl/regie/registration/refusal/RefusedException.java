package nl.regie.registration.refusal;

import nl.regie.core.rule.Decision;

/** Geweigerd: the library does not allow it, or cannot tell whether it does. Carries its decision, which rests on no data of the case. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Decision<?> decision;

    /** Carries a decision that is not the one somebody hoped for. */
    public RefusedException(Decision<?> decision) {
        super("refused");
        this.decision = decision;
    }

    /** Why, with the articles. */
    public Decision<?> decision() {
        return decision;
    }
}
