package nl.regie.privacy.retention;

import static nl.regie.privacy.retention.Filed.AREA;
import static nl.regie.privacy.retention.Filed.BY_POLICE;
import static nl.regie.privacy.retention.Filed.PERSON;
import static nl.regie.privacy.retention.Filed.SECOND;
import static nl.regie.privacy.retention.Filed.WORDS;
import static nl.regie.privacy.retention.Filed.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.consent.HoldKind;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.rule.Finding;
import nl.regie.core.source.Origin;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when an item may be kept (WGS 1.8(7), 2.31(8), 2.32(4); PRIV-10). */
class RetentionTest {

    private static final Retention RETENTION = Retention.of(RetentionSettings.NATIONAL, "national", "2026.1");
    private static final LocalDate ON = LocalDate.of(2027, 6, 1);

    private static CasePlan plan(RegisteredCase registered, LocalDate on) {
        return RETENTION.plan(registered, on);
    }

    private static ItemPlan item(RegisteredCase registered, String id, LocalDate on) {
        return plan(registered, on).items().stream()
                .filter(plan -> plan.item().equals(Optional.of(new ItemId(id))))
                .findFirst()
                .orElseThrow();
    }

    private static RetentionOutcome outcome(RegisteredCase registered, LocalDate on) {
        return item(registered, "i1", on).decision().outcome();
    }

    private static List<String> holding(ItemPlan plan) {
        return plan.decision().findings().stream()
                .filter(finding -> finding.truth() == Truth.YES)
                .map(finding -> finding.rule().value())
                .toList();
    }

    private static LegalHold hold(String from, String until, String... items) {
        return new LegalHold(
                HoldKind.LEGAL_CLAIM,
                WORDS,
                LocalDate.parse(from),
                Optional.of(until).filter(end -> !end.isEmpty()).map(LocalDate::parse),
                Stream.of(items).map(ItemId::new).toList());
    }

    // the term

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2031-03-01",
        "2028-02-28, 2033-02-28",
        "2028-02-29, 2033-02-28",
        "2027-02-28, 2032-02-28",
        "2027-03-01, 2032-03-01",
        "2027-12-31, 2032-12-31"
    })
    void an_item_goes_at_latest_five_years_after_it_was_first_processed(LocalDate first, LocalDate last) {
        RegisteredCase registered = filed().item(first).registered();
        ItemPlan before = item(registered, "i1", last.minusDays(1));
        assertThat(before.decision().outcome()).isEqualTo(RetentionOutcome.KEEP);
        assertThat(before.deleteOn()).contains(last);
        assertThat(before.ground()).contains(DeletionGround.TERM);
        assertThat(before.countedFrom()).contains(first);
        ItemPlan on = item(registered, "i1", last);
        assertThat(on.decision().outcome()).isEqualTo(RetentionOutcome.DELETE);
        assertThat(holding(on)).containsExactly("PRIV-10.personal", "PRIV-10.term");
        assertThat(outcome(registered, last.plusYears(3))).isEqualTo(RetentionOutcome.DELETE);
    }

    @Test
    void each_item_has_a_term_of_its_own() {
        RegisteredCase registered = filed().item(ON).item(ON.minusYears(1)).registered();
        assertThat(item(registered, "i1", ON).deleteOn()).contains(ON.plusYears(5));
        assertThat(item(registered, "i2", ON).deleteOn()).contains(ON.plusYears(4));
        assertThat(plan(registered, ON).items().get(0).item()).isEmpty();
        assertThat(plan(registered, ON).items().get(0).deleteOn()).contains(Filed.START.plusYears(5));
        assertThat(plan(registered, ON).nextOn()).contains(Filed.START.plusYears(5));
    }

    /** Neither closing nor using again makes the term start again. */
    @Test
    void nothing_makes_the_term_start_again() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        Filed closed = filed().item(first).step(Step.JUDGE_FIT).step(Step.CLOSE);
        assertThat(item(closed.registered(), "i1", ON).deleteOn()).contains(first.plusYears(5));
        assertThat(item(closed.reused().registered(), "i1", ON).deleteOn()).contains(first.plusYears(5));
    }

    /** The file tells the phase before the step that was not allowed; what followed on that step is not known. */
    @Test
    void where_nobody_can_say_where_a_case_stands_it_is_screened_off_and_its_terms_run() {
        Filed broken = filed().item(ON).step(Step.SCALE_UP).step(Step.CLOSE);
        assertThat(broken.registered().file().phase().isOpen()).isTrue();
        ItemPlan plan = item(broken.registered(), "i1", ON);
        assertThat(plan.decision().outcome()).isEqualTo(RetentionOutcome.SCREENED_OFF);
        assertThat(plan.decision().missing())
                .extracting(missing -> missing.name())
                .containsExactly("closed", "sent-away");
        assertThat(outcome(broken.registered(), ON.plusYears(5))).isEqualTo(RetentionOutcome.DELETE);
    }

    @Test
    void what_is_still_there_after_a_deletion_and_a_step_that_was_not_allowed_goes_at_its_term() {
        RegisteredCase registered = filed().item(ON)
                .step(Step.REFUSE)
                .step(Step.DELETE)
                .step(Step.GATHER)
                .registered();
        assertThat(registered.file().phase().isErased()).isTrue();
        assertThat(outcome(registered, ON)).isEqualTo(RetentionOutcome.SCREENED_OFF);
        assertThat(outcome(registered, ON.plusYears(5))).isEqualTo(RetentionOutcome.DELETE);
    }

    @Test
    void a_refusal_that_was_allowed_stands_and_one_that_was_not_is_none() {
        Filed stands = filed().item(Filed.START).step(Step.REFUSE).step(Step.GATHER);
        assertThat(plan(stands.registered(), ON).refused()).isTrue();
        Filed none = filed().item(Filed.START).step(Step.JUDGE_FIT).step(Step.REFUSE);
        assertThat(plan(none.registered(), ON).refused()).isFalse();
        assertThat(outcome(none.registered(), ON)).isEqualTo(RetentionOutcome.SCREENED_OFF);
    }

    @Test
    void a_house_may_agree_on_less_and_never_on_more() {
        Retention shorter = Retention.of(new RetentionSettings(12), "short", "1");
        RegisteredCase registered = filed().item(ON).registered();
        ItemPlan plan = shorter.plan(registered, ON).items().get(1);
        assertThat(plan.deleteOn()).contains(ON.plusYears(1));
        assertThat(term(plan).source().origin()).isEqualTo(Origin.POLICY);
        assertThat(term(item(registered, "i1", ON)).source().place()).isEqualTo("1.8(7)");
        for (int months : new int[] {0, 61}) {
            assertThatThrownBy(() -> new RetentionSettings(months)).isInstanceOf(MalformedValueException.class);
        }
    }

    private static Finding term(ItemPlan plan) {
        return plan.decision().findings().stream()
                .filter(finding -> finding.rule().value().equals("PRIV-10.term"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void outside_the_wgs_the_same_holds_as_policy() {
        RegisteredCase registered =
                filed().regime(Regime.LOCAL_COVENANT).item(ON).registered();
        assertThat(item(registered, "i1", ON).decision().findings())
                .extracting(finding -> finding.source().origin())
                .containsOnly(Origin.POLICY);
    }

    @Test
    void what_is_about_nobody_has_no_date_and_says_why() {
        RegisteredCase registered = AREA.apply(ON);
        ItemPlan plan = item(registered, "i1", ON.plusYears(20));
        assertThat(plan.deleteOn()).isEmpty();
        assertThat(plan.ground()).isEmpty();
        assertThat(plan.decision().outcome()).isEqualTo(RetentionOutcome.KEEP);
        assertThat(holding(plan)).isEmpty();
    }

    // no longer necessary

    @Test
    void what_is_no_longer_necessary_goes_from_the_day_on_which_that_was_judged() {
        NotNecessary judged = new NotNecessary(BY_POLICE, ON, List.of(new ItemId("i1")), WORDS);
        RegisteredCase registered =
                filed().item(ON.minusDays(9)).item(ON.minusDays(9)).with(r -> r.addNotNecessary(judged));
        assertThat(outcome(registered, ON.minusDays(1))).isEqualTo(RetentionOutcome.KEEP);
        assertThat(outcome(registered, ON)).isEqualTo(RetentionOutcome.DELETE);
        assertThat(item(registered, "i1", ON).ground()).contains(DeletionGround.NOT_NECESSARY);
        assertThat(holding(item(registered, "i1", ON))).containsExactly("PRIV-10.personal", "PRIV-10.necessary");
        assertThat(item(registered, "i2", ON).decision().outcome()).isEqualTo(RetentionOutcome.KEEP);
        assertThat(plan(registered, ON).due()).hasSize(1);
        assertThat(plan(registered, ON).isWholeCaseDue()).isFalse();
    }

    @Test
    void a_judgement_that_names_no_item_is_about_the_whole_case() {
        NotNecessary judged = new NotNecessary(BY_POLICE, ON, List.of(), WORDS);
        RegisteredCase registered = filed().item(ON).with(r -> r.addNotNecessary(judged));
        assertThat(plan(registered, ON).isWholeCaseDue()).isTrue();
        assertThat(plan(registered, ON.minusDays(1)).isWholeCaseDue()).isFalse();
    }

    /** The earliest ground counts; a judgement after the term changes nothing. */
    @Test
    void of_several_grounds_the_earliest_counts() {
        NotNecessary late = new NotNecessary(BY_POLICE, ON.plusYears(5).plusDays(1), List.of(), WORDS);
        RegisteredCase registered = filed().item(ON).with(r -> r.addNotNecessary(late));
        assertThat(item(registered, "i1", ON).deleteOn()).contains(ON.plusYears(5));
        assertThat(item(registered, "i1", ON).ground()).contains(DeletionGround.TERM);
    }

    // closing and refusing

    @Test
    void what_is_closed_is_screened_off_until_its_date() {
        RegisteredCase registered =
                filed().item(ON).step(Step.JUDGE_FIT).step(Step.CLOSE).registered();
        assertThat(outcome(registered, ON)).isEqualTo(RetentionOutcome.SCREENED_OFF);
        assertThat(holding(item(registered, "i1", ON))).containsExactly("PRIV-10.personal", "PRIV-10.screened-off");
        assertThat(outcome(registered, ON.plusYears(5))).isEqualTo(RetentionOutcome.DELETE);
    }

    @Test
    void what_was_sent_back_is_screened_off_by_policy() {
        RegisteredCase registered =
                filed().item(ON).step(Step.RETURN_TO_FRONT_LINE).registered();
        assertThat(outcome(registered, ON)).isEqualTo(RetentionOutcome.SCREENED_OFF);
        assertThat(holding(item(registered, "i1", ON))).containsExactly("PRIV-10.personal", "PRIV-10.sent-away");
    }

    @Test
    void a_refused_notification_goes_once_the_notifier_is_answered_and_a_count_stays() {
        Filed refused = filed().item(Filed.START).step(Step.REFUSE);
        assertThat(outcome(refused.registered(), ON)).isEqualTo(RetentionOutcome.SCREENED_OFF);
        RegisteredCase answered = refused.with(r -> r.notifierAnswered(ON));
        assertThat(outcome(answered, ON.minusDays(1))).isEqualTo(RetentionOutcome.SCREENED_OFF);
        assertThat(plan(answered, ON).isWholeCaseDue()).isTrue();
        assertThat(item(answered, "i1", ON).ground()).contains(DeletionGround.REFUSED_NOTIFICATION);
        DeletionPlan register = RETENTION.plan(Stream.of(answered), ON);
        assertThat(register.refused()).isEqualTo(1);
        assertThat(RETENTION.plan(Stream.of(refused.registered()), ON).cases()).isEmpty();
    }

    @Test
    void nobody_is_answered_before_it_was_refused() {
        RegisteredCase answered =
                filed().item(Filed.START).step(Step.REFUSE).with(r -> r.notifierAnswered(Filed.START));
        assertThat(item(answered, "i1", ON).deleteOn()).contains(Filed.START.plusDays(1));
    }

    @Test
    void an_answer_deletes_nothing_that_was_not_refused() {
        RegisteredCase open = filed().item(ON).step(Step.JUDGE_FIT).with(r -> r.notifierAnswered(ON));
        assertThat(outcome(open, ON)).isEqualTo(RetentionOutcome.KEEP);
    }

    // the list of prioritised cases

    @Test
    void whoever_leaves_the_list_goes_without_delay_unless_the_case_is_necessary_by_itself() {
        Filed listed = filed().regime(Regime.WGS_LIST).item(Filed.START);
        RegisteredCase left = listed.with(r -> r.addExits(new ListExit(PERSON, ON, Optional.empty())));
        assertThat(outcome(left, ON.minusDays(1))).isEqualTo(RetentionOutcome.KEEP);
        assertThat(item(left, "i1", ON).ground()).contains(DeletionGround.LEFT_LIST);
        assertThat(holding(item(left, "i1", ON))).containsExactly("PRIV-10.personal", "PRIV-10.list");
        assertThat(plan(left, ON).isWholeCaseDue()).isTrue();
        RegisteredCase kept = listed.with(r -> r.addExits(new ListExit(PERSON, ON, Optional.of(BY_POLICE))));
        assertThat(outcome(kept, ON)).isEqualTo(RetentionOutcome.KEEP);
    }

    @Test
    void of_a_case_of_several_only_his_own_data_go() {
        RegisteredCase left = filed().together()
                .regime(Regime.WGS_LIST)
                .item(Filed.START)
                .about(SECOND)
                .item(Filed.START)
                .with(r -> r.addExits(new ListExit(PERSON, ON, Optional.empty())));
        assertThat(plan(left, ON).due()).extracting(ItemPlan::item).containsExactly(Optional.of(new ItemId("i1")));
    }

    // legal holds

    @Test
    void a_legal_claim_holds_until_it_ends_and_is_named() {
        LocalDate last = ON.plusYears(5);
        LegalHold claim = hold("2027-06-01", last.plusDays(10).toString());
        RegisteredCase registered = filed().item(ON).hold(claim).registered();
        ItemPlan held = item(registered, "i1", last);
        assertThat(held.decision().outcome()).isEqualTo(RetentionOutcome.HELD);
        assertThat(held.heldBy()).containsExactly(claim);
        assertThat(held.deleteOn()).contains(last.plusDays(11));
        assertThat(holding(held)).contains("PRIV-10.hold", "PRIV-10.term");
        assertThat(outcome(registered, last.plusDays(10))).isEqualTo(RetentionOutcome.HELD);
        assertThat(outcome(registered, last.plusDays(11))).isEqualTo(RetentionOutcome.DELETE);
        assertThat(held.toString()).doesNotContain("Kanarie");
    }

    @Test
    void a_hold_without_an_end_leaves_no_date() {
        RegisteredCase registered =
                filed().item(ON).hold(hold("2027-06-01", "")).registered();
        ItemPlan held = item(registered, "i1", ON.plusYears(9));
        assertThat(held.decision().outcome()).isEqualTo(RetentionOutcome.HELD);
        assertThat(held.deleteOn()).isEmpty();
        assertThat(held.ground()).contains(DeletionGround.TERM);
        assertThat(held.heldBy()).hasSize(1);
    }

    @Test
    void a_hold_that_ends_before_the_date_does_not_move_it() {
        LocalDate last = ON.plusYears(5);
        RegisteredCase registered = filed().item(ON)
                .hold(hold("2027-06-01", last.minusDays(1).toString()))
                .registered();
        assertThat(item(registered, "i1", ON).deleteOn()).contains(last);
        assertThat(item(registered, "i1", ON).heldBy()).isEmpty();
        assertThat(outcome(registered, last)).isEqualTo(RetentionOutcome.DELETE);
    }

    @Test
    void a_hold_holds_only_the_items_it_names() {
        RegisteredCase registered =
                filed().item(ON).item(ON).hold(hold("2027-06-01", "", "i2")).registered();
        assertThat(outcome(registered, ON.plusYears(5))).isEqualTo(RetentionOutcome.DELETE);
        assertThat(item(registered, "i2", ON.plusYears(5)).decision().outcome()).isEqualTo(RetentionOutcome.HELD);
        assertThat(plan(registered, ON.plusYears(5)).held()).hasSize(1);
    }

    @Test
    void holds_follow_one_another_whatever_their_order() {
        LegalHold first = hold("2032-05-01", "2032-06-30");
        LegalHold second = hold("2032-07-01", "2032-12-31");
        LegalHold apart = hold("2033-01-02", "2034-12-31");
        for (List<LegalHold> holds : List.of(List.of(first, second, apart), List.of(apart, second, first))) {
            Filed filed = filed().item(ON);
            holds.forEach(filed::hold);
            ItemPlan plan = item(filed.registered(), "i1", ON);
            assertThat(plan.deleteOn()).contains(LocalDate.of(2033, 1, 1));
            assertThat(plan.heldBy()).containsExactlyInAnyOrder(first, second);
        }
    }

    /** What should have gone and is still there is evidence when a claim comes. */
    @Test
    void what_is_overdue_is_held_by_a_claim_that_begins_later() {
        LegalHold late = hold("2033-01-02", "2034-12-31");
        RegisteredCase registered = filed().item(ON).hold(late).registered();
        assertThat(item(registered, "i1", ON).deleteOn()).contains(ON.plusYears(5));
        assertThat(outcome(registered, LocalDate.of(2033, 1, 1))).isEqualTo(RetentionOutcome.DELETE);
        ItemPlan held = item(registered, "i1", LocalDate.of(2033, 1, 2));
        assertThat(held.decision().outcome()).isEqualTo(RetentionOutcome.HELD);
        assertThat(held.deleteOn()).contains(LocalDate.of(2035, 1, 1));
    }

    @Test
    void a_refused_notification_is_held_too() {
        RegisteredCase registered = filed().item(Filed.START)
                .step(Step.REFUSE)
                .hold(hold("2026-01-12", ""))
                .with(r -> r.notifierAnswered(ON));
        assertThat(outcome(registered, ON)).isEqualTo(RetentionOutcome.HELD);
    }

    @Test
    void of_what_is_deleted_there_is_nothing_to_plan() {
        RegisteredCase deleted = filed().erased().registered();
        assertThat(plan(deleted, ON).items()).isEmpty();
        assertThat(plan(deleted, ON).isWholeCaseDue()).isFalse();
    }

    // what each finding rests on

    @Test
    void each_rule_cites_its_article_or_says_that_it_is_policy() {
        ItemPlan plan = Retention.of(new RetentionSettings(RetentionSettings.LONGEST), "national", "1")
                .plan(filed().item(ON).registered(), ON)
                .items()
                .get(1);
        assertThat(plan.decision().findings())
                .extracting(finding ->
                        finding.rule().value() + " " + finding.source().place())
                .containsExactly(
                        "PRIV-10.personal 1.8(7)",
                        "PRIV-10.list 2.32(4)",
                        "PRIV-10.refused ",
                        "PRIV-10.necessary 1.8(7)",
                        "PRIV-10.term 1.8(7)",
                        "PRIV-10.hold 1.8(7)",
                        "PRIV-10.screened-off 2.31(8)",
                        "PRIV-10.sent-away ");
        assertThat(plan.decision().findings())
                .allSatisfy(finding -> assertThat(finding.evidence()).containsExactly(new ItemId("i1")));
    }

    @Test
    void what_has_not_come_yet_is_no_finding() {
        NotNecessary judged = new NotNecessary(BY_POLICE, ON, List.of(), WORDS);
        RegisteredCase registered = filed().item(ON).with(r -> r.addNotNecessary(judged));
        assertThat(holding(item(registered, "i1", ON.minusDays(1)))).containsExactly("PRIV-10.personal");
    }

    @Test
    void a_relative_in_the_case_does_not_keep_the_rest_of_it_there() {
        RegisteredCase left = filed().withRelative()
                .regime(Regime.WGS_LIST)
                .about(Filed.RELATIVE)
                .item(Filed.START)
                .with(r -> r.addExits(new ListExit(PERSON, ON, Optional.empty())));
        assertThat(plan(left, ON).isWholeCaseDue()).isTrue();
    }

    @Test
    void a_hold_until_the_end_of_time_leaves_no_date() {
        LegalHold hold = hold("2027-06-01", LocalDate.MAX.toString());
        assertThat(item(filed().item(ON).hold(hold).registered(), "i1", ON).deleteOn())
                .isEmpty();
    }

    @Test
    void a_case_is_whole_without_what_is_about_nobody() {
        CasePlan area = plan(AREA.apply(ON), Filed.START.plusYears(5));
        assertThat(area.due()).hasSize(1);
        assertThat(area.isWholeCaseDue()).isTrue();
    }

    @Test
    void the_next_day_is_one_that_is_to_come() {
        RegisteredCase registered = filed().item(ON).item(ON.plusDays(1)).registered();
        assertThat(plan(registered, ON.plusYears(5)).nextOn())
                .contains(ON.plusYears(5).plusDays(1));
        assertThat(plan(registered, ON.plusYears(6)).nextOn()).isEmpty();
    }

    @Test
    void a_date_is_derived_from_something_and_the_count_is_that_of_the_cases() {
        assertThat(new RetentionSettings(1).months()).isEqualTo(1);
        ItemPlan plan = item(filed().item(ON).registered(), "i1", ON);
        ItemPlanBuilder underived = ItemPlan.builder().copyOf(plan).ground(Optional.empty());
        assertThatThrownBy(underived::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> underived.countedFrom(Optional.empty()).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new DeletionPlan(ON, List.of(), 1)).isInstanceOf(MalformedValueException.class);
    }

    /** One odd date in a register stops no plan: the term ends no later than the last day that there is. */
    @Test
    void a_term_that_would_end_after_the_end_of_time_ends_there() {
        for (LocalDate first :
                List.of(LocalDate.MAX, LocalDate.MAX.minusYears(5).plusDays(1))) {
            assertThat(item(filed().item(first).registered(), "i1", ON).deleteOn())
                    .contains(LocalDate.MAX);
        }
    }
}
