package nl.regie.core.violation;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when a value would be malformed. It names the attribute and the code, never the value (PRIV-15).
 *
 * <p>Source: SDK-2.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ValueCode code;
    private final transient String attribute;

    /**
     * Makes the exception.
     *
     * @param code what is wrong
     * @param attribute the attribute it is wrong with; a name out of the model, never data
     */
    public MalformedValueException(ValueCode code, String attribute) {
        super(requireNonNull(attribute, "attribute") + ": "
                + requireNonNull(code, "code").code());
        this.code = code;
        this.attribute = attribute;
    }

    /**
     * Throws unless a condition holds.
     *
     * @param ok the condition
     * @param code what is wrong if it does not hold
     * @param attribute the attribute it is wrong with
     * @throws MalformedValueException if {@code ok} is false
     */
    public static void unless(boolean ok, ValueCode code, String attribute) {
        if (!ok) {
            throw new MalformedValueException(code, attribute);
        }
    }

    /**
     * What is wrong.
     *
     * @return the code
     */
    public ValueCode code() {
        return code;
    }

    /**
     * What it is wrong with.
     *
     * @return the attribute's name
     */
    public String attribute() {
        return attribute;
    }
}
