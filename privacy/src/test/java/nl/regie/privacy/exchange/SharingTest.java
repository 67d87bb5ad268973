package nl.regie.privacy.exchange;

import static nl.regie.privacy.exchange.ExchangeTest.EXCHANGE;
import static nl.regie.privacy.exchange.ExchangeTest.KEY;
import static nl.regie.privacy.exchange.ExchangeTest.assertFails;
import static nl.regie.privacy.exchange.ExchangeTest.house;
import static nl.regie.privacy.exchange.ExchangeTest.request;
import static nl.regie.privacy.exchange.House.BY_POLICE;
import static nl.regie.privacy.exchange.House.CARE;
import static nl.regie.privacy.exchange.House.OFFICIAL;
import static nl.regie.privacy.exchange.House.PERSON;
import static nl.regie.privacy.exchange.House.POLICE;
import static nl.regie.privacy.exchange.House.TODAY;
import static nl.regie.privacy.exchange.House.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Note;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Step;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.supply.SupplierConsent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes to the other house or partnership after a hit or without one (WGS 2.28(2)–(4), 1.7(8); PRIV-9). */
class SharingTest {

    private static final Counterpart RIEC = new Counterpart.Partnership("riec", "2.17");

    private static House one(DataCategory category) {
        return House.of("tilburg", "T-1").item(new Note(WORDS), category, CARE);
    }

    private static Answer answered(boolean hit, boolean byNumber) {
        House asker = House.of("tilburg", "T-1");
        House known = House.of("rotterdam", "R-1");
        for (House house : List.of(asker, known)) {
            if (byNumber) {
                house.number(hit || house == asker ? "999900006" : "999900018");
            } else {
                house.name("Anna", "Verzonnen", "1990-01-01");
            }
        }
        Question question = EXCHANGE.ask(
                        asker.build(),
                        PERSON,
                        request("tilburg", house("rotterdam")).build(),
                        KEY)
                .question()
                .orElseThrow();
        Known there = Known.of(KEY, "rotterdam", TODAY, Stream.of(known.build()), ExchangeSettings.NATIONAL);
        return EXCHANGE.answer(
                question, there, request("rotterdam", house("tilburg")).build());
    }

    private static final Recognition HIT = Recognition.of(answered(true, true));

    private static ShareRequestBuilder to(Counterpart with) {
        return ShareRequest.builder().exchange(request("tilburg", with).build());
    }

    private static ShareRequestBuilder toHouse() {
        return to(house("rotterdam"));
    }

    private static Decision<ExchangeOutcome> share(House house, String id, ShareRequestBuilder request) {
        return EXCHANGE.share(house.build(), new ItemId(id), request.build());
    }

    private static SupplierConsent consent(ParticipantId of, LocalDate on, String... items) {
        return new SupplierConsent(
                new DecidedBy(OFFICIAL, of, Optional.empty()),
                on,
                Stream.of(items).map(ItemId::new).toList());
    }

    private static void assertRefused(Decision<ExchangeOutcome> decision, String rule) {
        assertThat(decision.outcome()).isEqualTo(ExchangeOutcome.REFUSED);
        assertFails(decision, rule, Truth.NO);
    }

    @Test
    void after_a_hit_relevant_data_go() {
        assertThat(share(one(DataCategory.HOUSING), "i1", toHouse().recognition(HIT))
                        .outcome())
                .isEqualTo(ExchangeOutcome.ALLOWED);
    }

    @Test
    void without_a_hit_nothing_goes() {
        assertRefused(share(one(DataCategory.HOUSING), "i1", toHouse()), "PRIV-9.ground");
        Recognition miss = Recognition.of(answered(false, true));
        assertRefused(share(one(DataCategory.HOUSING), "i1", toHouse().recognition(miss)), "PRIV-9.ground");
    }

    @Test
    void unless_facts_and_circumstances_make_it_necessary() {
        assertThat(share(one(DataCategory.HOUSING), "i1", toHouse().circumstances(WORDS))
                        .outcome())
                .isEqualTo(ExchangeOutcome.ALLOWED);
    }

    @Test
    void a_possible_hit_is_undecided_until_a_person_judged() {
        Answer possible = answered(true, false);
        assertThat(possible.decision().outcome()).isEqualTo(MatchOutcome.POSSIBLE_HIT);
        Decision<ExchangeOutcome> open =
                share(one(DataCategory.HOUSING), "i1", toHouse().recognition(Recognition.of(possible)));
        assertThat(open.outcome()).isEqualTo(ExchangeOutcome.UNDECIDED);
        assertFails(open, "PRIV-9.ground", Truth.UNKNOWN);
        Recognition same = Recognition.judged(possible, true, BY_POLICE);
        assertThat(share(one(DataCategory.HOUSING), "i1", toHouse().recognition(same))
                        .outcome())
                .isEqualTo(ExchangeOutcome.ALLOWED);
        Recognition other = Recognition.judged(possible, false, BY_POLICE);
        assertRefused(share(one(DataCategory.HOUSING), "i1", toHouse().recognition(other)), "PRIV-9.ground");
    }

    @ParameterizedTest
    @EnumSource(
            value = DataCategory.class,
            names = {"HEALTH", "POLICE", "JUDICIAL"})
    void special_and_criminal_data_go_only_after_the_consent_of_who_supplied_them(DataCategory category) {
        ShareRequestBuilder hit = toHouse().recognition(HIT);
        assertRefused(share(one(category), "i1", hit), "PRIV-9.consent");
        assertRefused(share(one(category), "i1", toHouse().circumstances(WORDS)), "PRIV-9.consent");
        List<SupplierConsent> insufficient = List.of(
                consent(POLICE, TODAY, "i1"), consent(CARE, TODAY.plusDays(1), "i1"), consent(CARE, TODAY, "i2"));
        assertRefused(share(one(category), "i1", hit.consents(insufficient)), "PRIV-9.consent");
        assertThat(share(one(category), "i1", hit.consents(List.of(consent(CARE, TODAY, "i1"))))
                        .outcome())
                .isEqualTo(ExchangeOutcome.ALLOWED);
    }

    @Test
    void a_result_goes_as_the_items_it_rests_on() {
        House house = one(DataCategory.HEALTH)
                .item(new Note(WORDS), DataCategory.HOUSING, CARE)
                .result("r1", "i1", "i2")
                .result("r2", "i2");
        assertRefused(share(house, "r1", toHouse().recognition(HIT)), "PRIV-9.consent");
        assertThat(share(house, "r2", toHouse().recognition(HIT)).outcome()).isEqualTo(ExchangeOutcome.ALLOWED);
        ShareRequestBuilder consented = toHouse().recognition(HIT).addConsents(consent(CARE, TODAY, "i1"));
        assertThat(share(house, "r1", consented).outcome()).isEqualTo(ExchangeOutcome.ALLOWED);
    }

    @Test
    void to_another_partnership_every_supplier_consents_and_no_hit_is_needed() {
        House house = one(DataCategory.HOUSING).result("r1", "i1");
        Decision<ExchangeOutcome> refused = share(house, "r1", to(RIEC).addConsents(consent(CARE, TODAY, "i1")));
        assertRefused(refused, "PRIV-9.consent");
        assertThat(refused.findings())
                .filteredOn(finding -> finding.truth() == Truth.NO)
                .extracting(Finding::source)
                .containsExactly(Source.wgs("1.7(8)", "PRIV-9"));
        ShareRequestBuilder all = to(RIEC).addConsents(consent(CARE, TODAY, "i1"), consent(POLICE, TODAY, "r1"));
        assertThat(share(house, "r1", all).outcome()).isEqualTo(ExchangeOutcome.ALLOWED);
    }

    @Test
    void an_intelligence_service_gets_nothing() {
        ShareRequestBuilder request = to(new Counterpart.IntelligenceService("aivd"))
                .recognition(Optional.empty())
                .circumstances(WORDS)
                .addConsents(consent(CARE, TODAY, "i1"));
        Decision<ExchangeOutcome> decision = share(one(DataCategory.HOUSING), "i1", request);
        assertThat(decision.outcome()).isEqualTo(ExchangeOutcome.REFUSED);
        assertThat(decision.findings()).anySatisfy(finding -> {
            assertThat(finding.rule().value()).isEqualTo("PRIV-9.partnership");
            assertThat(finding.truth()).isEqualTo(Truth.NO);
        });
    }

    @Test
    void nothing_goes_to_the_house_itself() {
        Decision<ExchangeOutcome> decision =
                share(one(DataCategory.HOUSING), "i1", to(house("tilburg")).circumstances(WORDS));
        assertRefused(decision, "PRIV-9.partnership");
    }

    @Test
    void what_is_screened_off_does_not_go() {
        assertRefused(
                share(
                        one(DataCategory.HOUSING).step(Step.CLOSE),
                        "i1",
                        toHouse().recognition(HIT)),
                "PRIV-9.processing");
    }

    @Test
    void while_nobody_judged_the_necessity_nothing_goes() {
        ShareRequestBuilder request = toHouse()
                .recognition(HIT)
                .exchange(request("tilburg", house("rotterdam"))
                        .necessity(Optional.empty())
                        .build());
        Decision<ExchangeOutcome> decision = share(one(DataCategory.HOUSING), "i1", request);
        assertThat(decision.outcome()).isEqualTo(ExchangeOutcome.UNDECIDED);
        assertFails(decision, "PRIV-9.necessary", Truth.UNKNOWN);
    }

    @Test
    void conditions_of_the_supplier_are_weighed_by_a_person_until_they_end() {
        for (int days = -1; days <= 0; days++) {
            House house = House.of("tilburg", "T-1")
                    .under(new SupplierCondition(
                            ConditionKind.ASK_FIRST, List.of(), Optional.of(TODAY.plusDays(days)), Optional.empty()))
                    .item(new Note(WORDS), DataCategory.HOUSING, CARE);
            Decision<ExchangeOutcome> decision = share(house, "i1", toHouse().recognition(HIT));
            if (days < 0) {
                assertThat(decision.outcome()).isEqualTo(ExchangeOutcome.ALLOWED);
            } else {
                assertThat(decision.outcome()).isEqualTo(ExchangeOutcome.UNDECIDED);
                assertFails(decision, "PRIV-7.conditions", Truth.UNKNOWN);
                assertThat(share(house, "i1", toHouse().recognition(HIT).conditionsWeighed(WORDS))
                                .outcome())
                        .isEqualTo(ExchangeOutcome.ALLOWED);
            }
        }
    }

    @Test
    void a_hit_of_another_house_is_no_ground() {
        ShareRequestBuilder request = to(house("twente")).recognition(HIT);
        assertThatThrownBy(() -> share(one(DataCategory.HOUSING), "i1", request))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(
                        () -> share(one(DataCategory.HOUSING), "i9", toHouse().recognition(HIT)))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_case_of_another_house_is_a_mistake() {
        House other = House.of("twente", "W-1").item(new Note(WORDS), DataCategory.HOUSING, CARE);
        assertThatThrownBy(() -> share(other, "i1", toHouse().circumstances(WORDS)))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void each_rule_cites_the_article_of_its_counterpart() {
        assertThat(sources(share(one(DataCategory.HEALTH), "i1", toHouse().recognition(HIT))))
                .containsExactly(
                        "PRIV-9.partnership 1.7(8), 2.28",
                        "PRIV-9.own-public 2.28(1)",
                        "PRIV-9.other-public 2.28(1)",
                        "PRIV-9.necessary 2.28(1)",
                        "PRIV-9.regime 2.28(1)",
                        "PRIV-9.processing 2.28(1), 2.31(8)",
                        "PRIV-9.ground 2.28(2), (3)",
                        "PRIV-9.consent 2.28(4)",
                        "PRIV-7.conditions 2.29(3)");
        assertThat(sources(share(one(DataCategory.HEALTH), "i1", to(RIEC))))
                .containsExactly(
                        "PRIV-9.partnership 1.7(8), 2.28",
                        "PRIV-9.own-public ",
                        "PRIV-9.necessary 1.7(8)",
                        "PRIV-9.regime 2.28(1)",
                        "PRIV-9.processing 2.28(1), 2.31(8)",
                        "PRIV-9.consent 1.7(8)",
                        "PRIV-7.conditions 2.29(3)");
    }

    private static List<String> sources(Decision<ExchangeOutcome> decision) {
        return decision.findings().stream()
                .map(finding -> finding.rule().value() + " " + finding.source().place())
                .toList();
    }
}
