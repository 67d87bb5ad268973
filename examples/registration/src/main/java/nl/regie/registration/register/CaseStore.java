package nl.regie.registration.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.json.CaseJson;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.registration.code.Codes;
import nl.regie.registration.refusal.ConflictException;
import nl.regie.registration.secret.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opslag: the state of each case as canonical JSON, and the events. Whoever calls it holds the transaction. */
@Component
class CaseStore {

    private final JdbcClient jdbc;
    private final Secret secret;

    CaseStore(JdbcClient jdbc, Secret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    Optional<StoredCase> find(CaseId id) {
        return jdbc.sql("select version, document from case_state where case_id = ?")
                .param(id.value())
                .query((row, number) -> stored(row))
                .optional();
    }

    List<CaseId> ids() {
        return jdbc.sql("select case_id from case_state order by case_id")
                .query((row, number) -> new CaseId(row.getString(1)))
                .list();
    }

    /** Keeps a new case, as version 1. */
    String insert(CaseFile file) {
        String document = document(file);
        String digest = digest(file.id(), document);
        jdbc.sql("insert into case_state (case_id, version, document, digest) values (?, 1, ?, ?)")
                .params(file.id().value(), document, digest)
                .update();
        return digest;
    }

    /** Keeps the next state, if the last is still the one it was made of. */
    String update(StoredCase from, CaseFile to) {
        String document = document(to);
        String digest = digest(to.id(), document);
        int updated = jdbc.sql("update case_state set version = version + 1, document = ?, digest = ?"
                        + " where case_id = ? and version = ?")
                .params(document, digest, to.id().value(), from.version())
                .update();
        if (updated != 1) {
            throw new ConflictException();
        }
        return digest;
    }

    void add(CaseEvent event) {
        jdbc.sql("insert into case_event (case_id, version, at, kind, participant, person, items, digest)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        event.caseId().value(),
                        event.version(),
                        event.at().atOffset(ZoneOffset.UTC),
                        event.kind().name(),
                        event.participant().value(),
                        event.person().map(PersonId::value).orElse(""),
                        Codes.join(event.items(), ItemId::value),
                        event.digest())
                .update();
    }

    List<CaseEvent> events(CaseId id) {
        return jdbc.sql("select * from case_event where case_id = ? order by version")
                .param(id.value())
                .query((row, number) -> event(row))
                .list();
    }

    /** Leaves of the events of a case the day, the kind and the participant. */
    void coarsen(CaseId id) {
        for (CaseEvent event : events(id)) {
            jdbc.sql(
                            "update case_event set at = ?, person = '', items = '', digest = '' where case_id = ? and version = ?")
                    .params(
                            event.at().truncatedTo(ChronoUnit.DAYS).atOffset(ZoneOffset.UTC),
                            id.value(),
                            event.version())
                    .update();
        }
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                new CaseId(row.getString("case_id")),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                EventKind.valueOf(row.getString("kind")),
                new ParticipantId(row.getString("participant")),
                Optional.of(row.getString("person"))
                        .filter(person -> !person.isEmpty())
                        .map(PersonId::new),
                Codes.split(row.getString("items"), ItemId::new),
                row.getString("digest"));
    }

    private static StoredCase stored(ResultSet row) throws SQLException {
        byte[] document = row.getString("document").getBytes(UTF_8);
        CaseFile file = InvalidDocumentException.orElseThrow(CaseJson.TYPE.read(document))
                .value();
        return new StoredCase(file, row.getInt("version"));
    }

    private static String document(CaseFile file) {
        return new String(CaseJson.TYPE.write(file), UTF_8);
    }

    /** Made with the secret, so that nobody who guesses what a case said can tell by it whether he guessed well. */
    private String digest(CaseId id, String document) {
        return HexFormat.of().formatHex(secret.key("state/" + id.value() + "/" + document));
    }
}
