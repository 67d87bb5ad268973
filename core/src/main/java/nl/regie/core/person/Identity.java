package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.item.Content;

/**
 * Identiteit: who a person is.
 *
 * <p>Source: WGS 2.30(1); PRIV-1.
 *
 * @param name the name
 * @param born the date of birth, if known
 * @param aliases other names, in any order; may be empty
 */
public record Identity(PersonName name, Optional<BirthDate> born, List<PersonName> aliases) implements Content {

    /**
     * Checks that all are there.
     *
     * @param name the name
     * @param born the date of birth
     * @param aliases other names
     */
    public Identity {
        requireNonNull(name, "name");
        requireNonNull(born, "born");
        aliases = List.copyOf(requireNonNull(aliases, "aliases"));
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Identity";
    }
}
