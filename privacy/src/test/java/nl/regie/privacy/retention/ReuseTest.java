package nl.regie.privacy.retention;

import static nl.regie.privacy.retention.Filed.BY_POLICE;
import static nl.regie.privacy.retention.Filed.CARE;
import static nl.regie.privacy.retention.Filed.WORDS;
import static nl.regie.privacy.retention.Filed.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.consent.HoldKind;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Step;
import nl.regie.core.rule.Decision;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.supply.SupplierConsent;
import org.junit.jupiter.api.Test;

/** Using screened-off data again in a special case (WGS 1.8(7); PRIV-10). */
class ReuseTest {

    private static final Reuse REUSE = Reuse.of(RetentionSettings.NATIONAL, "national", "2026.1");
    private static final LocalDate ON = LocalDate.of(2027, 6, 1);
    private static final ItemId ITEM = new ItemId("i1");

    private static Filed closed() {
        return filed().item(Filed.START).item(Filed.START).step(Step.JUDGE_FIT).step(Step.CLOSE);
    }

    private static ReuseRequestBuilder request() {
        return ReuseRequest.builder()
                .addItems(ITEM)
                .on(ON)
                .addOrderedBy(BY_POLICE)
                .special(WORDS)
                .necessity(WORDS)
                .addConsents(new SupplierConsent(BY_POLICE, ON, List.of(ITEM)));
    }

    private static Decision<ReuseOutcome> judge(Filed filed, ReuseRequestBuilder request) {
        return REUSE.judge(filed.registered(), request.build());
    }

    private static void assertFails(Decision<ReuseOutcome> decision, String rule, Truth truth) {
        assertThat(decision.outcome()).isEqualTo(truth == Truth.NO ? ReuseOutcome.REFUSED : ReuseOutcome.UNDECIDED);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.truth() != Truth.YES)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().value()).isEqualTo(rule);
                    assertThat(finding.truth()).isEqualTo(truth);
                });
    }

    @Test
    void in_a_special_case_the_data_may_be_used_again() {
        assertThat(judge(closed(), request()).outcome()).isEqualTo(ReuseOutcome.ALLOWED);
    }

    @Test
    void only_what_is_screened_off_is_used_again() {
        assertFails(judge(filed().item(Filed.START), request()), "PRIV-10.kept", Truth.NO);
        assertFails(judge(filed().item(Filed.START).step(Step.REFUSE), request()), "PRIV-10.kept", Truth.NO);
    }

    @Test
    void a_case_of_which_a_step_was_not_allowed_is_not_known_to_be_closed() {
        assertFails(judge(closed().step(Step.TABLE), request()), "PRIV-10.kept", Truth.NO);
    }

    @Test
    void not_what_must_go_and_not_what_only_a_claim_holds() {
        LocalDate last = Filed.START.plusYears(5);
        assertThat(judge(closed(), request().on(last.minusDays(1))).outcome()).isEqualTo(ReuseOutcome.ALLOWED);
        assertFails(judge(closed(), request().on(last)), "PRIV-10.kept", Truth.NO);
        LegalHold claim = new LegalHold(HoldKind.LEGAL_CLAIM, WORDS, Filed.START, Optional.empty(), List.of());
        assertFails(judge(closed().hold(claim), request().on(last)), "PRIV-10.kept", Truth.NO);
    }

    @Test
    void why_it_is_special_and_necessary_is_recorded_first() {
        assertFails(judge(closed(), request().special(Optional.empty())), "PRIV-10.special", Truth.UNKNOWN);
        assertFails(judge(closed(), request().necessity(Optional.empty())), "PRIV-10.again", Truth.UNKNOWN);
    }

    @Test
    void public_participants_order_it() {
        assertFails(judge(closed(), request().orderedBy(List.of())), "PRIV-10.ordered", Truth.NO);
        DecidedBy care = new DecidedBy(new PersonId("w1"), CARE, Optional.empty());
        assertFails(judge(closed(), request().addOrderedBy(care)), "PRIV-10.ordered", Truth.NO);
    }

    @Test
    void the_supplier_of_each_item_consents() {
        assertFails(judge(closed(), request().consents(List.of())), "PRIV-10.consent", Truth.NO);
        assertFails(judge(closed(), request().addItems(new ItemId("i2"))), "PRIV-10.consent", Truth.NO);
        SupplierConsent late = new SupplierConsent(BY_POLICE, ON.plusDays(1), List.of(ITEM));
        assertFails(judge(closed(), request().consents(List.of(late))), "PRIV-10.consent", Truth.NO);
        SupplierConsent other =
                new SupplierConsent(new DecidedBy(new PersonId("w1"), CARE, Optional.empty()), ON, List.of(ITEM));
        assertFails(judge(closed(), request().consents(List.of(other))), "PRIV-10.consent", Truth.NO);
    }

    @Test
    void what_the_case_does_not_have_is_a_mistake() {
        assertThatThrownBy(() -> judge(closed(), request().items(List.of(new ItemId("i9")))))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> request().addItems(ITEM).build()).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_result_is_used_again_like_an_item() {
        ItemId result = new ItemId("r1");
        ReuseRequestBuilder request =
                request().items(List.of(result)).addConsents(new SupplierConsent(BY_POLICE, ON, List.of(result)));
        assertThat(judge(closed().result("r1"), request).outcome()).isEqualTo(ReuseOutcome.ALLOWED);
        assertThatThrownBy(() -> request().items(List.of()).build()).isInstanceOf(MalformedValueException.class);
    }
}
