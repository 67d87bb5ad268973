package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Geteld: a criterion that is met if any of its thresholds is.
 *
 * <p>Source: TOPX-1.
 *
 * @param anyOf the thresholds; at least one
 */
public record Counted(List<Threshold> anyOf) implements Yardstick {

    /**
     * Copies the list.
     *
     * @param anyOf the thresholds
     * @throws MalformedValueException if there is none
     */
    public Counted {
        anyOf = List.copyOf(requireNonNull(anyOf, "anyOf"));
        MalformedValueException.unless(!anyOf.isEmpty(), ValueCode.TOO_SHORT, "anyOf");
    }
}
