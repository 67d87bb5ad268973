package nl.regie.privacy.disclosure;

import static nl.regie.privacy.disclosure.Situation.BOARD;
import static nl.regie.privacy.disclosure.Situation.CARE;
import static nl.regie.privacy.disclosure.Situation.CIRCLE;
import static nl.regie.privacy.disclosure.Situation.ITEM;
import static nl.regie.privacy.disclosure.Situation.OFFICER;
import static nl.regie.privacy.disclosure.Situation.OFFICIAL;
import static nl.regie.privacy.disclosure.Situation.POLICE;
import static nl.regie.privacy.disclosure.Situation.PROBATION;
import static nl.regie.privacy.disclosure.Situation.PROSECUTION;
import static nl.regie.privacy.disclosure.Situation.PROSECUTOR;
import static nl.regie.privacy.disclosure.Situation.SCHOOL;
import static nl.regie.privacy.disclosure.Situation.done;
import static nl.regie.privacy.disclosure.Situation.head;
import static nl.regie.privacy.disclosure.Situation.labels;
import static nl.regie.privacy.disclosure.Situation.law;
import static nl.regie.privacy.disclosure.Situation.ready;
import static nl.regie.privacy.disclosure.Situation.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Labels;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Participation;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows of the law, article by article (PRIV-2, PRIV-3, PRIV-5). */
class LawTest {

    private static final Disclosure LAW = law();
    private static final Recipient OTHER_HOUSE =
            new Recipient.OtherParty(new ParticipantId("zvh2"), RecipientClass.OTHER_HOUSE);
    private static final Recipient PARTNERSHIP =
            new Recipient.OtherParty(new ParticipantId("riec"), RecipientClass.OTHER_PARTNERSHIP);
    private static final Recipient THIRD =
            new Recipient.OtherParty(new ParticipantId("derde"), RecipientClass.THIRD_FOR_RESULTS);

    private static Verdict ask(Phase phase, DisclosureRequest request, Labels labels) {
        return LAW.to(head(phase).build(), request).decide(ITEM, labels);
    }

    private static Verdict ask(Phase phase, DisclosureRequest request, DataCategory category) {
        return ask(phase, request, labels(category).build());
    }

    private static boolean may(Phase phase, DisclosureRequest request, DataCategory category) {
        return ask(phase, request, category).mayDisclose();
    }

    /** For which phases a request is granted. */
    private static Set<Phase> phases(DisclosureRequest request, DataCategory category) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (Phase phase : Phase.values()) {
            if (may(phase, request, category)) {
                phases.add(phase);
            }
        }
        return phases;
    }

    /** Which categories of one supplier are granted at a phase. */
    private static Set<DataCategory> categories(Phase phase, DisclosureRequest request, ParticipantId supplier) {
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        for (DataCategory category : DataCategory.values()) {
            if (ask(phase, request, labels(category).supplier(supplier).build()).mayDisclose()) {
                categories.add(category);
            }
        }
        return categories;
    }

    @Test
    void the_notifier_sees_its_own_notification_until_it_is_judged_by_2_31_1() {
        DisclosureRequest asks = ready(Recipient.of(BOARD), Purpose.NOTIFY);
        assertThat(phases(asks, DataCategory.HOUSING)).containsExactly(Phase.NOTIFIED, Phase.WITH_PROSECUTION);
        assertThat(categories(Phase.NOTIFIED, asks, BOARD))
                .contains(DataCategory.IDENTITY_AND_CONTACT, DataCategory.BSN, DataCategory.OTHER_DATA);
        assertThat(ask(Phase.NOTIFIED, asks, DataCategory.POLICE).rule()).hasToString("PRIV-5.of-notification");
        assertThat(may(Phase.NOTIFIED, ready(Recipient.of(POLICE), Purpose.NOTIFY), DataCategory.HOUSING))
                .as("somebody who did not notify")
                .isFalse();
    }

    @Test
    void public_participants_judge_the_notification_by_2_31_2_and_by_pseudonym_as_policy() {
        DisclosureRequest asks = ready(Recipient.of(POLICE), Purpose.JUDGE_FIT);
        assertThat(phases(asks, DataCategory.HOUSING)).containsExactly(Phase.NOTIFIED, Phase.WITH_PROSECUTION);
        assertThat(ask(Phase.NOTIFIED, asks, DataCategory.HOUSING).rule()).hasToString("PRIV-5.judge");
        assertThat(ask(Phase.NOTIFIED, asks, DataCategory.IDENTITY_AND_CONTACT).rule())
                .hasToString("PRIV-5.pseudonym");
        assertThat(ask(Phase.NOTIFIED, asks, DataCategory.BSN).rule()).hasToString("PRIV-5.pseudonym");
        assertThat(ask(Phase.NOTIFIED, asks, DataCategory.POLICE).rule())
                .as("what did not come with the notification")
                .hasToString("PRIV-5.of-notification");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PROBATION", "CARE", "SCHOOL"},
            value = Partner.class)
    void nobody_else_judges(Partner partner) {
        assertThat(phases(ready(Recipient.of(partner.id), Purpose.JUDGE_FIT), DataCategory.HOUSING))
                .isEmpty();
    }

    /** The partners of the case. */
    enum Partner {
        POLICE(Situation.POLICE),
        BOARD(Situation.BOARD),
        PROSECUTION(Situation.PROSECUTION),
        PROBATION(Situation.PROBATION),
        CARE(Situation.CARE),
        SCHOOL(Situation.SCHOOL);

        private final ParticipantId id;

        Partner(ParticipantId id) {
            this.id = id;
        }
    }

    @Test
    void gathering_begins_after_the_fit_judgement_with_the_identity_by_2_31_3() {
        DisclosureRequest asks = ready(Recipient.of(POLICE), Purpose.GATHER);
        assertThat(phases(asks, DataCategory.BSN)).containsExactly(Phase.FITS_PURPOSE, Phase.GATHERING);
        assertThat(categories(Phase.GATHERING, asks, BOARD))
                .containsExactly(DataCategory.IDENTITY_AND_CONTACT, DataCategory.BSN);
        assertThat(ask(Phase.GATHERING, asks, DataCategory.HEALTH).rule()).hasToString("PRIV-5.staged");
    }

    @Test
    void a_private_participant_joins_the_gathering_when_public_ones_name_it_by_2_31_3() {
        CaseHead head = head(Phase.GATHERING).build();
        CaseHead notAdmitted = Situation.with(head, admitted(Situation.of(head, PROBATION), false))
                .build();
        Labels labels = labels(DataCategory.IDENTITY_AND_CONTACT).build();
        DisclosureRequest unnamed =
                request(Recipient.of(PROBATION), Purpose.GATHER, done(OpenCondition.NECESSITY_JUDGED));
        Verdict open = LAW.to(notAdmitted, unnamed).decide(ITEM, labels);
        assertThat(open.outcome()).isEqualTo(DisclosureOutcome.OPEN);
        assertThat(open.open()).containsExactly(OpenCondition.NAMED_BY_PUBLIC);
        DisclosureRequest named = request(
                Recipient.of(PROBATION),
                Purpose.GATHER,
                done(OpenCondition.NECESSITY_JUDGED),
                done(OpenCondition.NAMED_BY_PUBLIC));
        assertThat(LAW.to(notAdmitted, named).decide(ITEM, labels).mayDisclose())
                .isTrue();
        DisclosureRequest byItself = request(
                Recipient.of(PROBATION),
                Purpose.GATHER,
                done(OpenCondition.NECESSITY_JUDGED),
                done(OpenCondition.NAMED_BY_PUBLIC, Situation.PROBATION_OFFICER, PROBATION));
        assertThat(LAW.to(notAdmitted, byItself).decide(ITEM, labels).open())
                .containsExactly(OpenCondition.NAMED_BY_PUBLIC);
        assertThat(LAW.to(head, unnamed).decide(ITEM, labels).mayDisclose())
                .as("admitted already")
                .isTrue();
    }

    private static Participation admitted(Participation participation, boolean admitted) {
        return Participation.builder().copyOf(participation).admitted(admitted).build();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"POLICE", "PROBATION"},
            value = Partner.class)
    void admitted_participants_discuss_every_category_by_2_31_5(Partner partner) {
        DisclosureRequest asks = ready(Recipient.of(partner.id), Purpose.DISCUSS);
        assertThat(phases(asks, DataCategory.HOUSING)).containsExactly(Phase.PARTICIPANTS_ADMITTED, Phase.ON_TABLE);
        for (DataCategory category : DataCategory.values()) {
            Verdict verdict = ask(Phase.ON_TABLE, asks, category);
            assertThat(verdict.mayDisclose()).as(category.code()).isTrue();
            assertThat(verdict.rule()).hasToString("PRIV-5.discuss");
        }
    }

    @ParameterizedTest
    @EnumSource(Partner.class)
    void who_is_not_admitted_gets_nothing_by_2_31_4(Partner partner) {
        for (Phase phase : List.of(Phase.PARTICIPANTS_ADMITTED, Phase.ON_TABLE, Phase.IN_EXECUTION)) {
            CaseHead head = head(phase).build();
            CaseHead without = Situation.with(head, admitted(Situation.of(head, partner.id), false))
                    .build();
            for (Purpose purpose : List.of(Purpose.DISCUSS, Purpose.CARRY_OUT, Purpose.RESULTS)) {
                Verdict verdict = LAW.to(without, ready(Recipient.of(partner.id), purpose))
                        .decide(ITEM, labels(DataCategory.HOUSING).build());
                assertThat(verdict.outcome()).isEqualTo(DisclosureOutcome.WITHHOLD);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"POLICE", "PROBATION", "SCHOOL"},
            value = Partner.class)
    void what_carrying_out_needs_goes_to_admitted_participants_by_2_31_6(Partner partner) {
        DisclosureRequest asks = ready(Recipient.of(partner.id), Purpose.CARRY_OUT);
        assertThat(phases(asks, DataCategory.GUIDANCE_AND_CARE))
                .containsExactly(Phase.PLAN_AGREED, Phase.IN_EXECUTION, Phase.SCALED_DOWN);
    }

    @Test
    void nothing_goes_without_a_judgement_of_necessity_by_2_31_7() {
        Verdict verdict = ask(Phase.ON_TABLE, request(Recipient.of(POLICE), Purpose.DISCUSS), DataCategory.HOUSING);
        assertThat(verdict.outcome()).isEqualTo(DisclosureOutcome.OPEN);
        assertThat(verdict.open()).containsExactly(OpenCondition.NECESSITY_JUDGED);
        assertThat(verdict.rule()).hasToString("PRIV-5.discuss");
    }

    @Test
    void a_third_comes_in_at_the_meeting_and_no_earlier_by_2_31_9() {
        DisclosureRequest asks = ready(Recipient.of(SCHOOL), Purpose.DISCUSS);
        assertThat(phases(asks, DataCategory.HOUSING)).containsExactly(Phase.ON_TABLE);
        for (Purpose purpose : List.of(Purpose.JUDGE_FIT, Purpose.GATHER)) {
            for (Phase phase : Phase.values()) {
                assertThat(ask(phase, ready(Recipient.of(SCHOOL), purpose), DataCategory.HOUSING)
                                .rule())
                        .hasToString("PRIV-2.third-judges");
            }
        }
    }

    @Test
    void closing_screens_off_and_re_use_takes_an_order_and_the_supplier_by_2_31_8_and_1_8_7() {
        for (Purpose purpose : EnumSet.complementOf(EnumSet.of(Purpose.REUSE))) {
            assertThat(may(Phase.CLOSED, ready(Recipient.of(BOARD), purpose), DataCategory.HOUSING))
                    .as(purpose.code())
                    .isFalse();
        }
        DisclosureRequest asks = ready(Recipient.of(BOARD), Purpose.REUSE);
        assertThat(phases(asks, DataCategory.HOUSING)).containsExactly(Phase.CLOSED);
        assertThat(ask(Phase.CLOSED, asks, DataCategory.POLICE).open())
                .as("the police did not consent")
                .containsExactly(OpenCondition.SUPPLIER_CONSENT);
        assertThat(ask(Phase.CLOSED, request(Recipient.of(BOARD), Purpose.REUSE), DataCategory.HOUSING)
                        .open())
                .containsExactly(OpenCondition.NECESSITY_JUDGED, OpenCondition.SUPPLIER_CONSENT, OpenCondition.ORDERED);
        assertThat(phases(ready(Recipient.of(PROBATION), Purpose.REUSE), DataCategory.HOUSING))
                .isEmpty();
    }

    @Test
    void only_public_participants_test_for_the_list_by_2_32_2() {
        assertThat(phases(ready(Recipient.of(POLICE), Purpose.TEST_FOR_LIST), DataCategory.HOUSING))
                .containsExactly(
                        Phase.FITS_PURPOSE,
                        Phase.GATHERING,
                        Phase.PARTICIPANTS_ADMITTED,
                        Phase.ON_TABLE,
                        Phase.PLAN_AGREED,
                        Phase.IN_EXECUTION,
                        Phase.SCALED_DOWN);
        assertThat(phases(ready(Recipient.of(CARE), Purpose.TEST_FOR_LIST), DataCategory.HOUSING))
                .isEmpty();
    }

    @Test
    void the_list_follows_the_case_meeting_by_2_32_3() {
        CaseHead listed = head(Phase.ON_TABLE).regime(Regime.WGS_LIST).build();
        assertThat(LAW.to(listed, ready(Recipient.of(POLICE), Purpose.DISCUSS))
                        .decide(ITEM, labels(DataCategory.HOUSING).build())
                        .mayDisclose())
                .isTrue();
    }

    /** 2.32(3) applies 2.31(3) to (12) to the list, and not (1) and (2). */
    @Test
    void a_case_on_the_list_is_neither_notified_nor_judged_by_2_32_3() {
        CaseHead listed = head(Phase.WITH_PROSECUTION).regime(Regime.WGS_LIST).build();
        Labels housing = labels(DataCategory.HOUSING).build();
        for (DisclosureRequest asks :
                List.of(ready(Recipient.of(BOARD), Purpose.NOTIFY), ready(Recipient.of(POLICE), Purpose.JUDGE_FIT))) {
            assertThat(LAW.to(head(Phase.WITH_PROSECUTION).build(), asks)
                            .decide(ITEM, housing)
                            .mayDisclose())
                    .isTrue();
            assertThat(LAW.to(listed, asks).decide(ITEM, housing).mayDisclose()).isFalse();
        }
    }

    /** Up to and including the day five years after; what is no personal data has no term. */
    @Test
    void nothing_personal_is_shared_after_five_years_by_1_8_7() {
        DisclosureRequest asks = ready(Recipient.of(POLICE), Purpose.DISCUSS);
        Gate gate = LAW.to(head(Phase.ON_TABLE).build(), asks);
        LocalDate oldest = asks.on().minusYears(5);
        assertThat(gate.decide(
                                ITEM,
                                labels(DataCategory.HOUSING)
                                        .firstProcessed(oldest)
                                        .build())
                        .mayDisclose())
                .isTrue();
        Labels older =
                labels(DataCategory.HOUSING).firstProcessed(oldest.minusDays(1)).build();
        assertThat(gate.decide(ITEM, older).rule()).hasToString("PRIV-10.within-term");
        assertThat(gate.decide(
                                ITEM,
                                labels(DataCategory.OTHER_DATA)
                                        .firstProcessed(oldest.minusDays(1))
                                        .build())
                        .mayDisclose())
                .isTrue();
    }

    @Test
    void five_years_after_and_on_29_february_are_never_longer_than_five_years_by_1_8_7() {
        assertThat(isWithinTerm("2024-02-29", "2029-02-28")).isTrue();
        assertThat(isWithinTerm("2024-02-29", "2029-03-01")).isFalse();
        assertThat(isWithinTerm("2027-02-28", "2032-02-28")).isTrue();
        assertThat(isWithinTerm("2027-02-28", "2032-02-29")).isFalse();
        assertThat(isWithinTerm("2027-03-01", "2032-02-29")).isTrue();
        assertThat(isWithinTerm("2027-03-01", "+999999999-12-31")).isFalse();
        assertThat(isWithinTerm("2027-03-01", "-999999999-01-01")).as("not yet").isFalse();
    }

    private static boolean isWithinTerm(String first, String on) {
        DisclosureRequest today = ready(Recipient.of(POLICE), Purpose.DISCUSS);
        DisclosureRequest asks =
                new DisclosureRequest(today.recipient(), today.purpose(), LocalDate.parse(on), List.of());
        Labels labels = labels(DataCategory.HOUSING)
                .firstProcessed(LocalDate.parse(first))
                .build();
        return LAW.to(head(Phase.ON_TABLE).build(), asks).decide(ITEM, labels).outcome() == DisclosureOutcome.OPEN;
    }

    @Test
    void participants_receive_results_unless_somebody_objects_by_1_7_1() {
        DisclosureRequest silent = request(Recipient.of(POLICE), Purpose.RESULTS, done(OpenCondition.NECESSITY_JUDGED));
        assertThat(ask(Phase.IN_EXECUTION, silent, DataCategory.HOUSING).open())
                .containsExactly(OpenCondition.NO_OBJECTION);
        assertThat(phases(ready(Recipient.of(POLICE), Purpose.RESULTS), DataCategory.HOUSING))
                .containsExactly(Phase.ON_TABLE, Phase.PLAN_AGREED, Phase.IN_EXECUTION, Phase.SCALED_DOWN);
    }

    @Test
    void a_third_receives_results_after_decision_test_and_no_objection_by_1_7_2_and_2_31_11() {
        assertThat(ask(Phase.IN_EXECUTION, request(THIRD, Purpose.RESULTS), DataCategory.HOUSING)
                        .open())
                .containsExactly(
                        OpenCondition.NECESSITY_JUDGED,
                        OpenCondition.LAWFULNESS_TESTED,
                        OpenCondition.PUBLIC_DECISION,
                        OpenCondition.NO_OBJECTION);
        assertThat(may(Phase.IN_EXECUTION, ready(THIRD, Purpose.RESULTS), DataCategory.HOUSING))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"HEALTH", "POLICE", "JUDICIAL"},
            value = DataCategory.class)
    void special_and_criminal_data_leave_only_with_the_suppliers_consent_by_1_7_3_and_2_28_4(DataCategory category) {
        Labels labels = labels(category)
                .supplier(category == DataCategory.JUDICIAL ? PROSECUTION : POLICE)
                .build();
        for (DisclosureRequest asks : List.of(ready(THIRD, Purpose.RESULTS), ready(OTHER_HOUSE, Purpose.EXCHANGE))) {
            Verdict open = ask(Phase.IN_EXECUTION, asks, labels);
            assertThat(open.open()).containsExactly(OpenCondition.SUPPLIER_CONSENT);
            Fulfilment consent = category == DataCategory.JUDICIAL
                    ? done(OpenCondition.SUPPLIER_CONSENT, PROSECUTOR, PROSECUTION)
                    : done(OpenCondition.SUPPLIER_CONSENT, OFFICER, POLICE);
            DisclosureRequest agreed = DisclosureRequest.builder()
                    .copyOf(asks)
                    .addFulfilments(consent)
                    .build();
            assertThat(ask(Phase.IN_EXECUTION, agreed, labels).mayDisclose()).isTrue();
        }
    }

    @Test
    void another_house_is_asked_by_identity_and_on_the_person_concerned_only_by_2_28_1() {
        DisclosureRequest asks = ready(OTHER_HOUSE, Purpose.MATCH);
        assertThat(categories(Phase.GATHERING, asks, BOARD))
                .containsExactly(DataCategory.IDENTITY_AND_CONTACT, DataCategory.BSN);
        assertThat(may(Phase.NOTIFIED, asks, DataCategory.BSN)).isFalse();
        Labels relative = labels(DataCategory.BSN).subject(CIRCLE).build();
        assertThat(ask(Phase.GATHERING, asks, relative).outcome()).isEqualTo(DisclosureOutcome.WITHHOLD);
        assertThat(may(Phase.GATHERING, ready(PARTNERSHIP, Purpose.MATCH), DataCategory.BSN))
                .isTrue();
    }

    @Test
    void exchange_with_another_house_follows_a_hit_or_facts_by_2_28_2_and_3() {
        assertThat(ask(Phase.GATHERING, request(OTHER_HOUSE, Purpose.EXCHANGE), DataCategory.HOUSING)
                        .open())
                .containsExactly(
                        OpenCondition.NECESSITY_JUDGED,
                        OpenCondition.PUBLIC_DECISION,
                        OpenCondition.KNOWN_OR_NEEDED_THERE);
        assertThat(may(Phase.GATHERING, ready(PARTNERSHIP, Purpose.EXCHANGE), DataCategory.HOUSING))
                .isFalse();
    }

    @Test
    void another_partnership_receives_results_with_the_suppliers_consent_by_1_7_8() {
        assertThat(ask(Phase.IN_EXECUTION, request(PARTNERSHIP, Purpose.RESULTS), DataCategory.HOUSING)
                        .open())
                .containsExactly(
                        OpenCondition.NECESSITY_JUDGED, OpenCondition.SUPPLIER_CONSENT, OpenCondition.PUBLIC_DECISION);
        assertThat(may(Phase.IN_EXECUTION, ready(PARTNERSHIP, Purpose.RESULTS), DataCategory.HOUSING))
                .isTrue();
    }

    @Test
    void of_a_professional_only_identity_and_contact_is_shared_by_2_30_1_c() {
        DisclosureRequest asks = ready(Recipient.of(POLICE), Purpose.DISCUSS);
        for (DataCategory category : EnumSet.complementOf(EnumSet.of(DataCategory.OTHER_DATA))) {
            Labels labels = labels(category).subject(OFFICIAL).build();
            assertThat(ask(Phase.ON_TABLE, asks, labels).mayDisclose())
                    .as(category.code())
                    .isEqualTo(category == DataCategory.IDENTITY_AND_CONTACT);
        }
    }

    @Test
    void the_direct_circle_is_shared_as_the_person_concerned_is_by_2_30_1_b() {
        Labels labels = labels(DataCategory.HOUSING).subject(CIRCLE).build();
        assertThat(ask(Phase.ON_TABLE, ready(Recipient.of(POLICE), Purpose.DISCUSS), labels)
                        .mayDisclose())
                .isTrue();
    }

    @Test
    void what_no_row_covers_is_withheld_and_the_decree_that_could_add_it_is_told_missing() {
        DisclosureRequest asks = ready(Recipient.of(POLICE), Purpose.CARRY_OUT);
        var decision = LAW.to(head(Phase.ON_TABLE).build(), asks)
                .explain(ITEM, labels(DataCategory.HOUSING).build());
        assertThat(decision.outcome()).isEqualTo(DisclosureOutcome.WITHHOLD);
        assertThat(decision.findings())
                .anySatisfy(finding -> assertThat(finding.rule()).hasToString("PRIV-3.decree"));
        assertThat(Optional.of(decision.missing())).hasValue(List.of());
    }
}
