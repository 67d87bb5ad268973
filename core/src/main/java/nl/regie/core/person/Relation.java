package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;

/**
 * Relatie: what somebody else is to the person that the item is about. Kinship never puts anybody on a list
 * (PRIV-20).
 *
 * <p>Source: WGS 2.30(1); PRIV-1, PRIV-20.
 *
 * @param to the other person
 * @param kind what the other person is
 */
public record Relation(PersonId to, RelationKind kind) implements Content {

    /**
     * Checks that all are there.
     *
     * @param to the other person
     * @param kind what the other person is
     */
    public Relation {
        requireNonNull(to, "to");
        requireNonNull(kind, "kind");
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Relation";
    }
}
