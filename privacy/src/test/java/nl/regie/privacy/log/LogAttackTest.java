package nl.regie.privacy.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.regie.privacy.log.LogVerdict.Broken;
import nl.regie.privacy.log.LogVerdict.Whole;

/** Somebody who can write the whole log, and knows how digests are made, against seals that were kept elsewhere (PRIV-11). */
class LogAttackTest {

    private static final int LENGTH = 60;
    private static final Seal BEGIN = Seal.begin("huis-voorbeeld");
    private static final List<LogEntry> CHAIN = Logged.chain(BEGIN, LENGTH);

    private static List<LogEntry> anew(List<LogEvent> events) {
        List<LogEntry> entries = new ArrayList<>();
        Seal head = BEGIN;
        for (LogEvent event : events) {
            LogEntry entry = LogEntry.after(head, event);
            entries.add(entry);
            head = entry.seal();
        }
        return entries;
    }

    private static List<LogEvent> events() {
        return new ArrayList<>(CHAIN.stream().map(LogEntry::event).toList());
    }

    private static Seal at(int length) {
        return length == 0 ? BEGIN : CHAIN.get(length - 1).seal();
    }

    /** Any number of seals, anywhere. */
    private static List<Seal> seals(Random random) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            places.add(random.nextInt(LENGTH + 1));
        }
        List<Seal> seals =
                new ArrayList<>(places.stream().map(LogAttackTest::at).toList());
        Collections.shuffle(seals, random);
        return seals;
    }

    /** The verdict on a log that was made anew: the first seal at or behind the first change shows it, and only if there is one. */
    private static void showsAt(List<LogEntry> forged, int firstChange, List<Seal> seals) {
        LogVerdict verdict = LogCheck.check(BEGIN, forged, seals);
        List<Integer> behind = seals.stream()
                .map(Seal::length)
                .filter(length -> length > firstChange)
                .sorted()
                .toList();
        if (behind.isEmpty()) {
            assertThat(verdict).isInstanceOf(Whole.class);
        } else {
            int first = behind.get(0);
            assertThat(verdict)
                    .isEqualTo(
                            first <= forged.size()
                                    ? new Broken(first, LogBreak.SEAL)
                                    : new Broken(forged.size() + 1, LogBreak.CUT_OFF));
        }
    }

    @Property
    void reordering_across_seals_shows_at_the_first_seal_behind_it(@ForAll Random random) {
        List<LogEvent> events = events();
        int from = random.nextInt(LENGTH - 1);
        int to = from + 2 + random.nextInt(LENGTH - from - 1);
        Collections.rotate(events.subList(from, to), 1);
        showsAt(anew(events), from, seals(random));
    }

    @Property
    void a_gap_that_was_closed_shows_at_the_first_seal_behind_it(@ForAll Random random) {
        List<LogEvent> events = events();
        int from = random.nextInt(LENGTH);
        events.subList(from, from + 1 + random.nextInt(LENGTH - from)).clear();
        showsAt(anew(events), from, seals(random));
    }

    @Property
    void a_tail_that_was_cut_off_and_grew_again_shows_at_the_first_seal_behind_it(@ForAll Random random) {
        List<LogEvent> events = events();
        int from = random.nextInt(LENGTH);
        events.subList(from, LENGTH).clear();
        for (int i = random.nextInt(2 * LENGTH); i > 0; i--) {
            events.add(Logged.event(LENGTH + i));
        }
        showsAt(anew(events), from, seals(random));
    }

    /** What was disclosed once is logged once: the same event again is another entry, and what was sealed before stays as it was. */
    @Property
    void an_event_that_is_replayed_in_the_middle_shows_at_the_first_seal_behind_it(@ForAll Random random) {
        List<LogEvent> events = events();
        int from = 1 + random.nextInt(LENGTH - 1);
        events.add(from, events.get(random.nextInt(from)));
        // a replay of what stands there anyway changes the log only further on
        int change = from;
        while (change < LENGTH && events.get(change).equals(CHAIN.get(change).event())) {
            change++;
        }
        showsAt(anew(events), change, seals(random));
    }

    /** Two heads: each copy is whole by itself, and neither bears the seal of the other. */
    @Property
    void two_copies_that_went_on_apart_are_told_by_their_seals(
            @ForAll @IntRange(max = LENGTH - 1) int shared, @ForAll @IntRange(min = 1, max = 20) int more) {
        List<LogEvent> events = new ArrayList<>(events().subList(0, shared));
        for (int i = 0; i < more; i++) {
            events.add(Logged.event(1_000 + i));
        }
        List<LogEntry> fork = anew(events);
        Seal forked = fork.get(fork.size() - 1).seal();
        assertThat(LogCheck.check(BEGIN, fork, List.of(forked))).isEqualTo(new Whole(forked));
        assertThat(LogCheck.check(BEGIN, CHAIN, List.of(at(LENGTH)))).isEqualTo(new Whole(at(LENGTH)));
        LogBreak why = forked.length() > LENGTH ? LogBreak.CUT_OFF : LogBreak.SEAL;
        int place = Math.min(forked.length(), LENGTH + 1);
        assertThat(LogCheck.check(BEGIN, CHAIN, List.of(forked))).isEqualTo(new Broken(place, why));
        // and nobody can hold both seals of one place to be true
        Seal own = at(Math.min(forked.length(), LENGTH));
        if (own.length() == forked.length()) {
            assertThat(LogCheck.check(BEGIN, fork, List.of(own, forked)))
                    .isEqualTo(new Broken(own.length(), LogBreak.SEAL));
        }
        // an entry of one does not go on the other
        List<LogEntry> joined = new ArrayList<>(CHAIN.subList(0, shared + 1));
        joined.addAll(fork.subList(Math.min(shared + 1, fork.size()), fork.size()));
        if (joined.size() > shared + 1) {
            assertThat(LogCheck.check(BEGIN, joined, List.of())).isEqualTo(new Broken(shared + 2, LogBreak.LINK));
        }
    }

    /** Of two writers who saw the same head, one is kept. */
    @Example
    void a_store_that_compares_keeps_one_head() {
        List<LogEntry> kept = new ArrayList<>();
        LogStore store = new LogStore() {
            @Override
            public Seal head() {
                return kept.isEmpty() ? BEGIN : kept.get(kept.size() - 1).seal();
            }

            @Override
            public boolean append(Seal expected, LogEntry entry) {
                return expected.equals(head()) && kept.add(entry);
            }

            @Override
            public Iterable<LogEntry> from(int sequence) {
                return kept.subList(sequence - 1, kept.size());
            }
        };
        Seal seen = store.head();
        assertThat(store.append(seen, LogEntry.after(seen, Logged.event(1)))).isTrue();
        assertThat(store.append(seen, LogEntry.after(seen, Logged.event(2)))).isFalse();
        assertThat(LogCheck.check(BEGIN, store.from(1), List.of(store.head()))).isEqualTo(new Whole(store.head()));
    }

    /** Whatever stands behind an entry that is within its term stays, also what is older: or the chain would have a hole. */
    @Property
    void what_is_removed_at_its_term_is_past_it_and_the_rest_verifies(@ForAll Random random) {
        LogSettings settings = new LogSettings(12);
        List<LogEvent> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Instant at = Logged.AT.plusSeconds(86_400L * random.nextInt(900));
            events.add(LogEvent.builder().copyOf(Logged.event(i)).at(at).build());
        }
        List<LogEntry> entries = anew(events);
        Instant now = Logged.AT.plusSeconds(86_400L * random.nextInt(1_500));
        Seal reached = LogTerm.reached(BEGIN, entries, settings, now);
        for (LogEntry entry : entries.subList(0, reached.length())) {
            assertThat(now).isAfterOrEqualTo(LogTerm.ends(entry.event(), settings));
        }
        if (reached.length() < entries.size()) {
            LogEvent next = entries.get(reached.length()).event();
            assertThat(now).isBefore(LogTerm.ends(next, settings));
        }
        Seal head = entries.get(entries.size() - 1).seal();
        List<LogEntry> rest = entries.subList(reached.length(), entries.size());
        assertThat(LogCheck.check(reached, rest, List.of(head))).isEqualTo(new Whole(head));
    }

    /** A beginning that somebody made up lets nothing be taken off that was sealed. */
    @Property
    void a_beginning_that_was_made_up_breaks_at_its_first_entry(@ForAll @IntRange(min = 1, max = LENGTH - 1) int off) {
        List<LogEntry> rest = CHAIN.subList(off, LENGTH);
        Seal madeUp = new Seal(off, Logged.chain(Seal.begin("anders"), 1).get(0).digest());
        assertThat(LogCheck.check(madeUp, rest, List.of())).isEqualTo(new Broken(off + 1, LogBreak.LINK));
        assertThatThrownBy(() -> LogCheck.check(at(off), rest, List.of(at(off - 1))))
                .hasMessage("seals: value.order");
    }
}
