package nl.regie.registration.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opslag: the state of each case as canonical JSON, and the events. Whoever calls it holds the transaction. */
@Component
class CaseStore {

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        String digest = digest(document);
        jdbc.sql("insert into case_state (case_id, version, document, digest) values (?, 1, ?, ?)")
                .params(file.id().value(), document, digest)
                .update();
        return digest;
    }

    /** Keeps the next state, if the last is still the one it was made of. */
    String update(StoredCase from, CaseFile to) {
        String document = document(to);
        String digest = digest(document);
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
                        event.person().value(),
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

    private static CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                new CaseId(row.getString("case_id")),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                EventKind.valueOf(row.getString("kind")),
                new ParticipantId(row.getString("participant")),
                new PersonId(row.getString("person")),
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

    private static String digest(String document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
