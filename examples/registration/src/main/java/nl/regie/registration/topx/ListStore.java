package nl.regie.registration.topx;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.topx.CandidateId;
import nl.regie.core.topx.Listed;
import nl.regie.core.topx.TopXList;
import nl.regie.registration.refusal.ConflictException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opslag van de lijst: whole, and compared with the version it was made of. Whoever calls it holds the transaction. */
@Component
class ListStore {

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * De lijst in een versie.
     *
     * @param list the list
     * @param version its version; 0 if it was never kept
     */
    record Kept(TopXList list, int version) {}

    Kept get(String criteria) {
        record Head(int removed, int version) {}
        Optional<Head> head = jdbc.sql("select removed, version from topx_list where criteria = ?")
                .param(criteria)
                .query((row, number) -> new Head(row.getInt(1), row.getInt(2)))
                .optional();
        List<Listed> entries = jdbc.sql("select * from topx_entry where criteria = ? order by person")
                .param(criteria)
                .query((row, number) -> listed(row))
                .list();
        return head.map(found -> new Kept(TopXList.of(criteria, entries, found.removed()), found.version()))
                .orElseGet(() -> new Kept(TopXList.empty(criteria), 0));
    }

    void put(Kept from, TopXList to) {
        int kept = from.version() == 0
                ? jdbc.sql("insert into topx_list (criteria, removed, version) select ?, ?, 1"
                                + " where not exists (select 1 from topx_list where criteria = ?)")
                        .params(to.criteria(), to.removed(), to.criteria())
                        .update()
                : jdbc.sql("update topx_list set removed = ?, version = version + 1 where criteria = ? and version = ?")
                        .params(to.removed(), to.criteria(), from.version())
                        .update();
        if (kept != 1) {
            throw new ConflictException();
        }
        jdbc.sql("delete from topx_entry where criteria = ?")
                .param(to.criteria())
                .update();
        for (Listed entry : to.entries()) {
            jdbc.sql(
                            "insert into topx_entry (criteria, person, placed_on, tested_on, judged_on, by_person, by_organ, why)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            to.criteria(),
                            entry.person().value(),
                            entry.placedOn(),
                            entry.testedOn(),
                            entry.judgedOn(),
                            entry.by().person().value(),
                            entry.by().organ().value(),
                            entry.why().reveal())
                    .update();
        }
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return Listed.builder()
                .person(new CandidateId(row.getString("person")))
                .placedOn(row.getObject("placed_on", LocalDate.class))
                .testedOn(row.getObject("tested_on", LocalDate.class))
                .judgedOn(row.getObject("judged_on", LocalDate.class))
                .by(new DecidedBy(
                        new PersonId(row.getString("by_person")),
                        new ParticipantId(row.getString("by_organ")),
                        Optional.empty()))
                .why(FreeText.of(row.getString("why")))
                .build();
    }
}
