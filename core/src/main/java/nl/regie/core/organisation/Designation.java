package nl.regie.core.organisation;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.PersonId;

/**
 * Aanwijzing: a person whom a participant has designated and authorised.
 *
 * <p>Source: WGS 1.4(3), 1.8(2); ROLE-11.
 *
 * @param person the professional
 * @param duty what he or she is charged with
 * @param commercialWork whether he or she also does commercial work for the participant
 */
public record Designation(PersonId person, Duty duty, boolean commercialWork) {

    /**
     * Checks that all are there.
     *
     * @param person the professional
     * @param duty what he or she is charged with
     * @param commercialWork whether he or she also does commercial work for the participant
     */
    public Designation {
        requireNonNull(person, "person");
        requireNonNull(duty, "duty");
    }
}
