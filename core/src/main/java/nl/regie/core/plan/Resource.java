package nl.regie.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Middel: something that must be bought or financed for a plan, and who pays for it.
 *
 * <p>Source: ON 3; PLAN-6.
 *
 * @param kind what it is
 * @param neededFor the agreement that needs it; empty if the plan as a whole does
 * @param payer who pays; empty while nobody does
 * @param covered whether the money is there; only if somebody pays
 */
public record Resource(ResourceKind kind, Optional<ItemId> neededFor, Optional<ParticipantId> payer, boolean covered) {

    /**
     * Checks that what is covered is paid by somebody.
     *
     * @param kind what it is
     * @param neededFor the agreement that needs it
     * @param payer who pays
     * @param covered whether the money is there
     * @throws MalformedValueException if it is covered and nobody pays
     */
    public Resource {
        requireNonNull(kind, "kind");
        requireNonNull(neededFor, "neededFor");
        requireNonNull(payer, "payer");
        MalformedValueException.unless(!covered || payer.isPresent(), ValueCode.MISSING_TOGETHER, "payer");
    }
}
