package nl.regie.registration.user;

import java.util.Optional;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.role.OutsideRole;
import nl.regie.registration.code.Codes;

/** Gebruiker op één regel: {@code username;name;house role;organisation type;organisation;law;article;commissioned}. */
public final class AccountLine {

    private static final int CELLS = 8;

    private AccountLine() {}

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it has not eight cells, or names a code that is not there
     */
    public static Account read(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("a user is told in " + CELLS + " cells");
        }
        Optional<Account.Employer> employer = Optional.of(cells[3])
                .filter(type -> !type.isEmpty())
                .map(type -> new Account.Employer(
                        new Organisation(Codes.term(OrganisationType.class, type), cells[4], Optional.empty()),
                        Optional.of(cells[5])
                                .filter(law -> !law.isEmpty())
                                .map(law -> new StatutoryTask(law, cells[6])),
                        Boolean.parseBoolean(cells[7])));
        Optional<OutsideRole> houseRole =
                Optional.of(cells[2]).filter(code -> !code.isEmpty()).map(code -> Codes.term(OutsideRole.class, code));
        return new Account(cells[0], cells[1], houseRole, employer);
    }
}
