package nl.regie.registration.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                .flatMap(entry -> told(account, entry).stream())
                .toList();
    }

    /** Of a case that is closed nobody sees what the criteria were tested on, so that its place is told to nobody. */
    private Optional<Place> told(Account account, Listed entry) {
        return lists.restsOn(account, id(entry))
                .flatMap(items -> derivations.told(account, id(entry), place(entry), items));
    }

    /**
     * Lets a user on who sees all that the test rests on. What placing is answered with, yes or no, tells of it to everybody else.
     *
     * @throws AccessDeniedException if he or she sees less
     */
    void seen(Account account, CaseId id) {
        List<ItemId> restsOn = restsOn(account, id);
        if (restsOn.isEmpty() || derivations.told(account, id, id, restsOn).isEmpty()) {
            throw new AccessDeniedException("does not see what the test rests on");
        }
    }

    /** The same where there is a test: a case that is closed is tested no more, and taking off must stay possible. */
    void seenIfTested(Account account, CaseId id) {
        if (lists.restsOn(account, id).isPresent()) {
            seen(account, id);
        }
    }

    /** Whether a user may be told the outcome of the test, under one of his or her purposes. */
    boolean isOutcomeFor(Account account, CaseId id) {
        return derivations.purposes(account, id).stream()
                .anyMatch(purpose -> derivations
                        .list(account, id, purpose, () -> lists.test(account, id))
                        .decision()
                        .isPresent());
    }

    private List<ItemId> restsOn(Account account, CaseId id) {
        return lists.restsOn(account, id).orElse(List.of());
    }

    private static Place place(Listed entry) {
        return new Place(id(entry), entry.placedOn(), entry.testedOn());
    }

    private static CaseId id(Listed entry) {
        String person = entry.person().value();
        return new CaseId(person.substring(0, person.lastIndexOf('/')));
    }
}
