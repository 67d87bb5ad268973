package nl.regie.core.item;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Beroepsgeheim: how professional secrecy was dealt with when the item was supplied. The professional decides.
 *
 * <p>Source: WGS 2.29(2); facts 5.7; PRIV-6.
 *
 * @param ground the ground
 * @param consent the consent; for explicit consent, and only there
 * @param decidedBy the professional who decided
 * @param reasoning the steps of the reasoning, in order; needed for good care provision
 */
@Built
@Value.Builder
public record Secrecy(SecrecyGround ground, Optional<ConsentId> consent, PersonId decidedBy, List<FreeText> reasoning) {

    /**
     * Checks what must hold.
     *
     * @param ground the ground
     * @param consent the consent
     * @param decidedBy the professional who decided
     * @param reasoning the steps of the reasoning
     * @throws MalformedValueException if explicit consent names no consent or another ground does, or good care
     * provision has no reasoning
     */
    public Secrecy {
        requireNonNull(ground, "ground");
        requireNonNull(consent, "consent");
        requireNonNull(decidedBy, "decidedBy");
        reasoning = List.copyOf(requireNonNull(reasoning, "reasoning"));
        MalformedValueException.unless(
                (ground == SecrecyGround.EXPLICIT_CONSENT) == consent.isPresent(),
                ValueCode.MISSING_TOGETHER,
                "consent");
        MalformedValueException.unless(
                ground != SecrecyGround.GOOD_CARE || !reasoning.isEmpty(), ValueCode.MISSING_TOGETHER, "reasoning");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static SecrecyBuilder builder() {
        return new SecrecyBuilder();
    }
}
