package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.role.CaseRole;
import nl.regie.privacy.framework.OpenCondition;

/**
 * Voorwaarde in een cel: what a person must do first, and who does it.
 *
 * <p>Source: PRIV-2, PRIV-17.
 *
 * @param condition what must be done
 * @param by the roles that a covenant appoints for it; empty for whoever the law lets do it
 */
public record CellCondition(OpenCondition condition, List<CaseRole> by) {

    /**
     * Copies the roles.
     *
     * @param condition what must be done
     * @param by the roles that a covenant appoints for it
     */
    public CellCondition {
        requireNonNull(condition, "condition");
        by = List.copyOf(requireNonNull(by, "by"));
    }
}
