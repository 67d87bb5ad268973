package nl.regie.escalation.zsm;

import static nl.regie.escalation.zsm.ZsmSample.BOARD;
import static nl.regie.escalation.zsm.ZsmSample.BROTHER;
import static nl.regie.escalation.zsm.ZsmSample.OFFICIAL;
import static nl.regie.escalation.zsm.ZsmSample.PROSECUTION;
import static nl.regie.escalation.zsm.ZsmSample.PROSECUTOR;
import static nl.regie.escalation.zsm.ZsmSample.SUSPECT;
import static nl.regie.escalation.zsm.ZsmSample.file;
import static nl.regie.escalation.zsm.ZsmSample.participation;
import static nl.regie.escalation.zsm.ZsmSample.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.MissingFact;
import org.junit.jupiter.api.Test;

class ZsmGuardTest {

    private static final CaseFile OPEN = file(Step.JUDGE_FIT).build();

    private static Decision<ZsmOutcome> judge(CaseFile file, ZsmAnswerRequest request) {
        return ZsmGuard.of("national", "1").judge(Optional.of(file), request);
    }

    private static List<String> saidNo(Decision<ZsmOutcome> decision) {
        return decision.findings().stream()
                .filter(finding -> finding.truth() == Truth.NO)
                .map(finding -> finding.rule().value())
                .toList();
    }

    @Test
    void the_house_answers_a_designated_prosecutor_on_an_open_case() {
        Decision<ZsmOutcome> decision = judge(OPEN, request().build());

        assertThat(decision.outcome()).isEqualTo(ZsmOutcome.ANSWER);
        assertThat(decision.findings()).hasSize(5).allMatch(finding -> finding.truth() == Truth.YES);
        assertThat(decision.basis().ruleSet()).isEqualTo("zsm-answer");
    }

    @Test
    void wgs_1_8_2_nobody_else_is_answered_nor_learns_whether_there_is_a_case() {
        List<ZsmAnswerRequest> others = List.of(
                request().asker(OFFICIAL).build(),
                request()
                        .organ(participation(
                                PROSECUTION, OrganisationType.PUBLIC_PROSECUTION, PROSECUTOR, Duty.SYSTEM_SUPPORT))
                        .build(),
                request()
                        .organ(participation(BOARD, OrganisationType.POLICE, PROSECUTOR, Duty.EXECUTION))
                        .build(),
                request().on(LocalDate.of(2025, 5, 31)).build()); // the day before the prosecution takes part

        for (ZsmAnswerRequest other : others) {
            Decision<ZsmOutcome> decision = judge(OPEN, other);
            assertThat(decision.outcome()).isEqualTo(ZsmOutcome.NO_ANSWER);
            assertThat(saidNo(decision))
                    .isSubsetOf("ESC-6.prosecution", "ESC-6.authorised")
                    .hasSize(1);
            assertThat(decision).isEqualTo(ZsmGuard.of("national", "1").judge(Optional.empty(), other));
        }
        assertThat(judge(OPEN, request().on(LocalDate.of(2026, 2, 28)).build()).outcome())
                .isEqualTo(ZsmOutcome.ANSWER);
    }

    @Test
    void a_closed_case_an_unjudged_case_the_direct_circle_and_no_case_give_the_very_same_decision() {
        Decision<ZsmOutcome> none =
                ZsmGuard.of("national", "1").judge(Optional.empty(), request().build());

        assertThat(none.outcome()).isEqualTo(ZsmOutcome.NO_ANSWER);
        assertThat(saidNo(none)).containsExactly("ESC-6.open-case");
        assertThat(judge(file(Step.JUDGE_FIT, Step.CLOSE).build(), request().build()))
                .isEqualTo(none);
        assertThat(judge(file(Step.REFUSE).build(), request().build())).isEqualTo(none);
        // closed after a step that was not allowed: the file tells the phase before that step, which is open
        assertThat(judge(
                        file(Step.JUDGE_FIT, Step.SCALE_UP, Step.CLOSE).build(),
                        request().build()))
                .isEqualTo(none);
        assertThat(judge(file().build(), request().build())).isEqualTo(none);
        assertThat(judge(OPEN, request().suspect(BROTHER).build())).isEqualTo(none);
        assertThat(judge(
                        file(Step.JUDGE_FIT).regime(Regime.LOCAL_COVENANT).build(),
                        request().build()))
                .isEqualTo(none);
        assertThat(judge(
                                file(Step.JUDGE_FIT, Step.DISCUSS_WITH_PROSECUTION)
                                        .build(),
                                request().build())
                        .outcome())
                .isEqualTo(ZsmOutcome.ANSWER);
    }

    @Test
    void wgs_1_7_1_it_must_be_necessary_and_no_supplier_may_object_for_weighty_reasons() {
        assertThat(saidNo(judge(OPEN, request().necessary(Truth.NO).build()))).containsExactly("ESC-6.necessary");
        assertThat(saidNo(judge(OPEN, request().objection(Truth.YES).build()))).containsExactly("ESC-6.no-objection");
        Decision<ZsmOutcome> open = judge(
                OPEN,
                request()
                        .necessary(Truth.UNKNOWN)
                        .objection(Truth.UNKNOWN)
                        .judgedBy(Optional.empty())
                        .build());
        assertThat(open.outcome()).isEqualTo(ZsmOutcome.UNDECIDED);
        assertThat(open.missing()).extracting(MissingFact::name).containsExactly("necessary", "no-objection");
        assertThatThrownBy(() -> request().judgedBy(Optional.empty()).build()).hasMessageStartingWith("judgedBy: ");
    }

    @Test
    void a_case_that_was_judged_later_is_not_open_yet_and_no_answer_is_told_alike() {
        ZsmAnswerRequest early = request().on(LocalDate.of(2026, 1, 30)).build(); // judged on the 31st

        assertThat(judge(OPEN, early)).isEqualTo(ZsmGuard.of("national", "1").judge(Optional.empty(), early));
        assertThat(judge(OPEN, request().on(LocalDate.of(2026, 1, 31)).build()).outcome())
                .isEqualTo(ZsmOutcome.ANSWER);
    }

    /** Whatever was judged and whoever asks: without an open case about the suspect nothing depends on the file. */
    @Test
    void nothing_of_a_case_shows_to_whoever_gets_no_answer() {
        CaseFile closed = file(Step.JUDGE_FIT, Step.CLOSE).build();
        for (Truth necessary : Truth.values()) {
            for (Truth objection : Truth.values()) {
                for (PersonId asker : List.of(PROSECUTOR, OFFICIAL, SUSPECT)) {
                    ZsmAnswerRequest request = request()
                            .necessary(necessary)
                            .objection(objection)
                            .asker(asker)
                            .build();
                    Decision<ZsmOutcome> none = ZsmGuard.of("national", "1").judge(Optional.empty(), request);
                    assertThat(none.outcome()).isEqualTo(ZsmOutcome.NO_ANSWER);
                    assertThat(none.missing()).isEmpty();
                    assertThat(judge(closed, request)).isEqualTo(none);
                    ZsmAnswerRequest brother = ZsmAnswerRequest.builder()
                            .copyOf(request)
                            .suspect(BROTHER)
                            .build();
                    assertThat(judge(OPEN, brother)).isEqualTo(none);
                    if (!asker.equals(PROSECUTOR)) {
                        assertThat(judge(OPEN, request)).isEqualTo(none);
                    }
                }
            }
        }
    }

    @Test
    void a_question_does_not_show_who_is_suspected_nor_what_was_judged() {
        assertThat(request().build()).hasToString("ZsmAnswerRequest[2026-03-02]");
    }
}
