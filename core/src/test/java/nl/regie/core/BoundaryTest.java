package nl.regie.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.consent.Consent;
import nl.regie.core.consent.Scope;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** First and last days, on both sides; and what a value refuses to be. */
class BoundaryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final FreeText WORDS = FreeText.of("Verzonnen.");
    private static final PersonId PERSON = new PersonId("p1");
    private static final ParticipantId ORGAN = new ParticipantId("gem");

    @Test
    void a_score_is_used_for_thirty_days_CASE_3() {
        DomainScore score = new DomainScore(LifeDomain.HOUSING, 2, DAY, "zrm-2017");
        assertThat(score.staleOn(DAY.plusDays(30))).isFalse();
        assertThat(score.staleOn(DAY.plusDays(31))).isTrue();
    }

    @Test
    void a_score_is_one_to_five_CASE_3() {
        for (int level : new int[] {0, 6}) {
            assertThatThrownBy(() -> new DomainScore(LifeDomain.HOUSING, level, DAY, "zrm-2017"))
                    .isInstanceOf(MalformedValueException.class);
        }
    }

    @Test
    void a_municipality_is_valid_up_to_but_not_on_its_last_day_CASE_6() {
        Municipality municipality = new Municipality(new MunicipalityCode("0034"), DAY, Optional.of(DAY.plusDays(2)));
        assertThat(municipality.validOn(DAY.minusDays(1))).isFalse();
        assertThat(municipality.validOn(DAY)).isTrue();
        assertThat(municipality.validOn(DAY.plusDays(1))).isTrue();
        assertThat(municipality.validOn(DAY.plusDays(2))).isFalse();
    }

    @Test
    void a_consent_holds_on_its_first_and_last_day_and_not_on_that_of_its_withdrawal_PRIV_6() {
        Scope scope = new Scope(List.of(DataCategory.HEALTH), List.of(), WORDS);
        Consent consent = new Consent(
                new ConsentId("c1"),
                PERSON,
                Optional.empty(),
                scope,
                DAY,
                Optional.of(DAY.plusDays(5)),
                Optional.empty());
        assertThat(consent.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(consent.holdsOn(DAY)).isTrue();
        assertThat(consent.holdsOn(DAY.plusDays(5))).isTrue();
        assertThat(consent.holdsOn(DAY.plusDays(6))).isFalse();
        Consent withdrawn = new Consent(
                consent.id(), PERSON, Optional.empty(), scope, DAY, consent.until(), Optional.of(DAY.plusDays(2)));
        assertThat(withdrawn.holdsOn(DAY.plusDays(1))).isTrue();
        assertThat(withdrawn.holdsOn(DAY.plusDays(2))).isFalse();
    }

    @Test
    void a_role_is_held_on_its_first_and_last_day_ROLE_3() {
        RoleAssignment role =
                new RoleAssignment(PERSON, ORGAN, CaseRole.CASE_HOLDER, DAY, Optional.of(DAY.plusDays(1)), false);
        assertThat(role.heldOn(DAY.minusDays(1))).isFalse();
        assertThat(role.heldOn(DAY)).isTrue();
        assertThat(role.heldOn(DAY.plusDays(1))).isTrue();
        assertThat(role.heldOn(DAY.plusDays(2))).isFalse();
    }

    @Test
    void only_three_roles_can_be_finally_accountable_ROLE_4() {
        for (CaseRole role : CaseRole.values()) {
            boolean can = List.of(CaseRole.CASE_DIRECTOR, CaseRole.CASE_HOLDER, CaseRole.TOP_X_DIRECTOR)
                    .contains(role);
            assertThat(role.canBeFinallyAccountable()).isEqualTo(can);
            if (!can) {
                assertThatThrownBy(() -> new RoleAssignment(PERSON, ORGAN, role, DAY, Optional.empty(), true))
                        .isInstanceOf(MalformedValueException.class);
            }
        }
    }

    @Test
    void someone_of_the_direct_circle_needs_a_necessity_of_his_own_CASE_7() {
        assertThatThrownBy(() -> new Person(PERSON, Position.DIRECT_CIRCLE, Optional.empty(), Optional.empty()))
                .hasMessage("necessity: value.missing-together");
        assertThatThrownBy(() -> new Person(PERSON, Position.CONCERNED, Optional.of(WORDS), Optional.empty()))
                .hasMessage("necessity: value.contradiction");
    }

    @Test
    void to_differ_from_an_advice_needs_a_reason_CPLX_8() {
        DecidedBy by = new DecidedBy(PERSON, ORGAN, Optional.empty());
        assertThatThrownBy(() -> new HumanDecision("CPLX-2", "complex", "not-complex", by, DAY, Optional.empty()))
                .hasMessage("why: value.missing-together");
        assertThat(new HumanDecision("CPLX-2", "complex", "complex", by, DAY, Optional.empty()))
                .isNotNull();
    }

    @Test
    void a_condition_says_for_whom_PRIV_7() {
        assertThatThrownBy(() ->
                        new SupplierCondition(ConditionKind.ONLY_TO, List.of(), Optional.empty(), Optional.empty()))
                .hasMessage("participants: value.missing-together");
        assertThatThrownBy(
                        () -> new SupplierCondition(ConditionKind.OTHER, List.of(), Optional.empty(), Optional.empty()))
                .hasMessage("words: value.missing-together");
    }

    @Test
    void an_id_is_never_a_citizen_service_number_PRIV_15() {
        assertThatThrownBy(() -> new ItemId("999900006")).hasMessage("id: value.looks-like-bsn");
        assertThat(new ItemId("999900007")).hasToString("999900007");
        assertThat(new ItemId("p999900006")).isNotNull();
    }

    @Test
    void a_builder_names_what_is_missing_and_not_what_is_there() {
        var begun = Event.builder().on(DAY).reason(FreeText.of("Geheim."));
        assertThatThrownBy(begun::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("step")
                .hasMessageNotContaining("Geheim");
        Person person = Person.builder().id(PERSON).position(Position.CONCERNED).build();
        assertThat(Person.builder()
                        .copyOf(person)
                        .id(new PersonId("p2"))
                        .build()
                        .position())
                .isEqualTo(Position.CONCERNED);
    }
}
