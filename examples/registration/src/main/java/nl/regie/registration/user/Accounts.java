package nl.regie.registration.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.role.OutsideRole;
import nl.regie.registration.code.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gebruikersadministratie: the users and their seats in cases. */
@Component
public class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The user with a name. */
    public Optional<Account> find(String username) {
        return jdbc.sql("select * from account where username = ?")
                .param(username)
                .query((row, number) -> account(row))
                .optional();
    }

    /** All users, by name to sign in with. */
    public List<Account> all() {
        return jdbc.sql("select * from account order by username")
                .query((row, number) -> account(row))
                .list();
    }

    Optional<String> password(String username) {
        return jdbc.sql("select password from account where username = ?")
                .param(username)
                .query(String.class)
                .optional();
    }

    /** The seats of a user, by case. */
    public List<Seat> seats(Account account) {
        return jdbc.sql("select case_id, participant, person from seat where username = ? order by case_id")
                .param(account.username())
                .query((row, number) -> seat(row))
                .list();
    }

    /** The seat of a user in a case. */
    public Optional<Seat> seat(Account account, CaseId caseId) {
        return jdbc.sql("select case_id, participant, person from seat where username = ? and case_id = ?")
                .params(account.username(), caseId.value())
                .query((row, number) -> seat(row))
                .optional();
    }

    /** Gives a user a seat. */
    public void seat(Account account, Seat seat) {
        jdbc.sql("insert into seat (username, case_id, participant, person) values (?, ?, ?, ?)")
                .params(
                        account.username(),
                        seat.caseId().value(),
                        seat.participant().value(),
                        seat.person().value())
                .update();
    }

    void add(Account account, String password) {
        Optional<Account.Employer> employer = account.employer();
        Optional<Organisation> organisation = employer.map(Account.Employer::organisation);
        Optional<StatutoryTask> task = employer.flatMap(Account.Employer::task);
        jdbc.sql("insert into account (username, password, name, house_role, organisation_type, organisation, task_law,"
                        + " task_article, commissioned) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(account.username())
                .param(password)
                .param(account.name())
                .param(account.houseRole().map(OutsideRole::code).orElse(null))
                .param(organisation.map(each -> each.type().code()).orElse(null))
                .param(organisation.map(Organisation::name).orElse(null))
                .param(task.map(StatutoryTask::law).orElse(null))
                .param(task.map(StatutoryTask::article).orElse(null))
                .param(employer.map(Account.Employer::commissioned).orElse(false))
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        Optional<String> type = Optional.ofNullable(row.getString("organisation_type"));
        String organisation = row.getString("organisation");
        Optional<String> law = Optional.ofNullable(row.getString("task_law"));
        String article = row.getString("task_article");
        boolean commissioned = row.getBoolean("commissioned");
        return new Account(
                row.getString("username"),
                row.getString("name"),
                Optional.ofNullable(row.getString("house_role")).map(code -> Codes.term(OutsideRole.class, code)),
                type.map(code -> new Account.Employer(
                        new Organisation(Codes.term(OrganisationType.class, code), organisation, Optional.empty()),
                        law.map(text -> new StatutoryTask(text, article)),
                        commissioned)));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                new CaseId(row.getString("case_id")),
                new ParticipantId(row.getString("participant")),
                new PersonId(row.getString("person")));
    }
}
