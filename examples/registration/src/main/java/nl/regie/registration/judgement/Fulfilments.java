package nl.regie.registration.judgement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.registration.code.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Vervullingen: kept for one recipient and one purpose, and never used for another. Whether they count is for the library to say. */
@Component
public class Fulfilments {

    private final JdbcClient jdbc;

    Fulfilments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done so that a recipient may have data of a case for a purpose. */
    public List<Fulfilment> of(CaseId caseId, ParticipantId recipient, Purpose purpose) {
        return jdbc.sql(
                        "select * from fulfilment where case_id = ? and recipient = ? and purpose = ? order by from_day, id")
                .params(caseId.value(), recipient.value(), purpose.code())
                .query((row, number) -> fulfilment(row))
                .list();
    }

    /** Keeps one. */
    public void add(CaseId caseId, ParticipantId recipient, Purpose purpose, Fulfilment done) {
        jdbc.sql("insert into fulfilment (id, case_id, recipient, purpose, condition, by_person, by_organ, from_day,"
                        + " until_day, categories, items) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID().toString())
                .param(caseId.value())
                .param(recipient.value())
                .param(purpose.code())
                .param(done.condition().code())
                .param(done.by().value())
                .param(done.organ().value())
                .param(done.on())
                .param(done.until().orElse(null))
                .param(Codes.join(done.categories(), DataCategory::code))
                .param(Codes.join(done.items(), ItemId::value))
                .update();
    }

    /** Forgets all of a case. */
    public void forget(CaseId caseId) {
        jdbc.sql("delete from fulfilment where case_id = ?")
                .param(caseId.value())
                .update();
    }

    private static Fulfilment fulfilment(ResultSet row) throws SQLException {
        return Fulfilment.builder()
                .condition(Codes.term(OpenCondition.class, row.getString("condition")))
                .by(new PersonId(row.getString("by_person")))
                .organ(new ParticipantId(row.getString("by_organ")))
                .on(row.getObject("from_day", LocalDate.class))
                .until(Optional.ofNullable(row.getObject("until_day", LocalDate.class)))
                .categories(Codes.terms(DataCategory.class, row.getString("categories")))
                .items(Codes.split(row.getString("items"), ItemId::new))
                .build();
    }
}
