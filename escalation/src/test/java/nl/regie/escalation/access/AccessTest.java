package nl.regie.escalation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.Notification;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.escalation.clock.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Access lines: what was agreed on each, until when, and who may notify (ON 6; WGS 2.31(1); ESC-1). */
class AccessTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private static Notification notified(AccessLine line, LocalDate on) {
        return new Notification(line, Given.BOARD, on, Given.WORDS, true, Optional.empty());
    }

    @Test
    void each_line_has_a_dated_agreement_or_is_told_to_have_none() {
        AccessAgreement ends = AccessAgreement.builder()
                .copyOf(Agreements.on(AccessLine.ZSM))
                .until(LocalDate.of(2026, 3, 1))
                .build();
        AccessRegister register = AccessRegister.of(List.of(Agreements.on(AccessLine.VEILIG_THUIS), ends));
        assertThat(register.without(LocalDate.of(2026, 2, 28)))
                .containsExactly(
                        AccessLine.POLICE_AND_PROSECUTION, AccessLine.MUNICIPALITY, AccessLine.MENTAL_HEALTH_CARE);
        assertThat(register.without(LocalDate.of(2026, 3, 1))).contains(AccessLine.ZSM);
        assertThat(register.without(FROM.minusDays(1))).containsExactly(AccessLine.values());
        assertThat(register.on(AccessLine.ZSM, FROM)).contains(ends);
        assertThat(register).hasToString("AccessRegister[2]");
    }

    @Test
    void two_agreements_on_one_line_never_hold_on_the_same_day() {
        AccessAgreement first = AccessAgreement.builder()
                .copyOf(Agreements.on(AccessLine.ZSM))
                .until(LocalDate.of(2026, 3, 1))
                .build();
        AccessAgreement next = AccessAgreement.builder()
                .copyOf(Agreements.on(AccessLine.ZSM))
                .from(LocalDate.of(2026, 3, 1))
                .build();
        assertThat(AccessRegister.of(List.of(next, first)).on(AccessLine.ZSM, LocalDate.of(2026, 3, 1)))
                .contains(next);
        AccessAgreement early = AccessAgreement.builder()
                .copyOf(next)
                .from(LocalDate.of(2026, 2, 28))
                .build();
        for (List<AccessAgreement> both : List.of(List.of(first, early), List.of(early, first))) {
            assertThatThrownBy(() -> AccessRegister.of(both))
                    .isInstanceOf(MalformedValueException.class)
                    .hasMessage("agreements: value.duplicate");
        }
    }

    @Test
    void the_notifier_hears_within_the_terms_of_the_day_of_the_notification() {
        AccessRegister register = AccessRegister.of(List.of(Agreements.on(AccessLine.MUNICIPALITY)));
        Owed owed = register.owed(notified(AccessLine.MUNICIPALITY, LocalDate.of(2026, 6, 1)), WorkingCalendar.NATIONAL)
                .orElseThrow();
        assertThat(owed.answerBy()).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(owed.feedbackBy()).isEqualTo(LocalDate.of(2026, 7, 13));
        assertThat(register.owed(notified(AccessLine.ZSM, LocalDate.of(2026, 6, 1)), WorkingCalendar.NATIONAL))
                .isEmpty();
    }

    @Test
    void veilig_thuis_is_a_line_in_both_directions() {
        assertThat(Agreements.on(AccessLine.VEILIG_THUIS).bothWays()).isTrue();
    }

    @Test
    void an_agreement_has_two_parties_and_does_not_show_its_contact() {
        AccessAgreement whole = Agreements.on(AccessLine.ZSM);
        assertThat(whole).hasToString("AccessAgreement[line-zsm 1, zsm]");
        assertThatThrownBy(() -> AccessAgreement.builder()
                        .copyOf(whole)
                        .parties(whole.parties().subList(0, 1))
                        .build())
                .hasMessage("parties: value.too-short");
        assertThatThrownBy(() -> AccessAgreement.builder()
                        .copyOf(whole)
                        .addParties(whole.parties().get(0))
                        .build())
                .hasMessage("parties: value.duplicate");
        assertThatThrownBy(() ->
                        AccessAgreement.builder().copyOf(whole).until(FROM).build())
                .hasMessage("until: value.order");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationType.class,
            names = {"POLICE", "MAYOR", "EXECUTIVE_BOARD", "VEILIG_THUIS", "MENTAL_HEALTH_CARE", "PROBATION"})
    void any_participant_may_notify_public_or_private(OrganisationType type) {
        var decision = Notifying.decide(Given.participant(new ParticipantId("x"), type), Given.TODAY);
        assertThat(decision.outcome()).isEqualTo(NotifyingOutcome.MAY_NOTIFY);
        assertThat(decision.findings().get(0).truth()).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationType.class,
            names = {"SCHOOL", "HOUSING_CORPORATION", "HALT", "UWV", "GENERAL_PRACTITIONER"})
    void the_signal_of_anybody_else_goes_through_a_participant(OrganisationType type) {
        var decision = Notifying.decide(Given.participant(new ParticipantId("x"), type), Given.TODAY);
        assertThat(decision.outcome()).isEqualTo(NotifyingOutcome.THROUGH_PARTICIPANT);
        assertThat(decision.findings().get(0).truth()).isEqualTo(Truth.NO);
    }

    @Test
    void who_no_longer_takes_part_no_longer_notifies() {
        Participation left = Participation.builder()
                .copyOf(Given.participant(new ParticipantId("x"), OrganisationType.POLICE))
                .until(Given.TODAY)
                .build();
        assertThat(Notifying.decide(left, Given.TODAY).outcome()).isEqualTo(NotifyingOutcome.MAY_NOTIFY);
        assertThat(Notifying.decide(left, Given.TODAY.plusDays(1)).outcome())
                .isEqualTo(NotifyingOutcome.THROUGH_PARTICIPANT);
    }
}
