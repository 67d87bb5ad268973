package nl.regie.registration.page;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.topx.Listed;
import nl.regie.registration.derived.Derivations;
import nl.regie.registration.topx.Lists;
import nl.regie.registration.user.Account;
import org.springframework.security.access.AccessDeniedException;

/** Wie op de lijst staat: told of a case only to who sees all that the criteria were tested on. */
final class ListedCases {

    private final Lists lists;
    private final Derivations derivations;

    ListedCases(Lists lists, Derivations derivations) {
        this.lists = lists;
        this.derivations = derivations;
    }

    /**
     * Plaats op de lijst.
     *
     * @param caseId the case of the person
     * @param placedOn when he or she was placed
     * @param testedOn when the criteria were last tested
     */
    record Place(CaseId caseId, LocalDate placedOn, LocalDate testedOn) {}

    List<Place> of(Account account) {
        return lists.listed(account).stream()
                .flatMap(entry -> derivations.told(account, id(entry), place(entry), restsOn(account, entry)).stream())
                .toList();
    }

    /**
     * Lets a user on who sees, for one of his or her purposes, the whole of the test. What placing is answered with, yes or no, tells its
     * outcome to everybody else.
     *
     * @throws AccessDeniedException if he or she sees less
     */
    void seen(Account account, CaseId id) {
        boolean all = derivations.purposes(account, id).stream()
                .anyMatch(purpose -> derivations
                        .list(account, id, purpose, () -> lists.test(account, id))
                        .decision()
                        .isPresent());
        if (!all) {
            throw new AccessDeniedException("does not see what the test rests on");
        }
    }

    private List<ItemId> restsOn(Account account, Listed entry) {
        return lists.test(account, id(entry)).findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .distinct()
                .toList();
    }

    private static Place place(Listed entry) {
        return new Place(id(entry), entry.placedOn(), entry.testedOn());
    }

    private static CaseId id(Listed entry) {
        String person = entry.person().value();
        return new CaseId(person.substring(0, person.lastIndexOf('/')));
    }
}
