package nl.regie.registration.log;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.organisation.Duty;
import nl.regie.core.rule.Decision;
import nl.regie.core.source.Source;
import nl.regie.privacy.log.ActingAs;
import nl.regie.privacy.log.LogActor;
import nl.regie.privacy.log.LogCheck;
import nl.regie.privacy.log.LogDigest;
import nl.regie.privacy.log.LogEntry;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.privacy.log.LogReading;
import nl.regie.privacy.log.LogReadingOutcome;
import nl.regie.privacy.log.LogReadingPurpose;
import nl.regie.privacy.log.LogReadingRequest;
import nl.regie.privacy.log.LogStore;
import nl.regie.privacy.log.LogVerdict;
import nl.regie.privacy.log.Seal;
import nl.regie.privacy.profile.PrivacyProfile;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Raadplegen van het log: reads and verifies it for whoever may by the library, and logs that it was read. */
@Component
public class LogReadings {

    private static final ParticipantId HOUSE = new ParticipantId("house");

    private final LogStore store;
    private final CaseLog log;
    private final JdbcClient jdbc;
    private final Today today;
    private final LogReading reading;
    private final String name;

    LogReadings(
            LogStore store,
            CaseLog log,
            JdbcClient jdbc,
            Today today,
            PrivacyProfile profile,
            @Value("${registration.log}") String name) {
        this.store = store;
        this.log = log;
        this.jdbc = jdbc;
        this.today = today;
        this.reading = LogReading.of(profile.id(), profile.edition());
        this.name = name;
    }

    /** Whether somebody may read the log for a purpose. */
    public Decision<LogReadingOutcome> judge(Account account, LogReadingPurpose purpose) {
        return reading.judge(new LogReadingRequest(reader(account), purpose, today.day()));
    }

    /**
     * Verifies the log against the seals that were kept, and keeps its seal.
     *
     * @throws RefusedException if the user may not read it for this purpose
     */
    public LogVerdict verify(Account account, LogReadingPurpose purpose) {
        allowed(account, purpose);
        LogVerdict verdict = LogCheck.check(Seal.begin(name), store.from(1), seals());
        if (verdict instanceof LogVerdict.Whole whole) {
            seal(whole.head());
        }
        return verdict;
    }

    /**
     * The last entries, newest first. They hold pseudonyms and no content.
     *
     * @param most how many at most
     * @throws RefusedException if the user may not read it for this purpose
     */
    public List<LogEntry> last(Account account, LogReadingPurpose purpose, int most) {
        allowed(account, purpose);
        List<LogEntry> entries = new ArrayList<>();
        store.from(Math.max(1, store.head().length() - most + 1)).forEach(entries::add);
        Collections.reverse(entries);
        return List.copyOf(entries);
    }

    private void allowed(Account account, LogReadingPurpose purpose) {
        Decision<LogReadingOutcome> decision = judge(account, purpose);
        if (decision.outcome() != LogReadingOutcome.ALLOWED) {
            throw new RefusedException(decision);
        }
        log.read(reader(account), LogPurpose.LAWFULNESS_TEST, Source.wgs("1.8(4)", "PRIV-11"));
    }

    private static LogActor reader(Account account) {
        ActingAs as = account.houseRole()
                .<ActingAs>map(ActingAs.ForHouse::new)
                .orElseGet(() -> new ActingAs.Designated(Duty.EXECUTION));
        return new LogActor(HOUSE, new PersonId(account.username()), as);
    }

    private List<Seal> seals() {
        return jdbc.sql("select length, digest from log_seal where log = ? order by length")
                .param(name)
                .query((row, number) -> new Seal(row.getInt(1), new LogDigest(row.getString(2))))
                .list();
    }

    private void seal(Seal seal) {
        if (!seals().contains(seal)) {
            jdbc.sql("insert into log_seal (log, length, digest, at) values (?, ?, ?, ?)")
                    .params(
                            name,
                            seal.length(),
                            seal.digest().value(),
                            OffsetDateTime.ofInstant(today.instant(), ZoneOffset.UTC))
                    .update();
        }
    }
}
