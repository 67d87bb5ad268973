package nl.regie.zgw;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.person.Address;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.Identity;

/**
 * Persoon in een concept: a natural person with a role in a zaak.
 *
 * <p>Source: facts 8.4; SDK-6.
 *
 * @param path where he stands among the answers of the register
 * @param role the generic role, if the register told it
 * @param identity the name and date of birth; empty without a family name
 * @param number the citizen service number
 * @param address the address, if it is whole and Dutch
 */
public record DraftPerson(
        String path,
        Optional<GenericRole> role,
        Optional<Identity> identity,
        Optional<Bsn> number,
        Optional<Address> address) {

    /**
     * Checks that all are there.
     *
     * @param path where he stands
     * @param role the generic role
     * @param identity the name and date of birth
     * @param number the citizen service number
     * @param address the address
     */
    public DraftPerson {
        requireNonNull(path, "path");
        requireNonNull(role, "role");
        requireNonNull(identity, "identity");
        requireNonNull(number, "number");
        requireNonNull(address, "address");
    }
}
