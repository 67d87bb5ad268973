package nl.regie.privacy.disclosure;

import static nl.regie.privacy.disclosure.Situation.BOARD;
import static nl.regie.privacy.disclosure.Situation.ENGINEER;
import static nl.regie.privacy.disclosure.Situation.ITEM;
import static nl.regie.privacy.disclosure.Situation.OFFICER;
import static nl.regie.privacy.disclosure.Situation.OFFICIAL;
import static nl.regie.privacy.disclosure.Situation.POLICE;
import static nl.regie.privacy.disclosure.Situation.PROBATION;
import static nl.regie.privacy.disclosure.Situation.PROBATION_OFFICER;
import static nl.regie.privacy.disclosure.Situation.SCHOOL;
import static nl.regie.privacy.disclosure.Situation.START;
import static nl.regie.privacy.disclosure.Situation.TESTER;
import static nl.regie.privacy.disclosure.Situation.TODAY;
import static nl.regie.privacy.disclosure.Situation.done;
import static nl.regie.privacy.disclosure.Situation.head;
import static nl.regie.privacy.disclosure.Situation.labels;
import static nl.regie.privacy.disclosure.Situation.law;
import static nl.regie.privacy.disclosure.Situation.ready;
import static nl.regie.privacy.disclosure.Situation.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.consent.Consent;
import nl.regie.core.consent.Scope;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Labels;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Participation;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.rule.RuleId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may see: participants, persons and roles (ROLE-3, ROLE-11, PRIV-2). */
class WhoTest {

    private static final Disclosure LAW = law();
    private static final CaseHead HEAD = head(Phase.ON_TABLE).build();

    private static Verdict ask(CaseHead head, DisclosureRequest request) {
        return LAW.to(head, request).decide(ITEM, labels(DataCategory.HOUSING).build());
    }

    private static String rule(CaseHead head, DisclosureRequest request) {
        Verdict verdict = ask(head, request);
        assertThat(verdict.outcome()).isEqualTo(DisclosureOutcome.WITHHOLD);
        return verdict.rule().value();
    }

    private static CaseHead with(ParticipantId id, Participation changed) {
        assertThat(changed.id()).isEqualTo(id);
        return Situation.with(HEAD, changed).build();
    }

    @ParameterizedTest
    @EnumSource(OutsideRole.class)
    void boards_managers_and_supervision_never_see_a_case(OutsideRole role) {
        for (Purpose purpose : Purpose.values()) {
            assertThat(rule(HEAD, ready(new Recipient.OutsideCase(role), purpose)))
                    .isEqualTo("ROLE-3.sight");
        }
    }

    @Test
    void who_is_not_in_the_case_gets_nothing() {
        assertThat(rule(HEAD, ready(Recipient.of(new ParticipantId("vreemd")), Purpose.DISCUSS)))
                .isEqualTo("PRIV-2.in-case");
    }

    @Test
    void a_participant_gets_something_on_its_days_only() {
        Participation police = Participation.builder()
                .copyOf(Situation.of(HEAD, POLICE))
                .until(TODAY)
                .build();
        assertThat(ask(with(POLICE, police), ready(Recipient.of(POLICE), Purpose.DISCUSS))
                        .mayDisclose())
                .isTrue();
        Participation left =
                Participation.builder().copyOf(police).until(TODAY.minusDays(1)).build();
        assertThat(rule(with(POLICE, left), ready(Recipient.of(POLICE), Purpose.DISCUSS)))
                .isEqualTo("PRIV-2.takes-part");
        Participation later = Participation.builder()
                .copyOf(Situation.of(HEAD, POLICE))
                .from(TODAY.plusDays(1))
                .build();
        assertThat(rule(with(POLICE, later), ready(Recipient.of(POLICE), Purpose.DISCUSS)))
                .isEqualTo("PRIV-2.takes-part");
    }

    @Test
    void a_participant_names_its_statutory_task_by_2_27() {
        Participation police = Participation.builder()
                .copyOf(Situation.of(HEAD, POLICE))
                .task(Optional.empty())
                .build();
        assertThat(rule(with(POLICE, police), ready(Recipient.of(POLICE), Purpose.DISCUSS)))
                .isEqualTo("PRIV-2.task");
    }

    @Test
    void only_designated_persons_look_by_1_8_2() {
        assertThat(ask(HEAD, ready(Recipient.of(POLICE, OFFICER), Purpose.DISCUSS))
                        .mayDisclose())
                .isTrue();
        assertThat(rule(HEAD, ready(Recipient.of(POLICE, OFFICIAL), Purpose.DISCUSS)))
                .as("of another participant")
                .isEqualTo("ROLE-11.designated");
        assertThat(rule(HEAD, ready(Recipient.of(POLICE, new PersonId("vreemd")), Purpose.DISCUSS)))
                .isEqualTo("ROLE-11.person");
        assertThat(rule(HEAD, ready(Recipient.of(POLICE, Situation.CONCERNED), Purpose.DISCUSS)))
                .as("no professional")
                .isEqualTo("ROLE-11.person");
        assertThat(rule(HEAD, ready(Recipient.of(BOARD, TESTER), Purpose.DISCUSS)))
                .as("charged with something else")
                .isEqualTo("ROLE-11.designated");
    }

    @Test
    void designees_of_private_participants_do_no_commercial_work_by_1_4_3() {
        Designation sells = new Designation(PROBATION_OFFICER, Duty.EXECUTION, true);
        Participation probation = Participation.builder()
                .copyOf(Situation.of(HEAD, PROBATION))
                .people(List.of(sells))
                .build();
        assertThat(rule(with(PROBATION, probation), ready(Recipient.of(PROBATION, PROBATION_OFFICER), Purpose.DISCUSS)))
                .isEqualTo("ROLE-11.not-commercial");
        Participation police = Participation.builder()
                .copyOf(Situation.of(HEAD, POLICE))
                .people(List.of(new Designation(OFFICER, Duty.EXECUTION, true)))
                .build();
        assertThat(ask(with(POLICE, police), ready(Recipient.of(POLICE, OFFICER), Purpose.DISCUSS))
                        .mayDisclose())
                .as("the article is about private participants")
                .isTrue();
    }

    @Test
    void the_lawfulness_test_is_for_whoever_is_charged_with_it_by_1_8_2_b() {
        DisclosureRequest tests = ready(Recipient.of(BOARD, TESTER), Purpose.TEST_LAWFULNESS);
        assertThat(ask(HEAD, tests).rule()).hasToString("ROLE-11.lawfulness");
        assertThat(ask(HEAD, tests).mayDisclose()).isTrue();
        assertThat(ask(head(Phase.CLOSED).build(), tests).mayDisclose()).isFalse();
        assertThat(rule(HEAD, ready(Recipient.of(BOARD, OFFICIAL), Purpose.TEST_LAWFULNESS)))
                .isEqualTo("ROLE-11.designated");
        assertThat(rule(HEAD, ready(Recipient.of(BOARD), Purpose.TEST_LAWFULNESS)))
                .as("nobody named")
                .isEqualTo("ROLE-11.person");
    }

    @Test
    void system_support_works_with_the_systems_and_not_with_the_content() {
        assertThat(rule(HEAD, ready(Recipient.of(BOARD, ENGINEER), Purpose.SUPPORT_SYSTEMS)))
                .isEqualTo("ROLE-11.support");
    }

    private static CaseHead holding(RoleAssignment... roles) {
        return CaseHead.builder().copyOf(HEAD).roles(List.of(roles)).build();
    }

    private static RoleAssignment role(CaseRole role, LocalDate until) {
        return new RoleAssignment(OFFICER, POLICE, role, START, Optional.of(until), false);
    }

    @Test
    void a_role_that_is_named_must_be_held() {
        Recipient director = new Recipient.InCase(POLICE, Optional.of(OFFICER), Optional.of(CaseRole.PROCESS_DIRECTOR));
        DisclosureRequest asks = ready(director, Purpose.DISCUSS);
        assertThat(rule(HEAD, asks)).isEqualTo("ROLE-3.role-held");
        assertThat(ask(holding(role(CaseRole.PROCESS_DIRECTOR, TODAY)), asks).mayDisclose())
                .isTrue();
        assertThat(rule(holding(role(CaseRole.PROCESS_DIRECTOR, TODAY.minusDays(1))), asks))
                .isEqualTo("ROLE-3.role-held");
        assertThatThrownBy(() -> new Recipient.InCase(POLICE, Optional.empty(), Optional.of(CaseRole.PROCESS_DIRECTOR)))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void the_weighing_team_sees_the_notification_and_no_more() {
        CaseHead weighing = holding(role(CaseRole.WEIGHING_TEAM, TODAY));
        DisclosureRequest asks = ready(Recipient.of(POLICE, OFFICER), Purpose.DISCUSS);
        Gate gate = LAW.to(weighing, asks);
        assertThat(gate.decide(ITEM, labels(DataCategory.HOUSING).build()).mayDisclose())
                .as("of the notifier")
                .isTrue();
        assertThat(gate.decide(
                                ITEM,
                                labels(DataCategory.HOUSING).supplier(POLICE).build())
                        .rule())
                .hasToString("PRIV-5.of-notification");
        CaseHead both = holding(role(CaseRole.WEIGHING_TEAM, TODAY), role(CaseRole.PARTICIPANT, TODAY));
        assertThat(LAW.to(both, asks)
                        .decide(
                                ITEM,
                                labels(DataCategory.HOUSING).supplier(POLICE).build())
                        .mayDisclose())
                .as("the widest role counts")
                .isTrue();
    }

    @Test
    void the_role_that_is_named_decides_how_far_its_holder_sees() {
        CaseHead both = holding(role(CaseRole.WEIGHING_TEAM, TODAY), role(CaseRole.PARTICIPANT, TODAY));
        Labels gathered = labels(DataCategory.HOUSING).supplier(POLICE).build();
        Recipient weigher = new Recipient.InCase(POLICE, Optional.of(OFFICER), Optional.of(CaseRole.WEIGHING_TEAM));
        assertThat(LAW.to(both, ready(weigher, Purpose.DISCUSS))
                        .decide(ITEM, gathered)
                        .rule())
                .hasToString("PRIV-5.of-notification");
        Recipient taking = new Recipient.InCase(POLICE, Optional.of(OFFICER), Optional.of(CaseRole.PARTICIPANT));
        assertThat(LAW.to(both, ready(taking, Purpose.DISCUSS))
                        .decide(ITEM, gathered)
                        .mayDisclose())
                .isTrue();
    }

    @Test
    void a_role_that_somebody_else_holds_neither_widens_nor_narrows() {
        RoleAssignment others =
                new RoleAssignment(OFFICIAL, BOARD, CaseRole.PARTICIPANT, START, Optional.empty(), false);
        RoleAssignment weighs =
                new RoleAssignment(OFFICIAL, BOARD, CaseRole.WEIGHING_TEAM, START, Optional.empty(), false);
        Labels gathered = labels(DataCategory.HOUSING).supplier(POLICE).build();
        DisclosureRequest asks = ready(Recipient.of(POLICE, OFFICER), Purpose.DISCUSS);
        assertThat(LAW.to(holding(role(CaseRole.WEIGHING_TEAM, TODAY), others), asks)
                        .decide(ITEM, gathered)
                        .rule())
                .hasToString("PRIV-5.of-notification");
        assertThat(LAW.to(holding(role(CaseRole.PARTICIPANT, TODAY), weighs), asks)
                        .decide(ITEM, gathered)
                        .mayDisclose())
                .isTrue();
        assertThat(LAW.to(holding(weighs), asks).decide(ITEM, gathered).mayDisclose())
                .isTrue();
    }

    @Test
    void the_commercial_work_of_a_colleague_shuts_nobody_out() {
        Participation probation = Participation.builder()
                .copyOf(Situation.of(HEAD, PROBATION))
                .addPeople(new Designation(OFFICIAL, Duty.EXECUTION, true))
                .build();
        assertThat(ask(with(PROBATION, probation), ready(Recipient.of(PROBATION, PROBATION_OFFICER), Purpose.DISCUSS))
                        .mayDisclose())
                .isTrue();
    }

    /** WGS 1.8(2)(b) speaks of participants, and an incidental third is none. */
    @Test
    void a_private_participant_has_its_own_lawfulness_tester_and_a_third_has_none() {
        Designation tests = new Designation(TESTER, Duty.LAWFULNESS_TEST, false);
        Participation probation = Participation.builder()
                .copyOf(Situation.of(HEAD, PROBATION))
                .addPeople(tests)
                .build();
        Verdict verdict =
                ask(with(PROBATION, probation), ready(Recipient.of(PROBATION, TESTER), Purpose.TEST_LAWFULNESS));
        assertThat(verdict.rule()).hasToString("ROLE-11.lawfulness");
        assertThat(verdict.mayDisclose()).isTrue();
        Participation school = Participation.builder()
                .copyOf(Situation.of(HEAD, Situation.SCHOOL))
                .addPeople(tests)
                .build();
        assertThat(rule(
                        with(Situation.SCHOOL, school),
                        ready(Recipient.of(Situation.SCHOOL, TESTER), Purpose.TEST_LAWFULNESS)))
                .isNotEqualTo("ROLE-11.lawfulness");
    }

    @Test
    void only_the_three_others_stand_outside_the_case() {
        for (RecipientClass kind : RecipientClass.values()) {
            boolean other = kind == RecipientClass.OTHER_HOUSE
                    || kind == RecipientClass.OTHER_PARTNERSHIP
                    || kind == RecipientClass.THIRD_FOR_RESULTS;
            if (!other) {
                assertThatThrownBy(() -> new Recipient.OtherParty(POLICE, kind))
                        .isInstanceOf(MalformedValueException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LOCAL_COVENANT", "RADICALISATION_ACT", "OTHER"},
            value = Regime.class)
    void a_regime_without_rules_discloses_nothing_and_says_so(Regime regime) {
        CaseHead elsewhere = head(Phase.ON_TABLE).regime(regime).build();
        DisclosureRequest asks = ready(Recipient.of(POLICE), Purpose.DISCUSS);
        assertThat(rule(elsewhere, asks)).isEqualTo("CASE-8.regime");
        assertThat(LAW.to(elsewhere, asks)
                        .explain(ITEM, labels(DataCategory.HOUSING).build())
                        .findings()
                        .get(0)
                        .rule())
                .hasToString("CASE-8.regime");
    }

    @Test
    void a_case_whose_steps_contradict_each_other_discloses_nothing() {
        CaseHead unclear =
                CaseHead.builder().copyOf(HEAD).phase(Optional.empty()).build();
        assertThat(rule(unclear, ready(Recipient.of(POLICE), Purpose.DISCUSS))).isEqualTo("CASE-2.phase");
    }

    /** The file itself still tells the phase before the step that was not allowed, though the case was closed since. */
    @Test
    void the_head_of_a_case_with_a_step_that_was_not_allowed_has_no_phase() {
        CaseFile sound = CaseArbitraries.samples(1).findFirst().orElseThrow();
        assertThat(CaseHead.of(sound).phase()).contains(sound.phase());
        CaseFile broken = CaseFile.builder()
                .copyOf(sound)
                .addEvents(sound.events().get(0))
                .build();
        assertThat(broken.phase()).isEqualTo(sound.phase());
        assertThat(CaseHead.of(broken).phase()).isEmpty();
    }

    @Test
    void an_area_case_shares_no_personal_data() {
        CaseHead area = head(Phase.ON_TABLE).kind(CaseKind.AREA).build();
        Gate gate = LAW.to(area, ready(Recipient.of(POLICE), Purpose.DISCUSS));
        assertThat(gate.decide(ITEM, labels(DataCategory.OTHER_DATA).build()).mayDisclose())
                .isTrue();
        assertThat(gate.decide(ITEM, labels(DataCategory.HOUSING).build()).rule())
                .hasToString("CASE-1.area");
    }

    @Test
    void necessity_is_judged_by_a_designated_person_of_a_public_participant_or_the_supplier() {
        Gate byPrivate = LAW.to(
                HEAD,
                request(
                        Recipient.of(POLICE),
                        Purpose.DISCUSS,
                        done(OpenCondition.NECESSITY_JUDGED, PROBATION_OFFICER, PROBATION)));
        assertThat(byPrivate.decide(ITEM, labels(DataCategory.HOUSING).build()).outcome())
                .isEqualTo(DisclosureOutcome.OPEN);
        assertThat(byPrivate
                        .decide(
                                ITEM,
                                labels(DataCategory.HOUSING).supplier(PROBATION).build())
                        .mayDisclose())
                .as("of its own item")
                .isTrue();
        Gate byWrongPerson = LAW.to(
                HEAD,
                request(
                        Recipient.of(POLICE),
                        Purpose.DISCUSS,
                        done(OpenCondition.NECESSITY_JUDGED, OFFICIAL, POLICE),
                        done(OpenCondition.NECESSITY_JUDGED, TESTER, BOARD)));
        assertThat(byWrongPerson
                        .decide(ITEM, labels(DataCategory.HOUSING).build())
                        .outcome())
                .isEqualTo(DisclosureOutcome.OPEN);
    }

    @Test
    void what_was_done_holds_from_its_day_to_its_last_day_and_for_what_it_names() {
        Fulfilment judged = Fulfilment.builder()
                .condition(OpenCondition.NECESSITY_JUDGED)
                .by(OFFICIAL)
                .organ(BOARD)
                .on(TODAY)
                .until(TODAY)
                .addItems(ITEM)
                .build();
        assertThat(asked(judged).mayDisclose()).isTrue();
        assertThat(asked(Fulfilment.builder()
                                .copyOf(judged)
                                .on(TODAY.plusDays(1))
                                .until(Optional.empty())
                                .build())
                        .mayDisclose())
                .as("not yet")
                .isFalse();
        assertThat(asked(Fulfilment.builder()
                                .copyOf(judged)
                                .on(TODAY.minusDays(2))
                                .until(TODAY.minusDays(1))
                                .build())
                        .mayDisclose())
                .as("no more")
                .isFalse();
        Fulfilment other = Fulfilment.builder()
                .copyOf(judged)
                .items(List.of())
                .addCategories(DataCategory.BSN)
                .build();
        assertThat(asked(other).mayDisclose()).as("something else").isFalse();
    }

    @Test
    void what_was_done_names_what_it_is_for_and_does_not_end_before_it_began() {
        FulfilmentBuilder judged = Fulfilment.builder()
                .condition(OpenCondition.NECESSITY_JUDGED)
                .by(OFFICIAL)
                .organ(BOARD)
                .on(TODAY);
        assertThatThrownBy(judged::build)
                .as("for nothing")
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("categories");
        judged.addItems(ITEM).until(TODAY.minusDays(1));
        assertThatThrownBy(judged::build)
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("until");
        assertThat(judged.until(TODAY).build().holdsOn(TODAY)).isTrue();
    }

    @Test
    void nobody_stands_in_a_case_twice() {
        CaseHeadBuilder persons =
                CaseHead.builder().copyOf(HEAD).addPersons(HEAD.persons().get(0));
        assertThatThrownBy(persons::build)
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("persons");
        CaseHeadBuilder participants = CaseHead.builder()
                .copyOf(HEAD)
                .addParticipants(HEAD.participants().get(0));
        assertThatThrownBy(participants::build)
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("participants");
        Consent consent = Consent.builder()
                .id(new ConsentId("c1"))
                .of(Situation.CONCERNED)
                .scope(new Scope(List.of(DataCategory.HEALTH), List.of(), Situation.WORDS))
                .from(START)
                .build();
        CaseHeadBuilder consents = CaseHead.builder().copyOf(HEAD).addConsents(consent, consent);
        assertThatThrownBy(consents::build)
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("consents");
        assertThat(HEAD).hasToString("CaseHead[ZVH-1, wgs-case-meeting, on-table, 10 persons]");
    }

    @Test
    void something_is_open_exactly_when_the_outcome_is() {
        RuleId rule = new RuleId("PRIV-5.discuss");
        for (DisclosureOutcome outcome : DisclosureOutcome.values()) {
            boolean open = outcome == DisclosureOutcome.OPEN;
            Set<OpenCondition> right = open ? Set.of(OpenCondition.ORDERED) : Set.of();
            Set<OpenCondition> wrong = open ? Set.of() : Set.of(OpenCondition.ORDERED);
            assertThat(new Verdict(outcome, rule, right).open()).isEqualTo(right);
            assertThatThrownBy(() -> new Verdict(outcome, rule, wrong)).isInstanceOf(MalformedValueException.class);
        }
    }

    @Test
    void whoever_does_something_acts_for_a_participant_that_takes_part_on_that_day() {
        Participation left = Participation.builder()
                .copyOf(Situation.of(HEAD, BOARD))
                .until(TODAY.minusDays(1))
                .build();
        DisclosureRequest asks = request(Recipient.of(POLICE), Purpose.DISCUSS, done(OpenCondition.NECESSITY_JUDGED));
        assertThat(ask(HEAD, asks).mayDisclose()).isTrue();
        assertThat(ask(with(BOARD, left), asks).open()).containsExactly(OpenCondition.NECESSITY_JUDGED);
    }

    /** What the law leaves to the public participants no supplier decides, and the lawfulness test is for whoever is charged with it. */
    @Test
    void a_private_supplier_does_not_decide_for_public_participants_and_its_tester_may_test() {
        Participation probation = Participation.builder()
                .copyOf(Situation.of(HEAD, PROBATION))
                .addPeople(new Designation(TESTER, Duty.LAWFULNESS_TEST, false))
                .build();
        Recipient third = new Recipient.OtherParty(new ParticipantId("derde"), RecipientClass.THIRD_FOR_RESULTS);
        DisclosureRequest asks = request(
                third,
                Purpose.RESULTS,
                done(OpenCondition.NECESSITY_JUDGED),
                done(OpenCondition.NO_OBJECTION),
                done(OpenCondition.LAWFULNESS_TESTED, TESTER, PROBATION),
                done(OpenCondition.PUBLIC_DECISION, PROBATION_OFFICER, PROBATION));
        assertThat(LAW.to(with(PROBATION, probation), asks)
                        .decide(
                                ITEM,
                                labels(DataCategory.HOUSING).supplier(PROBATION).build())
                        .open())
                .containsExactly(OpenCondition.PUBLIC_DECISION);
    }

    /** A private participant designates nobody with commercial work: what such a person did counts for nothing. */
    @Test
    void what_somebody_with_commercial_work_did_counts_for_public_participants_only_by_1_4_3() {
        for (boolean commercial : new boolean[] {false, true}) {
            Participation probation = Participation.builder()
                    .copyOf(Situation.of(HEAD, PROBATION))
                    .people(List.of(new Designation(PROBATION_OFFICER, Duty.EXECUTION, commercial)))
                    .build();
            DisclosureRequest asks = request(
                    Recipient.of(POLICE),
                    Purpose.DISCUSS,
                    done(OpenCondition.NECESSITY_JUDGED, PROBATION_OFFICER, PROBATION));
            assertThat(LAW.to(with(PROBATION, probation), asks)
                            .decide(
                                    ITEM,
                                    labels(DataCategory.HOUSING)
                                            .supplier(PROBATION)
                                            .build())
                            .mayDisclose())
                    .isEqualTo(!commercial);
        }
    }

    /** A third party comes to the meeting alone: it authorises nobody for the lawfulness test. */
    @Test
    void a_third_party_does_not_test_the_lawfulness_by_1_8_2_and_6() {
        Participation school = Participation.builder()
                .copyOf(Situation.of(HEAD, SCHOOL))
                .addPeople(new Designation(TESTER, Duty.LAWFULNESS_TEST, false))
                .build();
        DisclosureRequest asks = request(
                new Recipient.OtherParty(new ParticipantId("derde"), RecipientClass.THIRD_FOR_RESULTS),
                Purpose.RESULTS,
                done(OpenCondition.NECESSITY_JUDGED),
                done(OpenCondition.NO_OBJECTION),
                done(OpenCondition.PUBLIC_DECISION),
                done(OpenCondition.LAWFULNESS_TESTED, TESTER, SCHOOL));
        assertThat(LAW.to(with(SCHOOL, school), asks)
                        .decide(ITEM, labels(DataCategory.HOUSING).build())
                        .open())
                .containsExactly(OpenCondition.LAWFULNESS_TESTED);
    }

    private static Verdict asked(Fulfilment fulfilment) {
        return ask(HEAD, request(Recipient.of(POLICE), Purpose.DISCUSS, fulfilment));
    }
}
