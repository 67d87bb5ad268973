package nl.regie.escalation.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustodyClockTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int DAY = 24 * 60;

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(AMSTERDAM).toInstant();
    }

    private static CustodyClock clock(ClockProfile profile, ClockKind kind, String wall) {
        return profile.start(kind, at(wall)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // in the day, into the night, in the night, at its edges, and over the two changes of 2025
        "HOLDING, 2025-02-03T10:00, 2025-02-03T16:00",
        "HOLDING, 2025-02-03T20:30, 2025-02-04T11:30",
        "HOLDING, 2025-02-03T03:17, 2025-02-03T15:00",
        "HOLDING, 2025-02-03T09:00, 2025-02-03T15:00",
        "HOLDING, 2025-02-03T08:59, 2025-02-03T15:00",
        "HOLDING, 2025-02-03T18:00, 2025-02-04T00:00",
        "HOLDING, 2025-02-03T18:01, 2025-02-04T09:01",
        "HOLDING, 2025-03-29T22:00, 2025-03-30T13:00",
        "HOLDING, 2025-10-25T22:00, 2025-10-26T13:00",
        "HOLDING_PRE_TRIAL_ALLOWED, 2025-02-03T20:30, 2025-02-04T14:30",
        "POLICE_CUSTODY, 2025-02-03T20:30, 2025-02-06T20:30",
        "POLICE_CUSTODY, 2025-03-29T20:30, 2025-04-01T21:30",
        "POLICE_CUSTODY, 2025-10-25T20:30, 2025-10-28T19:30",
        "EXTENDED_CUSTODY, 2025-02-03T20:30, 2025-02-09T20:30",
        "BEFORE_JUDGE, 2025-02-03T20:30, 2025-02-07T14:30"
    })
    void since_2017(ClockKind kind, String start, String deadline) {
        CustodyClock clock = clock(ClockProfile.SINCE_2017, kind, start);

        assertThat(clock.deadline()).isEqualTo(at(deadline));
        assertThat(clock.isOver(at(deadline).minusNanos(1))).isFalse();
        assertThat(clock.isOver(at(deadline))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDING, 2016-02-01T20:30, 2016-02-02T11:30",
        "HOLDING_PRE_TRIAL_ALLOWED, 2016-02-01T20:30, 2016-02-02T11:30",
        "POLICE_CUSTODY, 2016-02-01T20:30, 2016-02-04T20:30",
        "BEFORE_JUDGE, 2016-02-01T20:30, 2016-02-05T11:30"
    })
    void before_2017(ClockKind kind, String start, String deadline) {
        assertThat(clock(ClockProfile.BEFORE_2017, kind, start).deadline()).isEqualTo(at(deadline));
    }

    @Test
    void the_targets_of_2016_are_a_profile_of_their_own() {
        assertThat(clock(ClockProfile.SETTLEMENT_2016, ClockKind.SHORT_SETTLEMENT, "2016-02-01T20:30")
                        .deadline())
                .isEqualTo(at("2016-02-02T11:30"));
        assertThat(clock(ClockProfile.SETTLEMENT_2016, ClockKind.LONG_SETTLEMENT, "2016-02-01T20:30")
                        .deadline())
                .isEqualTo(at("2016-02-04T20:30"));
        assertThat(ClockProfile.SETTLEMENT_2016.start(ClockKind.HOLDING, Instant.EPOCH))
                .isEmpty();
        assertThat(ClockProfile.SINCE_2017.start(ClockKind.SHORT_SETTLEMENT, Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void each_clock_runs_from_its_own_event() {
        assertThat(ClockKind.HOLDING.start()).isEqualTo(ClockStart.ARRIVAL_FOR_QUESTIONING);
        assertThat(ClockKind.HOLDING_PRE_TRIAL_ALLOWED.start()).isEqualTo(ClockStart.ARRIVAL_FOR_QUESTIONING);
        assertThat(ClockKind.POLICE_CUSTODY.start()).isEqualTo(ClockStart.CUSTODY_ORDER);
        assertThat(ClockKind.EXTENDED_CUSTODY.start()).isEqualTo(ClockStart.CUSTODY_ORDER);
        assertThat(ClockKind.BEFORE_JUDGE.start()).isEqualTo(ClockStart.ARREST);
    }

    @Test
    void what_is_left_stands_still_in_the_night_and_never_goes_below_zero() {
        CustodyClock clock = clock(ClockProfile.SINCE_2017, ClockKind.HOLDING, "2025-02-03T20:30");

        assertThat(clock.left(at("2025-02-03T20:00"))).isEqualTo(Duration.ofHours(6));
        assertThat(clock.left(at("2025-02-03T23:30"))).isEqualTo(Duration.ofHours(3));
        assertThat(clock.left(at("2025-02-04T00:00"))).isEqualTo(Duration.ofMinutes(150));
        assertThat(clock.left(at("2025-02-04T09:00"))).isEqualTo(Duration.ofMinutes(150));
        assertThat(clock.left(at("2025-02-04T11:29"))).isEqualTo(Duration.ofMinutes(1));
        assertThat(clock.left(at("2025-02-05T11:30"))).isZero();
    }

    /** Every quarter of an hour of a year, against minutes counted one by one; both clocks whose night does not count. */
    @Test
    void it_counts_what_an_oracle_counts_minute_by_minute_for_every_quarter_of_a_year() {
        Oracle oracle = new Oracle(at("2025-01-01T00:00"), 367 * DAY);
        for (int minute = 0; minute < 365 * DAY; minute += 15) {
            oracle.compare(minute);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-30T00:00",
                "2024-10-26T00:00",
                "2025-03-29T00:00",
                "2025-10-25T00:00",
                "2026-03-28T00:00"
            })
    void it_counts_what_an_oracle_counts_for_every_minute_around_a_change_of_the_clock(String from) {
        Oracle oracle = new Oracle(at(from), 6 * DAY);
        for (int minute = 0; minute < 3 * DAY; minute++) {
            oracle.compare(minute);
        }
    }

    @Property
    void what_was_counted_and_what_is_left_are_the_length_until_it_is_over(
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long start,
            @ForAll @IntRange(min = -600, max = 20_000) int minutes,
            @ForAll ClockKind kind) {
        Instant started = Instant.ofEpochSecond(start);
        Instant now = started.plus(Duration.ofMinutes(minutes));
        ClockProfile.SINCE_2017.start(kind, started).ifPresent(clock -> {
            assertThat(clock.isOver(now)).isEqualTo(!now.isBefore(clock.deadline()));
            assertThat(clock.counted(clock.deadline())).isEqualTo(clock.rule().length());
            assertThat(clock.isOver(now)
                            || clock.counted(now)
                                    .plus(clock.left(now))
                                    .equals(clock.rule().length()))
                    .isTrue();
        });
    }

    @Test
    void a_profile_knows_each_clock_once_and_a_clock_has_a_length() {
        ClockRule rule = new ClockRule(ClockKind.HOLDING, Duration.ofHours(6), false, Source.policy("ESC-6"));
        assertThatThrownBy(() -> new ClockProfile("twice", ClockProfile.SINCE_2017.name(), List.of(rule, rule)))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith("rules: ");
        assertThatThrownBy(() -> new ClockProfile("none", ClockProfile.SINCE_2017.name(), List.of()))
                .hasMessageStartingWith("rules: ");
        for (Duration length : List.of(Duration.ZERO, Duration.ofSeconds(90), Duration.ofDays(31))) {
            assertThatThrownBy(() -> new ClockRule(ClockKind.HOLDING, length, false, Source.policy("ESC-6")))
                    .hasMessageStartingWith("length: ");
        }
    }

    @Test
    void the_shortest_and_the_longest_clock_there_can_be() {
        for (Duration length : List.of(Duration.ofMinutes(1), Duration.ofDays(30))) {
            assertThat(new ClockRule(ClockKind.HOLDING, length, false, Source.policy("ESC-6")).length())
                    .isEqualTo(length);
        }
    }

    /** However far away it is asked about, it does not go through all the days between. */
    @Test
    @Timeout(2)
    void what_lies_far_away_is_told_at_once() {
        for (ClockKind kind : List.of(ClockKind.HOLDING, ClockKind.POLICE_CUSTODY)) {
            CustodyClock clock = clock(ClockProfile.SINCE_2017, kind, "2025-02-03T20:30");
            for (Instant far : List.of(Instant.parse("+99999-01-01T00:00:00Z"), Instant.MAX)) {
                assertThat(clock.isOver(far)).isTrue();
                assertThat(clock.left(far)).isZero();
            }
            assertThat(clock.isOver(Instant.MIN)).isFalse();
            assertThat(clock.counted(Instant.MIN)).isZero();
            assertThat(clock.left(Instant.MIN)).isEqualTo(clock.rule().length());
        }
        CustodyClock clock = clock(ClockProfile.SINCE_2017, ClockKind.HOLDING, "2025-02-03T20:30");
        // 8 years with two leap days, and an hour of the last day less half an hour of the first
        assertThat(clock.counted(at("2033-02-03T21:30"))).isEqualTo(Duration.ofHours(15L * 2_922 + 1));
    }

    @Test
    void a_clock_starts_in_the_years_of_documents() {
        for (Instant start : List.of(Instant.MIN, Instant.MAX)) {
            for (ClockKind kind : List.of(ClockKind.HOLDING, ClockKind.POLICE_CUSTODY)) {
                assertThatThrownBy(() -> ClockProfile.SINCE_2017.start(kind, start))
                        .isInstanceOf(MalformedValueException.class)
                        .hasMessageStartingWith("instant: ");
            }
        }
        for (String edge : List.of("1000-01-01T00:00", "9999-12-31T23:59")) {
            assertThat(clock(ClockProfile.SINCE_2017, ClockKind.HOLDING, edge).deadline())
                    .isAfter(at(edge));
        }
    }

    /** Looks at the wall each minute, and knows nothing else of time. */
    private static final class Oracle {

        private final Instant from;
        private final int[] before; // how many counted minutes lie before each minute
        private final boolean[] day;

        Oracle(Instant from, int minutes) {
            this.from = from;
            before = new int[minutes + 1];
            day = new boolean[minutes];
            for (int i = 0; i < minutes; i++) {
                day[i] = minute(i).atZone(AMSTERDAM).getHour() >= 9;
                before[i + 1] = before[i] + (day[i] ? 1 : 0);
            }
        }

        private Instant minute(int index) {
            return from.plusSeconds(60L * index);
        }

        void compare(int start) {
            for (ClockKind kind : List.of(ClockKind.HOLDING, ClockKind.HOLDING_PRE_TRIAL_ALLOWED)) {
                CustodyClock clock =
                        ClockProfile.SINCE_2017.start(kind, minute(start)).orElseThrow();
                int length = (int) clock.rule().length().toMinutes();
                int end = start;
                while (before[end] - before[start] < length) {
                    end++;
                }
                if (!clock.deadline().equals(minute(end))) { // cheap: it is asked a hundred thousand times
                    assertThat(clock.deadline()).as("from " + clock.startedAt()).isEqualTo(minute(end));
                }
                int somewhere = start + (start * 7 + 1) % (end - start + 300);
                Duration counted = clock.counted(minute(somewhere));
                if (counted.toMinutes() != before[somewhere] - before[start]) {
                    assertThat(counted.toMinutes())
                            .as("from " + clock.startedAt() + " to " + minute(somewhere))
                            .isEqualTo(before[somewhere] - before[start]);
                }
            }
        }
    }

    /** What a profile sets differently is its own, and not the law (ESC-6). */
    @Test
    void another_term_than_is_read_in_the_law_is_not_called_law() {
        Source law = new Source(Origin.LAW, "Wetboek van Strafvordering", "", "ESC-6");
        Source covenant = new Source(Origin.COVENANT, "voorbeeld", "7", "ESC-6");
        Source decree = new Source(Origin.DECREE, "BGS", "", "ESC-6");
        assertThat(new ClockRule(ClockKind.HOLDING, Duration.ofHours(6), false, law).source())
                .isEqualTo(law);
        assertThat(new ClockRule(ClockKind.HOLDING, Duration.ofHours(5), false, Source.policy("ESC-6")).source())
                .isEqualTo(Source.policy("ESC-6"));
        assertThat(new ClockRule(ClockKind.HOLDING, Duration.ofHours(5), false, covenant).source())
                .isEqualTo(covenant);
        for (Source claimed : List.of(law, decree, Source.on2020("1", "ESC-6"))) {
            assertThatThrownBy(() -> new ClockRule(ClockKind.HOLDING, Duration.ofHours(5), false, claimed))
                    .isInstanceOf(MalformedValueException.class)
                    .hasMessage("source: value.contradiction");
        }
        // with the night, and a reading of another clock
        assertThatThrownBy(() -> new ClockRule(ClockKind.HOLDING, Duration.ofHours(6), true, law))
                .hasMessage("source: value.contradiction");
        assertThatThrownBy(() -> new ClockRule(ClockKind.HOLDING, Duration.ofHours(9), false, law))
                .hasMessage("source: value.contradiction");
        // the targets of 2016 are no law
        assertThatThrownBy(() -> new ClockRule(ClockKind.SHORT_SETTLEMENT, Duration.ofHours(6), false, law))
                .hasMessage("source: value.contradiction");
        for (ClockProfile profile :
                List.of(ClockProfile.SINCE_2017, ClockProfile.BEFORE_2017, ClockProfile.SETTLEMENT_2016)) {
            assertThat(profile.rules()).noneMatch(rule -> rule.source().origin() == Origin.POLICY);
        }
    }
}
