package nl.regie.privacy.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.Duty;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.source.Source;

/** Events and logs for tests. */
public final class Logged {

    public static final CaseId CASE = new CaseId("ZVH-1");
    public static final PersonId CONCERNED = new PersonId("p1");
    public static final Instant AT = Instant.parse("2026-03-01T09:30:00Z");
    public static final LogActor DIRECTOR =
            new LogActor(new ParticipantId("gem"), new PersonId("w1"), new ActingAs.InCase(CaseRole.CASE_DIRECTOR));
    public static final LogActor OFFICER = new LogActor(
            new ParticipantId("gem"), new PersonId("w2"), new ActingAs.ForHouse(OutsideRole.COORDINATING_DPO));
    public static final LogActor TESTER =
            new LogActor(new ParticipantId("om"), new PersonId("w3"), new ActingAs.Designated(Duty.LAWFULNESS_TEST));

    private Logged() {}

    public static CaseKey key(int seed) {
        byte[] bytes = new byte[CaseKey.LENGTH];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (seed * 31 + i * 7);
        }
        return CaseKey.of(bytes);
    }

    public static LogEventBuilder disclosure() {
        return LogEvent.builder()
                .at(AT)
                .action(LogAction.DISCLOSURE)
                .actor(DIRECTOR)
                .recipient(new ParticipantId("pol"))
                .purpose(LogPurpose.CASE_MEETING)
                .ground(Source.wgs("2.31(5)", "PRIV-2"))
                .categories(List.of(DataCategory.HOUSING, DataCategory.INCOME))
                .items(List.of(new ItemId("i1"), new ItemId("i2")))
                .casePseudonym(key(1).pseudonym(CASE))
                .subjects(List.of(key(1).pseudonym(CONCERNED)));
    }

    /** The n-th of many events, each of another kind. */
    public static LogEvent event(int n) {
        LogAction[] actions = LogAction.values();
        LogPurpose[] purposes = LogPurpose.values();
        return disclosure()
                .at(AT.plusSeconds(n).plusNanos(n % 7))
                .action(actions[n % actions.length])
                .actor(List.of(DIRECTOR, OFFICER, TESTER).get(n % 3))
                .recipient(
                        n % 4 == 0 || actions[n % actions.length] == LogAction.DISCLOSURE
                                ? Optional.of(new ParticipantId("deelnemer-" + n % 5))
                                : Optional.empty())
                .purpose(purposes[n % purposes.length])
                .categories(List.of(DataCategory.values()[n % DataCategory.values().length]))
                .items(List.of(new ItemId("i" + n)))
                .build();
    }

    public static List<LogEntry> chain(Seal begin, int length) {
        List<LogEntry> entries = new ArrayList<>();
        Seal head = begin;
        for (int i = 0; i < length; i++) {
            LogEntry entry = LogEntry.after(head, event(i));
            entries.add(entry);
            head = entry.seal();
        }
        return entries;
    }
}
