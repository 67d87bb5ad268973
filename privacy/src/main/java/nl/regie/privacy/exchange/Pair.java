package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Koppel: two houses, or a house and another partnership, that exchange. The same pair whichever of the two names it.
 *
 * <p>Source: WGS 1.7(8), 2.28(1); PRIV-9.
 *
 * @param first the code that comes first by its characters
 * @param second the other code
 */
public record Pair(String first, String second) {

    /**
     * Checks the codes and their order.
     *
     * @param first the code that comes first
     * @param second the other code
     * @throws MalformedValueException if one is no code, both are the same, or they stand in the other order
     */
    public Pair {
        Lines.code(requireNonNull(first, "first"), "first");
        Lines.code(requireNonNull(second, "second"), "second");
        MalformedValueException.unless(first.compareTo(second) < 0, ValueCode.ORDER, "second");
    }

    /**
     * The pair of two.
     *
     * @param one the id of a house or the code of a partnership
     * @param other the other
     * @return the pair, in its order
     * @throws MalformedValueException if one is no code, or both are the same
     */
    public static Pair of(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /**
     * Whether one of the two is meant.
     *
     * @param code the code
     * @return true if it is the first or the second
     */
    public boolean has(String code) {
        return first.equals(code) || second.equals(code);
    }
}
