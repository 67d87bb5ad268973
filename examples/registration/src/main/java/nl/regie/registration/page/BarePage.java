package nl.regie.registration.page;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.regie.core.id.CaseId;
import nl.regie.privacy.framework.Purpose;
import nl.regie.registration.code.Codes;
import nl.regie.registration.secret.Development;
import nl.regie.registration.user.Account;
import nl.regie.registration.view.CaseView;
import nl.regie.registration.view.Views;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Kale bladzijde: the page of a case with the calls of the library removed. It signs in, asks the database the same things, writes a row
 * of the same size, and prints the same page, from a view that was made once. What it leaves out is reading the case, minimising it,
 * writing it and chaining the entry. It stands among the pages because it must bear the same head and menu.
 */
@Controller
@Conditional(Development.class)
@ConditionalOnProperty("registration.load")
class BarePage {

    private static final String LOG = "load";

    private final Views views;
    private final ShownLines lines;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Map<String, CaseView> made = new ConcurrentHashMap<>();

    BarePage(Views views, ShownLines lines, JdbcClient jdbc, TransactionOperations transactions) {
        this.views = views;
        this.lines = lines;
        this.jdbc = jdbc;
        this.transactions = transactions;
        jdbc.sql("insert into log_head (log, length, digest) select ?, 0, ?"
                        + " where not exists (select 1 from log_head where log = ?)")
                .params(LOG, "-", LOG)
                .update();
    }

    @GetMapping("/load/{id}/{purpose}")
    String view(Account account, @PathVariable String id, @PathVariable String purpose, Model model, Locale locale) {
        CaseView view = made.computeIfAbsent(
                id + "/" + purpose + "/" + account.username(),
                key -> views.look(account, new CaseId(id), Codes.term(Purpose.class, purpose)));
        asked(account, id, purpose);
        transactions.executeWithoutResult(status -> logged(id, view));
        model.addAttribute("view", view);
        model.addAttribute("head", lines.head(view, locale));
        model.addAttribute("parts", lines.of(view, locale));
        return "case";
    }

    private void asked(Account account, String id, String purpose) {
        rows("select participant, person from seat where username = ? and case_id = ?", account.username(), id);
        rows("select version, document from case_state where case_id = ?", id);
        rows("select * from fulfilment where case_id = ? and purpose = ?", id, purpose);
    }

    private void logged(String id, CaseView view) {
        rows("select salt from case_salt where case_id = ?", id);
        int last = jdbc.sql("select length from log_head where log = ? for update")
                .param(LOG)
                .query(Integer.class)
                .single();
        jdbc.sql("update log_head set length = ? where log = ? and length = ?")
                .params(last + 1, LOG, last)
                .update();
        jdbc.sql("insert into log_entry (log, sequence, entry) values (?, ?, ?)")
                .params(
                        LOG,
                        last + 1,
                        view.json().substring(0, Math.min(1_000, view.json().length())))
                .update();
    }

    private void rows(String sql, Object... params) {
        jdbc.sql(sql).params(params).query().listOfRows();
    }
}
