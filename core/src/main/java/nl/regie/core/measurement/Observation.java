package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.ParticipantId;

/**
 * Opgave van volledigheid: a participant said that what the case records over a period is all there was, so that nothing on record
 * means that there was nothing. The case file does not hold this; whoever measures brings it.
 *
 * <p>Source: P; RES-1.
 *
 * @param quantity what it told completely, for every person concerned in the case
 * @param period over which period
 * @param by who said so
 */
public record Observation(ObservedQuantity quantity, Window period, ParticipantId by) {

    /**
     * Checks that all are there.
     *
     * @param quantity what it told completely
     * @param period over which period
     * @param by who said so
     */
    public Observation {
        requireNonNull(quantity, "quantity");
        requireNonNull(period, "period");
        requireNonNull(by, "by");
    }
}
