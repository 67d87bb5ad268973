package nl.regie.escalation.model;

import static java.util.Objects.requireNonNull;

import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Onderbouwing: what a row of a model rests on, and whether somebody has looked it up there.
 *
 * <p>Source: ESC-5.
 *
 * @param source what it rests on; {@link Origin#POLICY} where no source says so
 * @param verified whether the row was read in that source; a policy is nobody's to verify, so it is false there
 */
public record Warrant(Source source, boolean verified) {

    /**
     * Checks that a policy does not pass for something that was looked up.
     *
     * @param source what it rests on
     * @param verified whether it was read there
     * @throws MalformedValueException if a policy is called verified
     */
    public Warrant {
        requireNonNull(source, "source");
        check(source, verified);
    }

    static void check(Source source, boolean verified) {
        boolean honest = !verified || source.origin() != Origin.POLICY;
        MalformedValueException.unless(honest, ValueCode.CONTRADICTION, "verified");
    }
}
