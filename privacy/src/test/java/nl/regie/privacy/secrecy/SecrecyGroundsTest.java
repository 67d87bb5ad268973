package nl.regie.privacy.secrecy;

import static nl.regie.privacy.disclosure.Situation.BOARD;
import static nl.regie.privacy.disclosure.Situation.CARE;
import static nl.regie.privacy.disclosure.Situation.CIRCLE;
import static nl.regie.privacy.disclosure.Situation.CONCERNED;
import static nl.regie.privacy.disclosure.Situation.ITEM;
import static nl.regie.privacy.disclosure.Situation.NURSE;
import static nl.regie.privacy.disclosure.Situation.POLICE;
import static nl.regie.privacy.disclosure.Situation.PROBATION;
import static nl.regie.privacy.disclosure.Situation.START;
import static nl.regie.privacy.disclosure.Situation.TODAY;
import static nl.regie.privacy.disclosure.Situation.WORDS;
import static nl.regie.privacy.disclosure.Situation.consented;
import static nl.regie.privacy.disclosure.Situation.done;
import static nl.regie.privacy.disclosure.Situation.head;
import static nl.regie.privacy.disclosure.Situation.labels;
import static nl.regie.privacy.disclosure.Situation.law;
import static nl.regie.privacy.disclosure.Situation.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.regie.core.consent.Consent;
import nl.regie.core.consent.Representation;
import nl.regie.core.consent.Scope;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Secrecy;
import nl.regie.core.item.SecrecyGround;
import nl.regie.core.life.Phase;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.DisclosureOutcome;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import org.junit.jupiter.api.Test;

/** The four grounds of WGS 2.29(2), for public suppliers too (PRIV-6). */
class SecrecyGroundsTest {

    private static final ConsentId ID = new ConsentId("c1");
    private static final SecrecyTest TEST = SecrecyTest.of(SecrecySettings.NATIONAL, "national", "1");
    private static final CaseHead HEAD = head(Phase.ON_TABLE).build();

    private static Labels under(SecrecyGround ground, int reasons, Optional<String> article) {
        Optional<ConsentId> consent = ground == SecrecyGround.EXPLICIT_CONSENT ? Optional.of(ID) : Optional.empty();
        Secrecy secrecy = new Secrecy(ground, consent, NURSE, Collections.nCopies(reasons, WORDS));
        return labels(DataCategory.HEALTH)
                .supplier(CARE)
                .ground(new Ground(GroundKind.WGS_1_5, Optional.empty(), article, Optional.of(secrecy)))
                .build();
    }

    private static final Labels CONSENTED = under(SecrecyGround.EXPLICIT_CONSENT, 0, Optional.empty());

    private static Consent consent(List<DataCategory> categories, List<ParticipantId> recipients) {
        return Consent.builder()
                .id(ID)
                .of(CONCERNED)
                .scope(new Scope(categories, recipients, WORDS))
                .from(START)
                .build();
    }

    private static final Consent HEALTH = consent(List.of(DataCategory.HEALTH), List.of());

    private static Supply supply(LocalDate on, Consent... consents) {
        return new Supply(HEAD.participants(), List.of(consents), Optional.of(POLICE), true, on);
    }

    private static SecrecyOutcome outcome(Labels labels, Supply supply) {
        SecrecyOutcome quick = TEST.outcome(labels, supply);
        Decision<SecrecyOutcome> decision = TEST.judge(ITEM, labels, supply);
        assertThat(decision.outcome()).isEqualTo(quick);
        return quick;
    }

    private static SecrecyOutcome with(Consent consent) {
        return outcome(CONSENTED, supply(TODAY, consent));
    }

    @Test
    void explicit_consent_carries_what_it_covers() {
        assertThat(with(HEALTH)).isEqualTo(SecrecyOutcome.MAY_SUPPLY);
        assertThat(with(consent(List.of(DataCategory.HOUSING), List.of()))).isEqualTo(SecrecyOutcome.MAY_NOT_SUPPLY);
        assertThat(outcome(CONSENTED, supply(TODAY)))
                .as("no consent on record")
                .isEqualTo(SecrecyOutcome.MAY_NOT_SUPPLY);
    }

    @Test
    void each_relative_consents_for_himself() {
        Consent other = Consent.builder().copyOf(HEALTH).of(CIRCLE).build();
        assertThat(with(other)).isEqualTo(SecrecyOutcome.MAY_NOT_SUPPLY);
        Labels ofCircle = Labels.builder().copyOf(CONSENTED).subject(CIRCLE).build();
        assertThat(outcome(ofCircle, supply(TODAY, other))).isEqualTo(SecrecyOutcome.MAY_SUPPLY);
        assertThat(outcome(ofCircle, supply(TODAY, HEALTH))).isEqualTo(SecrecyOutcome.MAY_NOT_SUPPLY);
    }

    @Test
    void consent_is_for_whom_it_names_and_else_for_the_participants() {
        assertThat(with(consent(List.of(DataCategory.HEALTH), List.of(POLICE)))).isEqualTo(SecrecyOutcome.MAY_SUPPLY);
        assertThat(with(consent(List.of(DataCategory.HEALTH), List.of(PROBATION))))
                .isEqualTo(SecrecyOutcome.MAY_NOT_SUPPLY);
        Supply outside =
                new Supply(HEAD.participants(), List.of(HEALTH), Optional.of(new ParticipantId("zvh2")), false, TODAY);
        assertThat(outcome(CONSENTED, outside)).isEqualTo(SecrecyOutcome.MAY_NOT_SUPPLY);
    }

    @Test
    void consent_holds_in_its_period_and_withdrawal_stops_further_supply() {
        assertThat(outcome(CONSENTED, supply(START, HEALTH))).isEqualTo(SecrecyOutcome.MAY_SUPPLY);
        assertThat(outcome(CONSENTED, supply(START.minusDays(1), HEALTH))).isEqualTo(SecrecyOutcome.MAY_NOT_SUPPLY);
        assertThat(with(Consent.builder().copyOf(HEALTH).until(TODAY).build())).isEqualTo(SecrecyOutcome.MAY_SUPPLY);
        assertThat(with(Consent.builder()
                        .copyOf(HEALTH)
                        .until(TODAY.minusDays(1))
                        .build()))
                .isEqualTo(SecrecyOutcome.MAY_NOT_SUPPLY);
        assertThat(with(Consent.builder()
                        .copyOf(HEALTH)
                        .withdrawn(TODAY.plusDays(1))
                        .build()))
                .isEqualTo(SecrecyOutcome.MAY_SUPPLY);
        assertThat(with(Consent.builder().copyOf(HEALTH).withdrawn(TODAY).build()))
                .isEqualTo(SecrecyOutcome.MAY_NOT_SUPPLY);
    }

    @Test
    void a_representative_is_somebody_else() {
        assertThat(with(Consent.builder()
                        .copyOf(HEALTH)
                        .given(new Representation(CIRCLE, WORDS))
                        .build()))
                .isEqualTo(SecrecyOutcome.MAY_SUPPLY);
        assertThat(with(Consent.builder()
                        .copyOf(HEALTH)
                        .given(new Representation(CONCERNED, WORDS))
                        .build()))
                .isEqualTo(SecrecyOutcome.MAY_NOT_SUPPLY);
    }

    @Test
    void a_law_that_obliges_or_permits_is_named() {
        for (SecrecyGround ground : List.of(SecrecyGround.LAW_OBLIGES, SecrecyGround.LAW_PERMITS)) {
            assertThat(outcome(under(ground, 0, Optional.of("Wmo 2015 5.2.6")), supply(TODAY)))
                    .isEqualTo(SecrecyOutcome.MAY_SUPPLY);
            assertThat(outcome(under(ground, 0, Optional.empty()), supply(TODAY)))
                    .isEqualTo(SecrecyOutcome.INCOMPLETE);
        }
    }

    @Test
    void good_care_provision_answers_the_verified_steps() {
        assertThat(SecrecySettings.NATIONAL.demanded()).isEqualTo(5);
        assertThat(outcome(under(SecrecyGround.GOOD_CARE, 5, Optional.empty()), supply(TODAY)))
                .isEqualTo(SecrecyOutcome.MAY_SUPPLY);
        assertThat(outcome(under(SecrecyGround.GOOD_CARE, 4, Optional.empty()), supply(TODAY)))
                .isEqualTo(SecrecyOutcome.INCOMPLETE);
        assertThat(new SecrecySettings(List.of()).demanded()).isEqualTo(1);
        DutyStep step = SecrecySettings.NATIONAL.steps().get(0);
        assertThatThrownBy(() -> new SecrecySettings(List.of(step, step))).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void health_data_out_of_care_without_a_ground_are_incomplete() {
        Labels bare = labels(DataCategory.HEALTH).supplier(CARE).build();
        assertThat(outcome(bare, supply(TODAY))).isEqualTo(SecrecyOutcome.INCOMPLETE);
        assertThat(outcome(
                        labels(DataCategory.HEALTH)
                                .supplier(new ParticipantId("vreemd"))
                                .build(),
                        supply(TODAY)))
                .as("who is not known may be bound")
                .isEqualTo(SecrecyOutcome.INCOMPLETE);
        assertThat(outcome(labels(DataCategory.HEALTH).supplier(BOARD).build(), supply(TODAY)))
                .isEqualTo(SecrecyOutcome.MAY_SUPPLY);
        assertThat(outcome(labels(DataCategory.HOUSING).supplier(CARE).build(), supply(TODAY)))
                .isEqualTo(SecrecyOutcome.MAY_SUPPLY);
    }

    @Test
    void a_decision_says_what_each_rule_found_and_what_is_still_missing() {
        Decision<SecrecyOutcome> granted = TEST.judge(ITEM, CONSENTED, supply(TODAY, HEALTH));
        assertThat(granted.findings()).hasSize(6).allSatisfy(finding -> {
            assertThat(finding.truth()).isEqualTo(Truth.YES);
            assertThat(finding.evidence()).containsExactly(ITEM);
        });
        assertThat(granted.missing()).isEmpty();
        Decision<SecrecyOutcome> refused = TEST.judge(ITEM, CONSENTED, supply(START.minusDays(1), HEALTH));
        assertThat(refused.findings().stream().map(Finding::truth))
                .containsExactly(Truth.YES, Truth.YES, Truth.YES, Truth.YES, Truth.YES, Truth.NO);
        Decision<SecrecyOutcome> incomplete =
                TEST.judge(ITEM, under(SecrecyGround.GOOD_CARE, 4, Optional.empty()), supply(TODAY));
        assertThat(incomplete.findings()).singleElement().satisfies(finding -> assertThat(finding.truth())
                .isEqualTo(Truth.UNKNOWN));
        assertThat(incomplete.missing())
                .isNotEmpty()
                .isEqualTo(incomplete.findings().get(0).missing());
    }

    @Test
    void disclosure_obeys_secrecy() {
        DisclosureRequest asks = ready(Recipient.of(POLICE), Purpose.DISCUSS);
        assertThat(law().to(consented(HEAD, HEALTH), asks)
                        .decide(ITEM, CONSENTED)
                        .mayDisclose())
                .isTrue();
        Gate refused = law().to(HEAD, asks);
        assertThat(refused.decide(ITEM, CONSENTED).rule()).hasToString("PRIV-6.secrecy");
        assertThat(refused.explain(ITEM, CONSENTED).findings())
                .anySatisfy(finding -> assertThat(finding.rule()).hasToString("PRIV-6.consent-on-record"));
        Labels incomplete = under(SecrecyGround.GOOD_CARE, 1, Optional.empty());
        assertThat(refused.decide(ITEM, incomplete).open()).containsExactly(OpenCondition.SECRECY_GROUND);
        assertThat(refused.explain(ITEM, incomplete).outcome()).isEqualTo(DisclosureOutcome.OPEN);
        DisclosureRequest completed = DisclosureRequest.builder()
                .copyOf(asks)
                .addFulfilments(done(OpenCondition.SECRECY_GROUND, NURSE, CARE))
                .build();
        assertThat(law().to(HEAD, completed).decide(ITEM, incomplete).mayDisclose())
                .isTrue();
    }
}
