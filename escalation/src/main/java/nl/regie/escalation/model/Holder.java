package nl.regie.escalation.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Wie: who directs, attends or has a duty, by role and by organisation or chain, never by name.
 *
 * <p>Source: ON 6; ESC-2.
 *
 * @param role the role in the case; empty if any will do
 * @param organisation the kind of organisation; empty if any will do
 * @param chain the chain, where any organisation of it will do; not beside an organisation
 */
public record Holder(Optional<CaseRole> role, Optional<OrganisationType> organisation, Optional<Chain> chain) {

    /**
     * Checks that somebody is named.
     *
     * @param role the role
     * @param organisation the kind of organisation
     * @param chain the chain
     * @throws MalformedValueException if none of the three is there, or both an organisation and a chain
     */
    public Holder {
        requireNonNull(role, "role");
        requireNonNull(organisation, "organisation");
        requireNonNull(chain, "chain");
        boolean named = role.isPresent() || organisation.isPresent() || chain.isPresent();
        MalformedValueException.unless(named, ValueCode.MISSING_TOGETHER, "role");
        MalformedValueException.unless(organisation.isEmpty() || chain.isEmpty(), ValueCode.CONTRADICTION, "chain");
    }

    /**
     * Somebody in a role.
     *
     * @param role the role
     * @return the holder
     */
    public static Holder of(CaseRole role) {
        return new Holder(Optional.of(role), Optional.empty(), Optional.empty());
    }

    /**
     * Somebody of an organisation.
     *
     * @param organisation the kind of organisation
     * @return the holder
     */
    public static Holder of(OrganisationType organisation) {
        return new Holder(Optional.empty(), Optional.of(organisation), Optional.empty());
    }

    /**
     * Somebody of an organisation, in a role.
     *
     * @param role the role
     * @param organisation the kind of organisation
     * @return the holder
     */
    public static Holder of(CaseRole role, OrganisationType organisation) {
        return new Holder(Optional.of(role), Optional.of(organisation), Optional.empty());
    }

    /**
     * Somebody of a chain.
     *
     * @param chain the chain
     * @return the holder
     */
    public static Holder of(Chain chain) {
        return new Holder(Optional.empty(), Optional.empty(), Optional.of(chain));
    }

    /**
     * The holder for people.
     *
     * @param language the language
     * @return for example {@code process director (safety department)}, or only the one that is named
     */
    public String label(Language language) {
        List<String> words = new ArrayList<>();
        role.ifPresent(term -> words.add(term.label(language)));
        organisation.ifPresent(term -> words.add(term.label(language)));
        chain.ifPresent(term -> words.add(term.label(language)));
        return words.size() == 1 ? words.get(0) : words.get(0) + " (" + words.get(1) + ")";
    }
}
