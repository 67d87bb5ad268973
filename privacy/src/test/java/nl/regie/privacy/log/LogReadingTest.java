package nl.regie.privacy.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.organisation.Duty;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.rule.Decision;
import nl.regie.core.source.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The log is read for four purposes and no other (WGS 1.8(4), PRIV-11). */
class LogReadingTest {

    private static final LogReading READING = LogReading.of("national", "1");

    private static Decision<LogReadingOutcome> judge(ActingAs as, LogReadingPurpose purpose) {
        LogActor reader = new LogActor(new ParticipantId("gem"), new PersonId("w1"), as);
        return READING.judge(new LogReadingRequest(reader, purpose, LocalDate.of(2026, 3, 1)));
    }

    private static List<String> broken(Decision<LogReadingOutcome> decision) {
        return decision.findings().stream()
                .filter(finding -> finding.truth() == Truth.NO)
                .map(finding -> finding.rule().value() + " " + finding.source().place())
                .toList();
    }

    private static Stream<ActingAs> everybody() {
        return Stream.of(
                        Arrays.stream(CaseRole.values()).map(ActingAs.InCase::new),
                        Arrays.stream(OutsideRole.values()).map(ActingAs.ForHouse::new),
                        Arrays.stream(Duty.values()).map(ActingAs.Designated::new))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @EnumSource(
            value = LogReadingPurpose.class,
            names = {"LAWFULNESS", "INTERNAL_CONTROL", "INTEGRITY_AND_SECURITY", "COURT_PROCEEDINGS"})
    void those_whose_task_is_the_log_read_it_for_what_the_law_names(LogReadingPurpose purpose) {
        List<ActingAs> readers = List.of(
                new ActingAs.ForHouse(OutsideRole.COORDINATING_DPO),
                new ActingAs.ForHouse(OutsideRole.LAWFULNESS_COMMITTEE),
                new ActingAs.ForHouse(OutsideRole.AUDITOR),
                new ActingAs.Designated(Duty.LAWFULNESS_TEST));
        readers.forEach(reader -> {
            Decision<LogReadingOutcome> decision = judge(reader, purpose);
            assertThat(decision.outcome()).isEqualTo(LogReadingOutcome.ALLOWED);
            assertThat(decision.missing()).isEmpty();
        });
    }

    @Test
    void nobody_reads_it_to_appraise_staff_WGS_1_8_4() {
        everybody().forEach(reader -> {
            Decision<LogReadingOutcome> decision = judge(reader, LogReadingPurpose.STAFF_APPRAISAL);
            assertThat(decision.outcome()).isEqualTo(LogReadingOutcome.REFUSED);
            assertThat(broken(decision)).contains("PRIV-11.purpose 1.8(4)", "PRIV-11.no-appraisal 1.8(4)");
        });
    }

    @Test
    void nobody_reads_it_for_anything_else_WGS_1_8_4() {
        everybody().forEach(reader -> {
            Decision<LogReadingOutcome> decision = judge(reader, LogReadingPurpose.OTHER);
            assertThat(decision.outcome()).isEqualTo(LogReadingOutcome.REFUSED);
            assertThat(broken(decision))
                    .contains("PRIV-11.purpose 1.8(4)")
                    .doesNotContain("PRIV-11.no-appraisal 1.8(4)");
        });
    }

    @Test
    void system_support_reads_it_for_security_only() {
        ActingAs support = new ActingAs.Designated(Duty.SYSTEM_SUPPORT);
        for (LogReadingPurpose purpose : LogReadingPurpose.values()) {
            assertThat(judge(support, purpose).outcome())
                    .isEqualTo(
                            purpose == LogReadingPurpose.INTEGRITY_AND_SECURITY
                                    ? LogReadingOutcome.ALLOWED
                                    : LogReadingOutcome.REFUSED);
        }
    }

    @Test
    void those_who_work_in_a_case_or_see_only_figures_do_not_read_it() {
        everybody()
                .filter(reader -> reader instanceof ActingAs.InCase
                        || reader.term() == OutsideRole.HOUSE_MANAGER
                        || reader.term() == OutsideRole.CONTACT_POINT
                        || reader.term() == Duty.EXECUTION)
                .forEach(reader -> {
                    Decision<LogReadingOutcome> decision = judge(reader, LogReadingPurpose.LAWFULNESS);
                    assertThat(decision.outcome()).isEqualTo(LogReadingOutcome.REFUSED);
                    assertThat(broken(decision)).containsExactly("PRIV-11.reader ");
                    assertThat(decision.findings().get(2).source().origin()).isEqualTo(Origin.POLICY);
                });
    }
}
