package nl.regie.registration.deletion;

import nl.regie.core.id.CaseId;
import nl.regie.registration.user.Account;

/** Hele casussen: deletes a case as a step in its life, which is for whoever carries out steps. */
public interface WholeCases {

    /**
     * Deletes a case.
     *
     * @param account who
     * @param id the case
     * @param stamp stands for the version that was looked at
     * @return false if its life does not allow that now, or does not allow it to this user
     */
    boolean delete(Account account, CaseId id, String stamp);
}
