package nl.regie.privacy.disclosure;

import static nl.regie.privacy.disclosure.Situation.CARE;
import static nl.regie.privacy.disclosure.Situation.ITEM;
import static nl.regie.privacy.disclosure.Situation.POLICE;
import static nl.regie.privacy.disclosure.Situation.START;
import static nl.regie.privacy.disclosure.Situation.head;
import static nl.regie.privacy.disclosure.Situation.labels;
import static nl.regie.privacy.disclosure.Situation.law;
import static nl.regie.privacy.disclosure.Situation.ready;
import static nl.regie.privacy.disclosure.Situation.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Labels;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.RecipientClass;
import org.junit.jupiter.api.Test;

/** A decision tells every question that was asked, once, and no question that does not concern the item (PRIV-2, CPLX-4). */
class ReasonsTest {

    private static final CaseHead HEAD = head(Phase.ON_TABLE).build();
    private static final DisclosureRequest READY = ready(Recipient.of(POLICE), Purpose.DISCUSS);

    private static final List<String> OF_REQUEST = List.of(
            "CASE-8.regime yes",
            "PRIV-3.in-force yes",
            "PRIV-19.reviewed yes",
            "CASE-2.phase yes",
            "ROLE-3.sight yes",
            "PRIV-2.in-case yes",
            "PRIV-2.takes-part yes",
            "PRIV-2.task yes",
            "ROLE-11.person yes",
            "ROLE-11.designated yes",
            "ROLE-11.not-commercial yes",
            "ROLE-3.role-held yes");

    /** What a decision tells of the item; of the request it tells the same each time. */
    private static List<String> told(Decision<DisclosureOutcome> decision) {
        List<String> told = decision.findings().stream().map(ReasonsTest::told).toList();
        assertThat(told).startsWith(OF_REQUEST.toArray(String[]::new));
        return told.subList(OF_REQUEST.size(), told.size());
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.truth().code();
    }

    private static Decision<DisclosureOutcome> explain(DisclosureRequest asks, Labels labels) {
        return law().to(HEAD, asks).explain(ITEM, labels);
    }

    @Test
    void what_may_be_disclosed_tells_each_question_once() {
        Decision<DisclosureOutcome> decision =
                explain(READY, labels(DataCategory.HOUSING).build());
        assertThat(decision.outcome()).isEqualTo(DisclosureOutcome.MAY_DISCLOSE);
        assertThat(told(decision))
                .containsExactly(
                        "PRIV-2.subject yes",
                        "CASE-1.area yes",
                        "PRIV-2.processed yes",
                        "PRIV-10.within-term yes",
                        "PRIV-2.supplier yes",
                        "PRIV-5.discuss yes",
                        "PRIV-3.covenant yes",
                        "PRIV-5.admitted yes",
                        "CASE-8.ground-of-regime yes",
                        "PRIV-2.necessity-judged yes");
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void what_is_still_to_be_done_is_unknown() {
        Decision<DisclosureOutcome> decision = explain(
                request(Recipient.of(POLICE), Purpose.DISCUSS),
                labels(DataCategory.HOUSING).build());
        assertThat(decision.outcome()).isEqualTo(DisclosureOutcome.OPEN);
        assertThat(told(decision)).endsWith("CASE-8.ground-of-regime yes", "PRIV-2.necessity-judged unknown");
    }

    /** The secrecy of health data out of care is told with its own reasons, once, after the question it answers. */
    @Test
    void criminal_data_secrecy_and_conditions_are_told_of_the_items_they_concern() {
        Decision<DisclosureOutcome> secret =
                explain(READY, labels(DataCategory.HEALTH).supplier(CARE).build());
        assertThat(secret.outcome()).isEqualTo(DisclosureOutcome.OPEN);
        assertThat(told(secret))
                .endsWith(
                        "CASE-8.ground-of-regime yes",
                        "PRIV-6.secrecy unknown",
                        "PRIV-6.ground-recorded unknown",
                        "PRIV-2.necessity-judged yes",
                        "PRIV-2.secrecy-ground unknown");
        assertThat(secret.missing().stream().map(MissingFact::name)).containsExactly("open.secrecy-ground");
        assertThat(told(explain(READY, labels(DataCategory.POLICE).build())))
                .endsWith("CASE-8.ground-of-regime yes", "CASE-4.criminal-ground yes", "PRIV-2.necessity-judged yes");
        SupplierCondition condition =
                new SupplierCondition(ConditionKind.NOT_TO, List.of(CARE), Optional.empty(), Optional.empty());
        assertThat(told(explain(
                        READY,
                        labels(DataCategory.HOUSING).addConditions(condition).build())))
                .endsWith("CASE-8.ground-of-regime yes", "PRIV-7.not-to yes", "PRIV-2.necessity-judged yes");
    }

    /** What is asked of such an item opens nothing, so it is withheld and not open. */
    @Test
    void what_a_row_withholds_no_condition_opens() {
        DisclosureRequest asks = request(Recipient.of(Situation.SCHOOL), Purpose.GATHER);
        SupplierCondition first =
                new SupplierCondition(ConditionKind.ASK_FIRST, List.of(), Optional.empty(), Optional.empty());
        Labels labels = labels(DataCategory.HOUSING).addConditions(first).build();
        Gate gate = law().to(HEAD, asks);
        assertThat(gate.decide(ITEM, labels).outcome()).isEqualTo(DisclosureOutcome.WITHHOLD);
        assertThat(gate.decide(ITEM, labels).rule()).hasToString("PRIV-2.third-judges");
        Decision<DisclosureOutcome> decision = gate.explain(ITEM, labels);
        assertThat(decision.outcome()).isEqualTo(DisclosureOutcome.WITHHOLD);
        assertThat(decision.missing()).isEmpty();
        assertThat(told(decision)).contains("PRIV-2.third-judges no").noneMatch(line -> line.endsWith("unknown"));
    }

    @Test
    void what_no_row_covers_tells_the_missing_decree_once() {
        DisclosureRequest asks = ready(Recipient.of(POLICE), Purpose.CARRY_OUT);
        Decision<DisclosureOutcome> decision =
                explain(asks, labels(DataCategory.HOUSING).build());
        assertThat(told(decision))
                .containsExactly(
                        "PRIV-2.subject yes",
                        "CASE-1.area yes",
                        "PRIV-2.processed yes",
                        "PRIV-10.within-term yes",
                        "PRIV-2.supplier yes",
                        "PRIV-2.row no",
                        "PRIV-3.decree no",
                        "PRIV-3.covenant yes",
                        "CASE-8.ground-of-regime yes");
    }

    /** Of each kind of data, so of the first in the vocabulary too. */
    @Test
    void a_clause_that_excludes_is_told_in_place_of_the_question_whether_one_does() {
        Text says = new Text("Zo is afgesproken", "So it was agreed");
        for (DataCategory category : List.of(DataCategory.IDENTITY_AND_CONTACT, DataCategory.HOUSING)) {
            Exclusion excludes = new Exclusion(Reach.builder()
                    .addCategories(category)
                    .addPositions(Position.CONCERNED)
                    .build());
            Covenant covenant = new Covenant(
                    "voorbeeld", "2", says, START, Optional.empty(), List.of(new Clause("4.1", says, excludes)));
            Gate gate = law(covenant).to(HEAD, READY);
            Labels labels = labels(category).build();
            assertThat(gate.decide(ITEM, labels)).isEqualTo(Check.COVENANT.withheld());
            Decision<DisclosureOutcome> decision = gate.explain(ITEM, labels);
            assertThat(decision.outcome()).isEqualTo(DisclosureOutcome.WITHHOLD);
            assertThat(told(decision))
                    .containsExactly(
                            "PRIV-2.subject yes",
                            "CASE-1.area yes",
                            "PRIV-2.processed yes",
                            "PRIV-10.within-term yes",
                            "PRIV-2.supplier yes",
                            "PRIV-5.discuss yes",
                            "PRIV-3.covenant no",
                            "PRIV-5.admitted yes",
                            "CASE-8.ground-of-regime yes",
                            "PRIV-2.necessity-judged yes");
            List<String> words = Stream.of(Check.values())
                    .map(check -> check.rule().says().nl())
                    .toList();
            assertThat(decision.findings())
                    .filteredOn(finding ->
                            finding.rule().equals(Check.COVENANT.rule().id()))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.says().nl())
                            .contains("4.1", "Zo is afgesproken")
                            .isNotIn(words));
        }
    }

    @Test
    void a_decision_names_the_editions_it_was_made_with() {
        assertThat(law().to(HEAD, READY).basis().profile()).isEqualTo("none");
        assertThat(law().to(HEAD, READY).basis().profileVersion()).isEqualTo("0");
        Text says = new Text("Zo is afgesproken", "So it was agreed");
        Covenant covenant = new Covenant("voorbeeld", "2", says, START, Optional.empty(), List.of());
        Gate gate = law(covenant).to(HEAD, READY);
        assertThat(gate.basis().ruleSet()).isEqualTo("wgs");
        assertThat(gate.basis().profile()).isEqualTo("voorbeeld");
        assertThat(gate.basis().profileVersion()).isEqualTo("2");
        assertThat(gate.explain(ITEM, labels(DataCategory.HOUSING).build()).basis())
                .isEqualTo(gate.basis());
        assertThat(gate).hasToString("Gate[ZVH-1, discuss]");
        assertThat(law(covenant)).hasToString("Disclosure[2 regimes, 1 covenants]");
    }

    /** The role that keeps somebody to the notification is named, in both languages; the law names none, so it is policy. */
    @Test
    void whoever_is_only_notifier_is_told_that_it_is_because_of_the_role() {
        RoleAssignment notifier =
                new RoleAssignment(Situation.OFFICER, POLICE, CaseRole.NOTIFIER, START, Optional.empty(), false);
        RoleAssignment weighing =
                new RoleAssignment(Situation.OFFICER, POLICE, CaseRole.WEIGHING_TEAM, START, Optional.empty(), false);
        DisclosureRequest asks = ready(Recipient.of(POLICE, Situation.OFFICER), Purpose.DISCUSS);
        Labels others =
                labels(DataCategory.HOUSING).supplier(Situation.PROBATION).build();
        Finding one = ofNotification(
                law().to(head(Phase.ON_TABLE).addRoles(notifier).build(), asks).explain(ITEM, others));
        assertThat(one.truth()).isEqualTo(Truth.NO);
        assertThat(one.says().nl()).contains("alleen melder is").contains("geen enkele fase");
        assertThat(one.says().en()).contains("only notifier in the case").contains("any phase");
        assertThat(one.source()).isEqualTo(Source.policy("ROLE-3"));
        Finding both = ofNotification(
                law().to(head(Phase.ON_TABLE).addRoles(notifier, weighing).build(), asks)
                        .explain(ITEM, labels(DataCategory.HOUSING).build()));
        assertThat(both.truth()).isEqualTo(Truth.YES);
        assertThat(both.says().nl()).contains("alleen melder en weegteam is");
        assertThat(both.says().en()).contains("only notifier and weighing team in the case");
    }

    /** What the row itself keeps to the notification is told by the law. */
    @Test
    void a_row_on_the_notification_is_told_as_law_whatever_the_role() {
        RoleAssignment notifier =
                new RoleAssignment(Situation.OFFICER, POLICE, CaseRole.NOTIFIER, START, Optional.empty(), false);
        Finding told = ofNotification(law().to(
                        head(Phase.NOTIFIED).addRoles(notifier).build(),
                        ready(Recipient.of(POLICE, Situation.OFFICER), Purpose.JUDGE_FIT))
                .explain(ITEM, labels(DataCategory.HOUSING).build()));
        assertThat(told.source()).isEqualTo(Check.OF_NOTIFICATION.rule().source());
        assertThat(told.says()).isEqualTo(Check.OF_NOTIFICATION.rule().says());
    }

    private static Finding ofNotification(Decision<DisclosureOutcome> decision) {
        return decision.findings().stream()
                .filter(finding ->
                        finding.rule().equals(Check.OF_NOTIFICATION.rule().id()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> says(Decision<DisclosureOutcome> decision, Check check) {
        return decision.findings().stream()
                .filter(finding -> finding.rule().equals(check.rule().id()))
                .map(finding -> finding.says().en())
                .findFirst();
    }

    private static void applies(Decision<DisclosureOutcome> decision, Check... checks) {
        for (Check check : checks) {
            assertThat(says(decision, check)).contains(check.rule().says().en());
        }
    }

    private static void doesNotApply(Decision<DisclosureOutcome> decision, String why, Check... checks) {
        for (Check check : checks) {
            assertThat(says(decision, check))
                    .contains("Does not apply (" + why + "): "
                            + check.rule().says().en());
        }
    }

    /** What was not looked at is not told as if it had been established. */
    @Test
    void what_does_not_apply_is_told_as_such() {
        Labels housing = labels(DataCategory.HOUSING).build();
        Decision<DisclosureOutcome> asSuch = explain(READY, housing);
        doesNotApply(asSuch, "no person is named", Check.PERSON, Check.DESIGNATED, Check.NOT_COMMERCIAL);
        doesNotApply(asSuch, "no role is named", Check.ROLE_HELD);
        doesNotApply(asSuch, "this is no area case", Check.AREA);
        applies(asSuch, Check.IN_FORCE, Check.REVIEWED, Check.SIGHT, Check.IN_CASE, Check.TAKES_PART, Check.TASK);
        applies(asSuch, Check.SUBJECT, Check.WITHIN_TERM);
        Decision<DisclosureOutcome> person =
                explain(ready(Recipient.of(POLICE, Situation.OFFICER), Purpose.DISCUSS), housing);
        applies(person, Check.PERSON, Check.DESIGNATED, Check.NOT_COMMERCIAL);
        Decision<DisclosureOutcome> third = explain(ready(Recipient.of(Situation.SCHOOL), Purpose.DISCUSS), housing);
        doesNotApply(third, "a third party takes part without such a task", Check.TASK);
        applies(third, Check.IN_CASE, Check.TAKES_PART);
        Decision<DisclosureOutcome> other = explain(
                ready(
                        new Recipient.OtherParty(new ParticipantId("elders"), RecipientClass.OTHER_HOUSE),
                        Purpose.EXCHANGE),
                labels(DataCategory.OTHER_DATA).build());
        doesNotApply(
                other, "the recipient is outside the case", Check.SIGHT, Check.IN_CASE, Check.TAKES_PART, Check.TASK);
        doesNotApply(other, "this is no personal data", Check.SUBJECT, Check.WITHIN_TERM);
        CaseHead local = head(Phase.ON_TABLE).regime(Regime.LOCAL_COVENANT).build();
        Decision<DisclosureOutcome> elsewhere = law().to(local, READY).explain(ITEM, housing);
        doesNotApply(elsewhere, "there are no rules for this regime", Check.IN_FORCE, Check.REVIEWED);
        doesNotApply(elsewhere, "the regime of the case sets its own term", Check.WITHIN_TERM);
    }

    /** What does not hold is never excused. */
    @Test
    void what_does_not_hold_is_told_as_it_is_asked() {
        Decision<DisclosureOutcome> nobody = law().to(HEAD, ready(Recipient.of(POLICE), Purpose.TEST_LAWFULNESS))
                .explain(ITEM, labels(DataCategory.HOUSING).build());
        assertThat(told(nobody.findings(), Check.PERSON)).isEqualTo(Truth.NO);
        applies(nobody, Check.PERSON, Check.DESIGNATED);
    }

    private static Truth told(List<Finding> findings, Check check) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(check.rule().id()))
                .findFirst()
                .orElseThrow()
                .truth();
    }
}
