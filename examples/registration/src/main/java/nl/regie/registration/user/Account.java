package nl.regie.registration.user;

import java.util.Optional;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.role.OutsideRole;

/**
 * Gebruiker: an invented person who signs in. He or she works for a participant, or for the house as a whole.
 *
 * @param username the name to sign in with
 * @param name the invented name
 * @param houseRole what he or she does for the house as a whole; empty for who works for a participant
 * @param employer for whom he or she works; empty for who works for the house
 */
public record Account(String username, String name, Optional<OutsideRole> houseRole, Optional<Employer> employer) {

    /**
     * Werkgever: an organisation and the statutory task on which it takes part.
     *
     * @param organisation the organisation
     * @param task the task; empty for a third party
     * @param commissioned whether the executive board has commissioned that task
     */
    public record Employer(Organisation organisation, Optional<StatutoryTask> task, boolean commissioned) {}
}
