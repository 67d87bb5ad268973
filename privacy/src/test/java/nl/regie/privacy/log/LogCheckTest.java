package nl.regie.privacy.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.Duty;
import nl.regie.core.role.CaseRole;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.log.LogVerdict.Broken;
import nl.regie.privacy.log.LogVerdict.Whole;
import nl.regie.privacy.pseudonym.HmacKey;

/** A log shows that it was tampered with, and where (PRIV-11, WGS 1.8(4)). */
class LogCheckTest {

    private static final int LENGTH = 10_000;
    private static final Seal BEGIN = Seal.begin("huis-voorbeeld");
    private static final List<LogEntry> CHAIN = Logged.chain(BEGIN, LENGTH);
    private static final Seal HEAD = CHAIN.get(LENGTH - 1).seal();

    private static LogVerdict check(List<LogEntry> entries, Seal... seals) {
        return LogCheck.check(BEGIN, entries, List.of(seals));
    }

    private static Broken broken(int at, LogBreak why) {
        return new Broken(at, why);
    }

    private static LogEntry with(LogEntry entry, LogEvent event) {
        return new LogEntry(entry.sequence(), entry.previous(), event, entry.digest());
    }

    /** What follows is hashed anew, as by somebody who can write everything. */
    private static List<LogEntry> forged(int from, List<LogEvent> events) {
        List<LogEntry> entries = new ArrayList<>(CHAIN.subList(0, from));
        Seal head = from == 0 ? BEGIN : entries.get(from - 1).seal();
        for (LogEvent event : events) {
            entries.add(LogEntry.after(head, event));
            head = entries.get(entries.size() - 1).seal();
        }
        return entries;
    }

    private static LogEventBuilder same(LogEvent event) {
        return LogEvent.builder().copyOf(event);
    }

    /** One for each attribute of an event, so that none is left out of the digest. */
    private static List<LogEvent> changed(LogEvent e) {
        LogActor actor = e.actor();
        return List.of(
                same(e).at(e.at().plusNanos(1)).build(),
                same(e).at(e.at().plusSeconds(1L << 32)).build(),
                same(e).action(e.action() == LogAction.CHANGE ? LogAction.DELETION : LogAction.CHANGE)
                        .build(),
                same(e).actor(new LogActor(new ParticipantId("x"), actor.person(), actor.as()))
                        .build(),
                same(e).actor(new LogActor(actor.participant(), new PersonId("x"), actor.as()))
                        .build(),
                same(e).actor(new LogActor(actor.participant(), actor.person(), new ActingAs.InCase(CaseRole.NOTIFIER)))
                        .build(),
                same(e).recipient(new ParticipantId("x")).build(),
                same(e).purpose(e.purpose() == LogPurpose.AUDIT ? LogPurpose.RESULTS : LogPurpose.AUDIT)
                        .build(),
                same(e).ground(new Source(Origin.DECREE, "WGS", "2.31(5)", "PRIV-2"))
                        .build(),
                same(e).ground(Source.law("AVG", "2.31(5)", "PRIV-2")).build(),
                same(e).ground(Source.wgs("2.31(6)", "PRIV-2")).build(),
                same(e).ground(Source.wgs("2.31(5)", "PRIV-3")).build(),
                same(e).categories(List.of(DataCategory.BSN, DataCategory.HOUSING))
                        .build(),
                same(e).items(List.of(new ItemId("x"))).build(),
                same(e).casePseudonym(Logged.key(2).pseudonym(Logged.CASE)).build(),
                same(e).subjects(List.of()).build());
    }

    @Example
    void a_log_that_nobody_touched_is_whole() {
        assertThat(check(CHAIN)).isEqualTo(new Whole(HEAD));
        assertThat(check(CHAIN, HEAD, CHAIN.get(41).seal(), BEGIN)).isEqualTo(new Whole(HEAD));
        assertThat(check(List.of())).isEqualTo(new Whole(BEGIN));
    }

    @Property
    void any_change_of_an_event_is_found_where_it_is(
            @ForAll @IntRange(max = LENGTH - 1) int at, @ForAll @IntRange(max = 15) int which) {
        List<LogEntry> entries = new ArrayList<>(CHAIN);
        LogEvent other = changed(CHAIN.get(at).event()).get(which);
        entries.set(at, with(CHAIN.get(at), other));
        assertThat(other).isNotEqualTo(CHAIN.get(at).event());
        assertThat(check(entries)).isEqualTo(broken(at + 1, LogBreak.CONTENT));
    }

    @Property
    void a_change_with_its_own_digest_made_anew_breaks_the_link_behind_it(
            @ForAll @IntRange(max = LENGTH - 2) int at, @ForAll @IntRange(max = 15) int which) {
        List<LogEntry> entries = new ArrayList<>(CHAIN);
        Seal before = at == 0 ? BEGIN : CHAIN.get(at - 1).seal();
        entries.set(at, LogEntry.after(before, changed(CHAIN.get(at).event()).get(which)));
        assertThat(check(entries)).isEqualTo(broken(at + 2, LogBreak.LINK));
    }

    @Property
    void any_change_of_a_number_a_link_or_a_digest_is_found(
            @ForAll @IntRange(max = LENGTH - 1) int at, @ForAll @IntRange(min = 1, max = LENGTH) int number) {
        LogEntry entry = CHAIN.get(at);
        LogDigest other = Encoding.begin("anders");
        List<LogEntry> entries = new ArrayList<>(CHAIN);
        if (number != entry.sequence()) {
            entries.set(at, new LogEntry(number, entry.previous(), entry.event(), entry.digest()));
            assertThat(check(entries)).isEqualTo(broken(at + 1, LogBreak.NUMBER));
        }
        entries.set(at, new LogEntry(entry.sequence(), other, entry.event(), entry.digest()));
        assertThat(check(entries)).isEqualTo(broken(at + 1, LogBreak.LINK));
        entries.set(at, new LogEntry(entry.sequence(), entry.previous(), entry.event(), other));
        assertThat(check(entries)).isEqualTo(broken(at + 1, LogBreak.CONTENT));
    }

    @Property
    void any_removal_is_found_also_at_the_end(@ForAll @IntRange(max = LENGTH - 1) int at) {
        List<LogEntry> entries = new ArrayList<>(CHAIN);
        entries.remove(at);
        LogBreak why = at == LENGTH - 1 ? LogBreak.CUT_OFF : LogBreak.NUMBER;
        assertThat(check(entries, HEAD)).isEqualTo(broken(at + 1, why));
    }

    @Property
    void any_cutting_off_is_found_by_a_seal_kept_elsewhere(@ForAll @IntRange(max = LENGTH - 1) int left) {
        assertThat(check(CHAIN.subList(0, left), HEAD)).isEqualTo(broken(left + 1, LogBreak.CUT_OFF));
    }

    @Property
    void any_insertion_is_found(
            @ForAll @IntRange(max = LENGTH) int at, @ForAll @IntRange(max = LENGTH - 1) int copied) {
        Seal before = at == 0 ? BEGIN : CHAIN.get(at - 1).seal();
        List<LogEntry> made = new ArrayList<>(CHAIN);
        made.add(at, LogEntry.after(before, Logged.event(copied + 1)));
        LogVerdict verdict = check(made);
        // at the very end a sound entry is no forgery but the next event
        assertThat(verdict).isEqualTo(at == LENGTH ? new Whole(made.get(at).seal()) : broken(at + 2, LogBreak.NUMBER));
        List<LogEntry> twice = new ArrayList<>(CHAIN);
        twice.add(at, CHAIN.get(copied));
        int first = copied == at ? at + 2 : at + 1; // the first of two that are the same is in its place
        assertThat(check(twice, HEAD)).isEqualTo(broken(first, LogBreak.NUMBER));
    }

    @Property
    void any_swap_is_found_also_with_the_numbers_swapped_back(
            @ForAll @IntRange(max = LENGTH - 1) int one, @ForAll @IntRange(max = LENGTH - 1) int two) {
        if (one == two) {
            return;
        }
        int first = Math.min(one, two);
        List<LogEntry> entries = new ArrayList<>(CHAIN);
        Collections.swap(entries, one, two);
        assertThat(check(entries)).isEqualTo(broken(first + 1, LogBreak.NUMBER));
        entries = new ArrayList<>(CHAIN);
        entries.set(one, with(CHAIN.get(one), CHAIN.get(two).event()));
        entries.set(two, with(CHAIN.get(two), CHAIN.get(one).event()));
        assertThat(check(entries)).isEqualTo(broken(first + 1, LogBreak.CONTENT));
    }

    @Property(tries = 20)
    void making_everything_anew_from_a_change_on_shows_at_the_next_seal(
            @ForAll @IntRange(max = LENGTH - 1) int at, @ForAll @IntRange(max = LENGTH - 1) int sealed) {
        List<LogEvent> events = new ArrayList<>();
        CHAIN.subList(at, LENGTH).forEach(entry -> events.add(entry.event()));
        events.set(0, changed(events.get(0)).get(0));
        List<LogEntry> forged = forged(at, events);
        assertThat(check(forged)).isInstanceOf(Whole.class); // nothing inside the log can tell
        LogVerdict verdict = check(forged, CHAIN.get(sealed).seal());
        if (sealed >= at) {
            assertThat(verdict).isEqualTo(broken(sealed + 1, LogBreak.SEAL));
        } else {
            assertThat(verdict).isInstanceOf(Whole.class);
        }
    }

    @Example
    void entries_of_another_log_do_not_fit() {
        LogVerdict verdict = LogCheck.check(Seal.begin("huis-anders"), CHAIN, List.of());
        assertThat(verdict).isEqualTo(broken(1, LogBreak.LINK));
    }

    @Example
    void what_is_left_when_the_beginning_is_past_its_term_verifies_from_its_seal() {
        LogSettings settings = new LogSettings(12);
        Instant lapsed = LogTerm.ends(CHAIN.get(99).event(), settings);
        Seal reached = LogTerm.reached(BEGIN, CHAIN, settings, lapsed);
        assertThat(reached).isEqualTo(CHAIN.get(99).seal());
        assertThat(LogTerm.reached(BEGIN, CHAIN, settings, lapsed.minusNanos(1)))
                .isEqualTo(CHAIN.get(98).seal());
        assertThat(LogTerm.reached(BEGIN, CHAIN, settings, Logged.AT)).isEqualTo(BEGIN);
        List<LogEntry> rest = CHAIN.subList(100, LENGTH);
        assertThat(LogCheck.check(reached, rest, List.of(HEAD))).isEqualTo(new Whole(HEAD));
        assertThat(check(rest)).isEqualTo(broken(1, LogBreak.NUMBER));
        assertThatThrownBy(() -> LogCheck.check(reached, rest, List.of(BEGIN)))
                .isInstanceOf(MalformedValueException.class);
    }

    @Example
    void a_term_ends_after_its_months() {
        LogEvent event =
                Logged.disclosure().at(Instant.parse("2026-01-31T10:00:00Z")).build();
        assertThat(LogTerm.ends(event, new LogSettings(1))).isEqualTo("2026-02-28T10:00:00Z");
        assertThat(LogTerm.ends(event, LogSettings.NATIONAL)).isEqualTo("2031-01-31T10:00:00Z");
    }

    /** The digests cover the pseudonyms. Without the key nothing tells whose they are, and everything still fits. */
    @Example
    void a_log_verifies_without_the_key_of_its_case() {
        CaseKey key = Logged.key(1);
        LogEvent event = Logged.disclosure().build();
        assertThat(event.casePseudonym()).contains(key.pseudonym(Logged.CASE));
        assertThat(event.subjects()).containsExactly(key.pseudonym(Logged.CONCERNED));
        LogEntry entry = LogEntry.after(BEGIN, event);
        assertThat(entry.toString()).doesNotContain(Logged.CASE.value()).doesNotContain("p1");
        assertThat(check(List.of(entry), entry.seal())).isEqualTo(new Whole(entry.seal()));
        LogEvent other = Logged.disclosure()
                .casePseudonym(Logged.key(2).pseudonym(Logged.CASE))
                .build();
        assertThat(check(List.of(with(entry, other)))).isEqualTo(broken(1, LogBreak.CONTENT));
    }

    @Example
    void a_destroyed_key_makes_no_pseudonym_and_its_log_still_verifies() {
        HmacKey held = HmacKey.of(1, counted());
        CaseKey key = CaseKey.of(held);
        LogEvent event = Logged.disclosure()
                .casePseudonym(key.pseudonym(Logged.CASE))
                .subjects(List.of(key.pseudonym(Logged.CONCERNED)))
                .build();
        LogEntry entry = LogEntry.after(BEGIN, event);
        assertThat(key.isDestroyed()).isFalse();
        key.destroy();
        assertThat(key.isDestroyed()).isTrue();
        assertThat(held.isDestroyed()).isTrue();
        assertThatThrownBy(() -> key.pseudonym(Logged.CASE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.pseudonym(Logged.CONCERNED)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CaseKey.of(held)).isInstanceOf(IllegalStateException.class);
        assertThat(check(List.of(entry), entry.seal())).isEqualTo(new Whole(entry.seal()));
    }

    @Example
    void what_the_same_key_gives_elsewhere_is_no_pseudonym_of_the_log() {
        HmacKey key = HmacKey.of(1, counted());
        List<String> fields = List.of("case", Logged.CASE.value());
        String inLog = CaseKey.of(key).pseudonym(Logged.CASE).value();
        assertThat(hex(key.under(CaseKey.SCHEME, List.of()).bytes(fields))).startsWith(inLog);
        for (String scheme : List.of("regie.pseudonym", "regie.exchange")) {
            assertThat(hex(key.under(scheme, List.of()).bytes(fields))).doesNotStartWith(inLog);
        }
        assertThat(CaseKey.of(HmacKey.of(2, counted())).pseudonym(Logged.CASE).value())
                .isNotEqualTo(inLog);
        assertThat(CaseKey.of(counted()).pseudonym(Logged.CASE).value()).isEqualTo(inLog);
    }

    private static byte[] counted() {
        byte[] bytes = new byte[CaseKey.LENGTH];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Property
    void pseudonyms_of_two_keys_two_cases_or_a_case_and_a_person_differ(
            @ForAll @IntRange(max = 7) int one, @ForAll @IntRange(max = 7) int two) {
        LogPseudonym first = Logged.key(one).pseudonym(Logged.CASE);
        assertThat(first.equals(Logged.key(two).pseudonym(Logged.CASE))).isEqualTo(one == two);
        assertThat(first).isNotEqualTo(Logged.key(one).pseudonym(new PersonId(Logged.CASE.value())));
        assertThat(first).isNotEqualTo(Logged.key(one).pseudonym(new CaseId("ZVH-2")));
        assertThat(first.value()).hasSize(40);
        assertThat(Logged.key(one).toString()).isEqualTo("CaseKey[…]");
    }

    @Example
    void a_key_is_32_bytes_of_chance_and_is_copied() {
        assertThatThrownBy(() -> CaseKey.of(new byte[31])).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> CaseKey.of(new byte[33])).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> CaseKey.of(new byte[32])).isInstanceOf(MalformedValueException.class);
        byte[] bytes = new byte[32];
        bytes[31] = 1;
        CaseKey key = CaseKey.of(bytes);
        LogPseudonym before = key.pseudonym(Logged.CASE);
        bytes[0] = 9;
        assertThat(key.pseudonym(Logged.CASE)).isEqualTo(before);
    }

    /** Worked out with another implementation of HMAC-SHA-256 and of the encoding of fields, in another language. */
    @Example
    void a_pseudonym_is_what_the_documented_way_of_making_it_gives() {
        assertThat(CaseKey.of(counted()).pseudonym(new CaseId("ZVH-1")).value())
                .isEqualTo("930928e09e30836c1deaf0bfe26bab6fc8624ade");
        assertThat(CaseKey.of(counted()).pseudonym(new PersonId("p1")).value())
                .isEqualTo("1c1f0efea8e6393176f8f93e44a04f6d8a392666");
    }

    /** Worked out with another implementation of the encoding, in another language. */
    @Example
    void a_digest_is_what_the_documented_encoding_gives() {
        assertThat(BEGIN.digest().value())
                .isEqualTo("93141a02a66b761e4b449b570613901556f4962fb9acc7e9bc0bfceb7054f449");
        LogEvent event = Logged.disclosure()
                .casePseudonym(new LogPseudonym("ab".repeat(20)))
                .subjects(List.of(new LogPseudonym("cd".repeat(20))))
                .build();
        assertThat(LogEntry.after(BEGIN, event).digest().value())
                .isEqualTo("b4d4e53213f5b2afc234a306ef6497cbe48f664fcde713e4f54d439c7bb1e20a");
    }

    @Example
    void a_case_role_a_duty_and_what_moves_between_lists_never_hash_alike() {
        LogEvent event = Logged.disclosure().build();
        List<LogEvent> others = List.of(
                LogEvent.builder()
                        .copyOf(event)
                        .items(List.of(new ItemId("i1i2")))
                        .build(),
                LogEvent.builder()
                        .copyOf(event)
                        .items(List.of(new ItemId("i2"), new ItemId("i1")))
                        .build(),
                LogEvent.builder()
                        .copyOf(event)
                        .categories(List.of(DataCategory.HOUSING))
                        .items(List.of(new ItemId("income"), new ItemId("i1"), new ItemId("i2")))
                        .build(),
                LogEvent.builder()
                        .copyOf(event)
                        .subjects(List.of(event.casePseudonym().orElseThrow()))
                        .build(),
                LogEvent.builder()
                        .copyOf(event)
                        .actor(new LogActor(
                                event.actor().participant(),
                                event.actor().person(),
                                new ActingAs.Designated(Duty.EXECUTION)))
                        .build());
        assertThat(others)
                .extracting(other -> LogEntry.after(BEGIN, other).digest())
                .doesNotHaveDuplicates()
                .doesNotContain(LogEntry.after(BEGIN, event).digest());
    }

    @Example
    void an_event_says_who_received_and_which_case() {
        assertThatThrownBy(() -> Logged.disclosure().recipient(Optional.empty()).build())
                .hasMessage("recipient: value.missing-together");
        assertThatThrownBy(() -> Logged.disclosure()
                        .action(LogAction.VIEW)
                        .casePseudonym(Optional.empty())
                        .build())
                .hasMessage("casePseudonym: value.missing-together");
        assertThatThrownBy(() -> Logged.disclosure()
                        .items(List.of(new ItemId("i1"), new ItemId("i1")))
                        .build())
                .hasMessage("items: value.duplicate");
        assertThatThrownBy(() -> Logged.disclosure().at(Instant.MAX).build()).hasMessage("at: value.out-of-range");
        assertThatThrownBy(() -> Logged.disclosure()
                        .ground(Source.wgs("\ud800", "PRIV-2"))
                        .build())
                .hasMessage("ground: value.lone-surrogate");
        LogEvent reading = Logged.disclosure()
                .action(LogAction.LOG_READING)
                .recipient(Optional.empty())
                .casePseudonym(Optional.empty())
                .build();
        assertThat(Canary.isIn(reading.toString())).isFalse();
    }
}
