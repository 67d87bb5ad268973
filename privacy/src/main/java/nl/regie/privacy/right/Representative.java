package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import nl.regie.core.consent.Representation;

/**
 * Wettelijk vertegenwoordiger: who asks for a person, and why he or she can.
 *
 * <p>Source: UAVG 5(4); PRIV-20.
 *
 * @param ground why the person is represented
 * @param representation who represents, and on what that rests, such as a decision of the court
 */
public record Representative(RepresentationGround ground, Representation representation) {

    /**
     * Checks that both are there.
     *
     * @param ground why the person is represented
     * @param representation who represents, and on what that rests
     */
    public Representative {
        requireNonNull(ground, "ground");
        requireNonNull(representation, "representation");
    }
}
