package nl.regie.core.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Organisatie: one organisation at or around the table.
 *
 * <p>Source: ROLE-1.
 *
 * @param type what kind of organisation it is
 * @param name its name, 1 to 500 characters
 * @param chain its chain; for an organisation of the kind OTHER, and only there
 */
public record Organisation(OrganisationType type, String name, Optional<Chain> chain) {

    /**
     * Checks what must hold.
     *
     * @param type what kind of organisation it is
     * @param name its name
     * @param chain its chain
     * @throws MalformedValueException if the name is blank, an organisation outside the list names no chain, or one
     * on the list does
     */
    public Organisation {
        requireNonNull(type, "type");
        requireNonNull(name, "name");
        requireNonNull(chain, "chain");
        Lines.line(name, "name");
        MalformedValueException.unless(
                type != OrganisationType.OTHER || chain.isPresent(), ValueCode.MISSING_TOGETHER, "chain");
        MalformedValueException.unless(
                type == OrganisationType.OTHER || chain.isEmpty(), ValueCode.CONTRADICTION, "chain");
    }

    /**
     * The chain it belongs to, from the list or named by itself.
     *
     * @return the chain
     */
    public Chain inChain() {
        return chain.or(type::chain).orElseThrow();
    }
}
