package nl.regie.registration.page;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.topx.Listed;
import nl.regie.registration.derived.Derivations;
import nl.regie.registration.topx.Lists;
import nl.regie.registration.user.Account;

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
