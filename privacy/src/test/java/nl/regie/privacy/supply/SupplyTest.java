package nl.regie.privacy.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Secrecy;
import nl.regie.core.item.SecrecyGround;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Position;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a participant owes the house, and what it decides (WGS 1.5, 2.29(2); PRIV-18). */
class SupplyTest {

    private static final Supply SUPPLY = Supply.of("national", "2026.1");
    private static final LocalDate ON = LocalDate.of(2026, 6, 1);
    private static final ParticipantId ORGAN = new ParticipantId("o1");
    private static final FreeText WORDS = FreeText.of("Kanarie.");
    private static final DecidedBy BY = new DecidedBy(new PersonId("w1"), ORGAN, Optional.empty());

    private static Participation organ(OrganisationType type) {
        return Participation.builder()
                .id(ORGAN)
                .organisation(new Organisation(type, "Voorbeeld", Optional.empty()))
                .task(type == OrganisationType.SCHOOL ? Optional.empty() : Optional.of(new StatutoryTask("Wet", "1")))
                .commissioned(false)
                .from(LocalDate.of(2026, 1, 12))
                .until(ON)
                .admitted(true)
                .build();
    }

    private static SupplyQuestionBuilder asked(DataCategory category) {
        return SupplyQuestion.builder()
                .organ(organ(OrganisationType.POLICE))
                .on(ON)
                .category(category)
                .position(Position.CONCERNED)
                .necessary(true)
                .bar(StatutoryBar.NONE);
    }

    private static Decision<SupplyDuty> judge(SupplyQuestionBuilder question) {
        return SUPPLY.judge(question.build());
    }

    private static void assertDuty(SupplyQuestionBuilder question, SupplyDuty duty, String rule, Truth truth) {
        Decision<SupplyDuty> decision = judge(question);
        assertThat(decision.outcome()).isEqualTo(duty);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.truth() != Truth.YES)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().value()).isEqualTo(rule);
                    assertThat(finding.truth()).isEqualTo(truth);
                });
    }

    // what is owed

    @Test
    void necessary_data_of_a_designated_kind_are_owed_by_public_and_private_participants() {
        assertThat(judge(asked(DataCategory.HOUSING)).outcome()).isEqualTo(SupplyDuty.OWED);
        SupplyQuestionBuilder probation = asked(DataCategory.HOUSING).organ(organ(OrganisationType.PROBATION));
        assertThat(judge(probation).outcome()).isEqualTo(SupplyDuty.OWED);
        SupplyQuestionBuilder circle = asked(DataCategory.HOUSING).position(Position.DIRECT_CIRCLE);
        assertThat(judge(circle).outcome()).isEqualTo(SupplyDuty.OWED);
    }

    @Test
    void who_is_no_participant_owes_nothing() {
        SupplyQuestionBuilder school = asked(DataCategory.HOUSING).organ(organ(OrganisationType.SCHOOL));
        assertDuty(school, SupplyDuty.NOT_OWED, "PRIV-18.participant", Truth.NO);
        SupplyQuestionBuilder late = asked(DataCategory.HOUSING).on(ON.plusDays(1));
        assertDuty(late, SupplyDuty.NOT_OWED, "PRIV-18.participant", Truth.NO);
    }

    @Test
    void what_is_not_necessary_is_not_owed_and_undecided_while_nobody_judged() {
        assertDuty(asked(DataCategory.HOUSING).necessary(false), SupplyDuty.NOT_OWED, "PRIV-18.necessary", Truth.NO);
        SupplyQuestionBuilder open = asked(DataCategory.HOUSING).necessary(Optional.empty());
        assertDuty(open, SupplyDuty.UNDECIDED, "PRIV-18.necessary", Truth.UNKNOWN);
        assertThat(judge(open).missing()).containsExactly(MissingFact.of(SupplyRules.NECESSARY));
    }

    @ParameterizedTest
    @EnumSource(DataCategory.class)
    void of_a_professional_only_who_he_is_and_how_he_is_reached_is_designated(DataCategory category) {
        Decision<SupplyDuty> decision = judge(asked(category).position(Position.PROFESSIONAL));
        assertThat(decision.outcome())
                .isEqualTo(category == DataCategory.IDENTITY_AND_CONTACT ? SupplyDuty.OWED : SupplyDuty.NOT_OWED);
        boolean designated = judge(asked(category)).outcome() != SupplyDuty.NOT_OWED;
        assertThat(designated).isEqualTo(category != DataCategory.OTHER_DATA);
    }

    // statutes

    @Test
    void a_statute_that_yields_changes_nothing() {
        assertThat(judge(asked(DataCategory.INCOME).bar(StatutoryBar.YIELDS)).outcome())
                .isEqualTo(SupplyDuty.OWED);
    }

    @Test
    void a_statute_that_does_not_yield_bars_unless_an_exception_of_the_law_applies() {
        SupplyQuestionBuilder barred = asked(DataCategory.FINANCIAL).bar(StatutoryBar.DOES_NOT_YIELD);
        assertDuty(barred, SupplyDuty.BARRED, "PRIV-18.exception", Truth.NO);
        assertThat(judge(barred.exception(StatutoryException.WWFT_22D)).outcome())
                .isEqualTo(SupplyDuty.OWED);
        assertDuty(barred.exception(StatutoryException.WPG_20_3), SupplyDuty.BARRED, "PRIV-18.exception", Truth.NO);
    }

    /** Whatever is said of their secrecy: the law lets them in by these articles only. */
    @ParameterizedTest
    @CsvSource({
        "POLICE, WPG_20_3, OWED",
        "POLICE, WJSG_8B, BARRED",
        "POLICE, SANCTIONS_10I, BARRED",
        "JUDICIAL, WPG_20_3, BARRED",
        "JUDICIAL, WJSG_8B, OWED",
        "JUDICIAL, WJSG_39FA, OWED",
        "JUDICIAL, WJSG_51CA, OWED"
    })
    void police_and_judicial_data_come_by_their_own_articles(
            DataCategory category, StatutoryException exception, SupplyDuty duty) {
        assertThat(judge(asked(category)).outcome()).isEqualTo(SupplyDuty.BARRED);
        assertThat(judge(asked(category).exception(exception)).outcome()).isEqualTo(duty);
    }

    @Test
    void the_list_of_exceptions_is_that_of_the_law() {
        assertThat(Stream.of(StatutoryException.values())
                        .map(StatutoryException::article)
                        .distinct())
                .containsExactly(
                        "1.5(2)(a)",
                        "1.5(2)(b)",
                        "1.5(2)(c)",
                        "1.5(2)(d)",
                        "1.5(2)(e)",
                        "1.5(2)(f)",
                        "1.5(2)(g)",
                        "1.5(2)(h)",
                        "1.5(2)(i)",
                        "1.5(2)(j)",
                        "1.5(2)(k)");
    }

    // professional secrecy

    @Test
    void professional_secrecy_is_apart() {
        SupplyQuestionBuilder care = asked(DataCategory.HEALTH)
                .organ(organ(OrganisationType.MENTAL_HEALTH_CARE))
                .bar(StatutoryBar.PROFESSIONAL);
        assertDuty(care, SupplyDuty.UNDECIDED, "PRIV-18.secrecy", Truth.UNKNOWN);
        care.secrecy(new Secrecy(SecrecyGround.GOOD_CARE, Optional.empty(), new PersonId("w1"), List.of(WORDS)));
        assertThat(judge(care).outcome()).isEqualTo(SupplyDuty.BY_SECRECY_GROUND);
        assertDuty(care.necessary(false), SupplyDuty.NOT_OWED, "PRIV-18.necessary", Truth.NO);
    }

    // what is decided

    private static SupplyDecisionBuilder decided(SupplyQuestionBuilder question) {
        return SupplyDecision.builder()
                .by(BY)
                .on(ON)
                .subject(new PersonId("p1"))
                .category(DataCategory.HOUSING)
                .duty(judge(question));
    }

    private static void assertMalformed(SupplyDecisionBuilder decision, ValueCode code, String attribute) {
        assertThatThrownBy(decision::build).isInstanceOfSatisfying(MalformedValueException.class, thrown -> {
            assertThat(thrown.code()).isEqualTo(code);
            assertThat(thrown.attribute()).isEqualTo(attribute);
        });
    }

    @Test
    void both_outcomes_are_recorded() {
        SupplyDecision supplied = decided(asked(DataCategory.HOUSING))
                .outcome(SupplyOutcome.SUPPLIED)
                .addItems(new ItemId("i1"))
                .build();
        assertThat(supplied.reason()).isEmpty();
        SupplyDecision opposed = decided(asked(DataCategory.HOUSING))
                .outcome(SupplyOutcome.WEIGHTY_REASONS)
                .reason(WORDS)
                .build();
        assertThat(opposed.items()).isEmpty();
        assertThat(opposed.toString()).doesNotContain("Kanarie", "p1");
    }

    @Test
    void weighty_reasons_are_given_and_leave_nothing_supplied() {
        SupplyDecisionBuilder silent = decided(asked(DataCategory.HOUSING)).outcome(SupplyOutcome.WEIGHTY_REASONS);
        assertMalformed(silent, ValueCode.MISSING_TOGETHER, "reason");
        assertMalformed(silent.reason(WORDS).addItems(new ItemId("i1")), ValueCode.CONTRADICTION, "items");
        SupplyDecisionBuilder nothing = decided(asked(DataCategory.HOUSING)).outcome(SupplyOutcome.SUPPLIED);
        assertMalformed(nothing, ValueCode.CONTRADICTION, "items");
    }

    @Test
    void nothing_is_decided_on_what_is_barred_not_owed_or_undecided() {
        for (SupplyQuestionBuilder question : List.of(
                asked(DataCategory.POLICE),
                asked(DataCategory.HOUSING).necessary(false),
                asked(DataCategory.HOUSING).necessary(Optional.empty()))) {
            SupplyDecisionBuilder decision =
                    decided(question).outcome(SupplyOutcome.SUPPLIED).addItems(new ItemId("i1"));
            assertMalformed(decision, ValueCode.CONTRADICTION, "duty");
        }
    }

    @Test
    void nothing_is_decided_before_it_was_judged() {
        SupplyDecisionBuilder decision = decided(asked(DataCategory.HOUSING))
                .outcome(SupplyOutcome.SUPPLIED)
                .addItems(new ItemId("i1"));
        assertMalformed(decision.on(ON.minusDays(1)), ValueCode.ORDER, "on");
    }

    /** The law calls it a duty with a judgement in it. */
    @ParameterizedTest
    @EnumSource(SupplyDuty.class)
    void no_word_forces_and_none_calls_it_optional(SupplyDuty duty) {
        for (Language language : Language.values()) {
            assertThat(duty.label(language).toLowerCase(Locale.ROOT))
                    .doesNotContain("optional", "optioneel", "vrijwillig", "voluntary", "force", "dwing", "gedwongen");
        }
        if (duty == SupplyDuty.OWED) {
            assertThat(duty.label(Language.EN)).contains("unless weighty reasons oppose");
            assertThat(duty.label(Language.NL)).contains("tenzij", "zwaarwegende redenen");
        }
    }
}
