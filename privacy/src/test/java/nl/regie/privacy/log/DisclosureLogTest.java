package nl.regie.privacy.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.log.LogVerdict.Whole;
import org.junit.jupiter.api.Test;

/** Adding to a log (PRIV-11). */
class DisclosureLogTest {

    private static final Seal BEGIN = Seal.begin("huis-voorbeeld");

    /** A store in which others come first for a while. */
    private static final class Memory implements LogStore {

        private final List<LogEntry> entries = new ArrayList<>();
        private int othersFirst;

        @Override
        public Seal head() {
            return entries.isEmpty() ? BEGIN : entries.get(entries.size() - 1).seal();
        }

        @Override
        public boolean append(Seal expected, LogEntry entry) {
            if (othersFirst-- > 0) {
                entries.add(LogEntry.after(head(), Logged.event(3)));
            }
            return expected.equals(head()) && entries.add(entry);
        }

        @Override
        public Iterable<LogEntry> from(int sequence) {
            return entries.subList(sequence - 1, entries.size());
        }
    }

    private final Memory store = new Memory();

    @Test
    void events_stand_one_behind_the_other() {
        DisclosureLog log = DisclosureLog.of(store, 1);
        for (int i = 0; i < 10; i++) {
            LogEvent event = Logged.event(i);
            assertThat(log.append(event).get().event()).isEqualTo(event);
        }
        assertThat(store.entries)
                .extracting(LogEntry::sequence)
                .startsWith(1, 2, 3)
                .hasSize(10);
        assertThat(LogCheck.check(BEGIN, store.from(1), List.of(store.head()))).isEqualTo(new Whole(store.head()));
    }

    @Test
    void an_event_goes_behind_those_of_others_that_came_first() {
        store.othersFirst = 2;
        LogEntry entry = DisclosureLog.of(store, 3).append(Logged.event(0)).get();
        assertThat(entry.sequence()).isEqualTo(3);
        assertThat(LogCheck.check(BEGIN, store.from(1), List.of())).isEqualTo(new Whole(entry.seal()));
    }

    @Test
    void nothing_is_kept_when_others_always_come_first() {
        store.othersFirst = 3;
        Either<Seal, LogEntry> result = DisclosureLog.of(store, 3).append(Logged.event(0));
        assertThat(result.getLeft().length()).isEqualTo(2);
        assertThat(store.entries).hasSize(3).extracting(LogEntry::event).containsOnly(Logged.event(3));
    }

    @Test
    void attempts_are_bounded() {
        assertThatThrownBy(() -> DisclosureLog.of(store, 0)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> DisclosureLog.of(store, 1_001)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void terms_are_bounded() {
        assertThat(LogSettings.NATIONAL.termMonths()).isEqualTo(60);
        assertThat(new LogSettings(1).termMonths()).isEqualTo(1);
        assertThat(new LogSettings(240).termMonths()).isEqualTo(240);
        assertThatThrownBy(() -> new LogSettings(0)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new LogSettings(241)).isInstanceOf(MalformedValueException.class);
    }
}
