package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.PersonId;
import nl.regie.core.person.Position;

/**
 * Getoonde persoon: somebody to whom what is shown refers, by a name that is used towards this recipient only. Who it is, is told by
 * an identity item or not at all.
 *
 * <p>Source: WGS 1.9(5), 2.31(7); PRIV-4, PRIV-5.
 *
 * @param id the name used towards this recipient
 * @param position how the person stands to the case
 */
public record ShownPerson(PersonId id, Position position) {

    /**
     * Checks that all are there.
     *
     * @param id the name used towards this recipient
     * @param position how the person stands to the case
     */
    public ShownPerson {
        requireNonNull(id, "id");
        requireNonNull(position, "position");
    }
}
