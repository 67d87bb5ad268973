package nl.regie.zgw;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Organisatie in een concept: an organisation with a role in a zaak. Which kind of organisation it is, a person says.
 *
 * <p>Source: facts 8.4; SDK-6.
 *
 * @param path where it stands among the answers of the register
 * @param role the generic role, if the register told it
 * @param name its name
 */
public record DraftOrganisation(String path, Optional<GenericRole> role, String name) {

    /**
     * Checks that all are there.
     *
     * @param path where it stands
     * @param role the generic role
     * @param name its name
     */
    public DraftOrganisation {
        requireNonNull(path, "path");
        requireNonNull(role, "role");
        requireNonNull(name, "name");
    }

    /** The role; names of small organisations can be those of people. */
    @Override
    public String toString() {
        return "DraftOrganisation[" + path + "]";
    }
}
