package nl.regie.registration.deletion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.privacy.retention.ListExit;
import nl.regie.privacy.retention.NotNecessary;
import nl.regie.privacy.retention.RegisteredCase;
import nl.regie.registration.code.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Aantekeningen voor het bewaren: what was recorded beside a case that bears on how long it may be kept. */
@Component
public class RetentionNotes {

    private enum Kind {
        NOT_NECESSARY,
        NOTIFIER_ANSWERED,
        LEFT_LIST
    }

    private record Note(Kind kind, DecidedBy by, LocalDate on, List<ItemId> items, String why) {}

    private final JdbcClient jdbc;

    RetentionNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case with what was recorded beside it. */
    public RegisteredCase of(CaseFile file) {
        List<Note> notes = jdbc.sql("select * from retention_note where case_id = ? order by on_day, id")
                .param(file.id().value())
                .query((row, number) -> note(row))
                .list();
        return RegisteredCase.builder()
                .file(file)
                .notNecessary(notes.stream()
                        .filter(note -> note.kind() == Kind.NOT_NECESSARY)
                        .map(note -> new NotNecessary(note.by(), note.on(), note.items(), FreeText.of(note.why())))
                        .toList())
                .notifierAnswered(notes.stream()
                        .filter(note -> note.kind() == Kind.NOTIFIER_ANSWERED)
                        .map(Note::on)
                        .findFirst())
                .exits(notes.stream()
                        .filter(note -> note.kind() == Kind.LEFT_LIST)
                        .map(note -> new ListExit(new PersonId(note.why()), note.on(), Optional.empty()))
                        .toList())
                .build();
    }

    /** Records that data are no longer necessary; all of the case if no items are named. */
    void notNecessary(CaseId id, DecidedBy by, LocalDate on, List<ItemId> items, FreeText why) {
        add(id, Kind.NOT_NECESSARY, by, on, items, why.reveal());
    }

    /** Records that the notifier was told of the refusal. */
    void notifierAnswered(CaseId id, DecidedBy by, LocalDate on) {
        add(id, Kind.NOTIFIER_ANSWERED, by, on, List.of(), "");
    }

    /** Records that somebody of the case left the list. */
    public void leftList(CaseId id, DecidedBy by, LocalDate on, PersonId person) {
        add(id, Kind.LEFT_LIST, by, on, List.of(), person.value());
    }

    /** Forgets all of a case. */
    void forget(CaseId id) {
        jdbc.sql("delete from retention_note where case_id = ?")
                .param(id.value())
                .update();
    }

    private void add(CaseId id, Kind kind, DecidedBy by, LocalDate on, List<ItemId> items, String why) {
        jdbc.sql("insert into retention_note (id, case_id, kind, by_person, by_organ, on_day, items, why)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        id.value(),
                        kind.name(),
                        by.person().value(),
                        by.organ().value(),
                        on,
                        Codes.join(items, ItemId::value),
                        why)
                .update();
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                Kind.valueOf(row.getString("kind")),
                new DecidedBy(
                        new PersonId(row.getString("by_person")),
                        new ParticipantId(row.getString("by_organ")),
                        Optional.empty()),
                row.getObject("on_day", LocalDate.class),
                Codes.split(row.getString("items"), ItemId::new),
                row.getString("why"));
    }
}
