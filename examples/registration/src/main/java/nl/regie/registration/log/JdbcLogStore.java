package nl.regie.registration.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.json.LogJson;
import nl.regie.privacy.log.LogDigest;
import nl.regie.privacy.log.LogEntry;
import nl.regie.privacy.log.LogPage;
import nl.regie.privacy.log.LogStore;
import nl.regie.privacy.log.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opslag van het log in de database. The head is one row, which is held, compared and set inside the transaction of what is logged: whoever
 * comes second waits for the first.
 */
final class JdbcLogStore implements LogStore {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final String log;

    JdbcLogStore(JdbcClient jdbc, String log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Holds the head until the transaction ends: many who write at once wait here for each other, and none has to try again. */
    @Override
    public Seal head() {
        return jdbc.sql("select length, digest from log_head where log = ? for update")
                .param(log)
                .query((row, number) -> new Seal(row.getInt(1), new LogDigest(row.getString(2))))
                .optional()
                .orElseGet(this::begin);
    }

    private Seal begin() {
        Seal begin = Seal.begin(log);
        jdbc.sql("insert into log_head (log, length, digest) values (?, 0, ?)")
                .params(log, begin.digest().value())
                .update();
        return begin;
    }

    @Override
    public boolean append(Seal expected, LogEntry entry) {
        int updated = jdbc.sql("update log_head set length = ?, digest = ? where log = ? and length = ? and digest = ?")
                .params(
                        entry.sequence(),
                        entry.digest().value(),
                        log,
                        expected.length(),
                        expected.digest().value())
                .update();
        if (updated != 1) {
            return false;
        }
        byte[] page = LogJson.TYPE.write(new LogPage(expected, List.of(entry)));
        jdbc.sql("insert into log_entry (log, sequence, entry) values (?, ?, ?)")
                .params(log, entry.sequence(), new String(page, UTF_8))
                .update();
        return true;
    }

    /** Read as it is asked for, so that a long log need not fit in the memory. */
    @Override
    public Iterable<LogEntry> from(int sequence) {
        return () -> new Iterator<>() {
            private int next = sequence;
            private Iterator<LogEntry> read = List.<LogEntry>of().iterator();

            @Override
            public boolean hasNext() {
                if (!read.hasNext()) {
                    read = read(next).iterator();
                }
                return read.hasNext();
            }

            @Override
            public LogEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                LogEntry entry = read.next();
                next = entry.sequence() + 1;
                return entry;
            }
        };
    }

    private List<LogEntry> read(int sequence) {
        List<String> pages = jdbc.sql(
                        "select entry from log_entry where log = ? and sequence >= ? order by sequence limit "
                                + AT_ONCE)
                .params(log, sequence)
                .query(String.class)
                .list();
        List<LogEntry> entries = new ArrayList<>();
        for (String page : pages) {
            entries.addAll(InvalidDocumentException.orElseThrow(LogJson.TYPE.read(page.getBytes(UTF_8)))
                    .value()
                    .entries());
        }
        return entries;
    }
}
