package nl.regie.privacy.framework;

import static java.util.Objects.requireNonNull;

import nl.regie.core.role.CaseRole;

/**
 * Aanwijzing van wie het doet: the role in the case that fulfils a condition. Of those whom the law lets do it, only who holds the
 * role; so it organises and never widens.
 *
 * <p>Source: PRIV-3.
 *
 * @param condition which condition
 * @param role who fulfils it
 */
public record Appointment(OpenCondition condition, CaseRole role) implements ClauseEffect {

    /**
     * Checks that both are there.
     *
     * @param condition which condition
     * @param role who fulfils it
     */
    public Appointment {
        requireNonNull(condition, "condition");
        requireNonNull(role, "role");
    }
}
